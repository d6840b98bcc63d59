import {
  applyEvent,
  bitOf,
  emptyCase,
  unknownItem,
  type CaseState,
  type DataOf,
  type FlowActType,
  type Guard,
  type Phase,
} from "@banjie/core";
import { act, eventsOf, moment } from "../given.ts";
import type { Triple } from "./triple.ts";

/** Where the fold puts an item that stood in the phase, when the act's own guards hold as told. */
export function rememberedPhase({ phase, act: type, holds }: Triple): Phase | undefined {
  const state = standingIn(phase);
  const holding = (guard: Guard): boolean => (holds & bitOf(guard)) !== 0;
  const data: Partial<Record<FlowActType, unknown>> = {
    SupplementReceived: { materials: [holding("nothingOutstanding") ? "plan" : "photo"] },
    ItemSentBack: { to: holding("backToExamination") ? "examination" : "review" },
    ItemVoided: { kind: holding("entryError") ? "entryError" : "invalid" },
    ItemReopened: { to: holding("backToAcceptance") ? "acceptance" : "filing" },
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
  const item = { ...unknownItem("1", receivedAt), definition: "transport", version: 1, phase, outstanding, holder: "运输科" };
  return { ...empty, filedAt: receivedAt, items: { "1": item } };
}
