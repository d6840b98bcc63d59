import type { FlowActType } from "../vocabulary/actType.ts";
import { endPhases, phases, type Phase } from "../vocabulary/phase.ts";
import type { Step } from "./flow.ts";
import { guards, valuation, type Guard, type Valuation } from "./guard.ts";

/** A way that the fold remembers: from these phases, if what the act carries says so, to that one; `same` keeps the phase. */
interface Way {
  readonly from: readonly Phase[];
  readonly when?: Guard;
  readonly to: Phase | "same";
}

/** Filed and not ended. */
const running = phases.filter((phase) => phase !== "unfiled" && !endPhases.has(phase));
const filed = phases.filter((phase) => phase !== "unfiled");

/**
 * Where each act can lead, whatever the flow: what the fold remembers of it, the first way that fits. A flow chooses which acts may
 * follow which; it cannot give an act another meaning.
 */
const destinations: Readonly<Record<FlowActType, readonly Way[]>> = {
  CaseFiled: [{ from: ["unfiled"], to: "filed" }],
  SupplementNotified: [{ from: ["filed", "supplementing"], to: "supplementing" }],
  SupplementReceived: [
    { from: ["supplementing"], when: "nothingOutstanding", to: "filed" },
    { from: ["supplementing"], to: "supplementing" },
  ],
  FeeAssessed: [{ from: filed, to: "same" }],
  FeePaid: [{ from: filed, to: "same" }],
  ItemAccepted: [{ from: running, to: "accepted" }],
  ItemNotAccepted: [{ from: running, to: "notAccepted" }],
  ItemHandedOver: [{ from: filed, to: "same" }],
  ExaminationStarted: [{ from: running, to: "examining" }],
  ExaminationConcluded: [{ from: running, to: "examined" }],
  ReviewConcluded: [{ from: running, to: "reviewed" }],
  ItemSentBack: [
    { from: running, when: "backToExamination", to: "examining" },
    { from: running, to: "examined" },
  ],
  DecisionMade: [{ from: running, to: "decided" }],
  ItemCompleted: [{ from: running, to: "completed" }],
  ItemDelivered: [{ from: ["completed"], to: "delivered" }],
  ItemWithdrawn: [{ from: running, to: "withdrawn" }],
};

const valuations: readonly Valuation[] = Array.from({ length: 1 << guards.length }, (_, holds) => holds);

/**
 * Whether the fold would remember this way on as the flow draws it, whenever it is the one taken.
 *
 * In   before — the ways on that the flow draws before it in the same phase: where one of them fits, this one is not taken
 */
export function canLead(from: Phase, step: Step, before: readonly Step[] = []): boolean {
  const earlier = before.filter(({ act }) => act === step.act);
  const taken = valuations.filter((holds) => fits(step, holds) && !earlier.some((other) => fits(other, holds)));
  return taken.every((holds) => remembered(from, step.act, holds) === step.to);
}

const fits = ({ when = [] }: Pick<Step, "when">, holds: Valuation): boolean => {
  const mask = valuation(when);
  return (holds & mask) === mask;
};

function remembered(from: Phase, act: FlowActType, holds: Valuation): Phase | undefined {
  const way = destinations[act].find((one) => one.from.includes(from) && fits(one.when ? { when: [one.when] } : {}, holds));
  return way?.to === "same" ? from : way?.to;
}
