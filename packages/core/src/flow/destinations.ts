import type { FlowActType } from "../vocabulary/actType.ts";
import type { Phase } from "../vocabulary/phase.ts";
import type { Step } from "./flow.ts";

/**
 * Where each act can lead, whatever the flow: what the fold remembers of it. A flow chooses which acts may follow which; it cannot
 * give an act another meaning. `same` keeps the phase.
 */
const destinations: Readonly<Record<FlowActType, readonly (Phase | "same")[]>> = {
  CaseFiled: ["filed"],
  SupplementNotified: ["supplementing"],
  SupplementReceived: ["filed", "supplementing"],
  FeeAssessed: ["same"],
  FeePaid: ["same"],
  ItemAccepted: ["accepted"],
  ItemNotAccepted: ["notAccepted"],
  ItemHandedOver: ["same"],
  ExaminationStarted: ["examining"],
  ExaminationConcluded: ["examined"],
  ReviewConcluded: ["reviewed"],
  ItemSentBack: ["examining", "examined"],
  DecisionMade: ["decided"],
  ItemCompleted: ["completed"],
  ItemDelivered: ["delivered"],
  ItemWithdrawn: ["withdrawn"],
};

/** Whether the fold would remember this way on as the flow draws it. */
export function canLead(from: Phase, { act, to }: Step): boolean {
  return destinations[act].some((phase) => (phase === "same" ? to === from : to === phase));
}
