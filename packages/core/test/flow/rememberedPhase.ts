import { applyEvent, bitOf, emptyCase, type CaseState, type DataOf, type FlowActType, type Phase } from "@banjie/core";
import { act, eventsOf, moment } from "../given.ts";
import type { Triple } from "./triple.ts";

/** Where the fold puts an item that stood in the phase, when the act's own guards hold as told. */
export function rememberedPhase({ phase, act: type, holds }: Triple): Phase | undefined {
  const state = standingIn(phase);
  const data: Partial<Record<FlowActType, unknown>> = {
    SupplementReceived: { materials: [holds & bitOf("nothingOutstanding") ? "plan" : "photo"] },
    ItemSentBack: { to: holds & bitOf("backToExamination") ? "examination" : "review" },
  };
  for (const event of eventsOf([act(type, "2018-10-15 09:00", data[type] as Partial<DataOf<FlowActType>>)]))
    applyEvent(state, event);
  return state.items["1"]?.phase;
}

/** A case whose one item stands in a phase, one material asked for where materials can be. */
function standingIn(phase: Phase): CaseState {
  const empty = emptyCase("1");
  if (phase === "unfiled") return empty;
  const receivedAt = moment("2018-10-12 09:00");
  const outstanding = phase === "supplementing" ? ["plan"] : [];
  const known = { item: "1", definition: "transport", version: 1, phase, receivedAt };
  const item = { ...known, outstanding, holder: "运输科", examiners: [] };
  return { ...empty, filedAt: receivedAt, items: { "1": item } };
}
