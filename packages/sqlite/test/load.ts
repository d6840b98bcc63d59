import type { AnyDraft, Commit, Expectation } from "@banjie/core";
import { sampleAcceptance, sampleFiling } from "@banjie/testing";

/** What a window under load asks for, in few words: enough to ask for it again. */
export interface Errand {
  readonly id: string;
  readonly case: string;
  /** Opens the case, adds to it at a version it knows, or adds to it whatever its version. */
  readonly does: "open" | number | "add";
}

/** The commit of an errand: always the same for the same errand. */
export function commitOf({ id, case: of, does }: Errand): Commit & { readonly id: string } {
  const stream = `case/${of}`;
  const act: AnyDraft = does === "open" ? sampleFiling(of) : sampleAcceptance(of, id.replaceAll(/\D/g, "").slice(-3) || "1");
  const second = does === "open" ? [sampleAcceptance(of)] : [];
  return { id, expect: [expectationOf(stream, does)], events: [act, ...second] };
}

function expectationOf(stream: string, does: Errand["does"]): Expectation {
  if (does === "open") return { stream, absent: true };
  return does === "add" ? { stream, exists: true } : { stream, version: does };
}
