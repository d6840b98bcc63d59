import type { FlowActType } from "../../vocabulary/actType.ts";
import type { RuleToldBy } from "../../vocabulary/rule.ts";
import type { Breach } from "../breach.ts";

/** 文书编号: acceptance and non-acceptance have a numbered document (art. 32(2)). */
export function* needsDocument(
  act: FlowActType,
  document: string | undefined,
  rule: RuleToldBy<"document.missing"> = "R-007",
): Generator<Breach> {
  if (document === undefined) yield { code: "document.missing", rule, params: { act } };
}

/** 理由: what goes against the applicant states its reasons (art. 38, 72). */
export function* needsReasons(
  act: FlowActType,
  reasons: readonly string[],
  rule: RuleToldBy<"reasons.missing"> = "R-009",
): Generator<Breach> {
  if (reasons.length === 0) yield { code: "reasons.missing", rule, params: { act } };
}

/** 原因: an end that is no decision says why. */
export function* needsReason(
  act: FlowActType,
  reason: string | undefined,
  rule: RuleToldBy<"reasons.missing"> = "R-048",
): Generator<Breach> {
  if (reason === undefined) yield { code: "reasons.missing", rule, params: { act } };
}

/** 意见: a clear opinion, not a bare name. */
export function* needsOpinion(
  act: FlowActType,
  opinion: string | undefined,
  rule: RuleToldBy<"opinion.missing"> = "R-014",
): Generator<Breach> {
  if (opinion === undefined) yield { code: "opinion.missing", rule, params: { act } };
}

/** 依据: a basis in law. */
export function* needsBasis(act: FlowActType, basis: string | undefined, rule: RuleToldBy<"basis.missing">): Generator<Breach> {
  if (basis === undefined) yield { code: "basis.missing", rule, params: { act } };
}
