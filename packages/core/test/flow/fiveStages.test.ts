import { bitOf, compileFlow, fiveStages, flowMachine, flowSchema, type FlowActType, type Guard, type Phase } from "@banjie/core";
import { describe, expect, test } from "vitest";
import { machineAnswer } from "./machineAnswer.ts";
import { rememberedPhase } from "./rememberedPhase.ts";
import { triples, type Triple } from "./triple.ts";

interface Edge {
  readonly from: Phase;
  readonly act: FlowActType;
  readonly to: Phase;
  readonly if?: Guard;
  readonly unless?: Guard;
}

/** The five stages written out by hand from the law and the hall's order, one line a way on, in no order that matters. */
const edges: readonly Edge[] = [
  // 收件 before anything else (art. 29).
  { from: "unfiled", act: "CaseFiled", to: "filed" },
  // Art. 32: accept, refuse to accept, or tell once what is missing; by silence the examination may start.
  { from: "filed", act: "ItemAccepted", to: "accepted", if: "materialsComplete" },
  { from: "filed", act: "ItemNotAccepted", to: "notAccepted" },
  { from: "filed", act: "SupplementNotified", to: "supplementing" },
  { from: "filed", act: "ExaminationStarted", to: "examining", if: "deemedAccepted" },
  { from: "supplementing", act: "SupplementReceived", to: "filed", if: "nothingOutstanding" },
  { from: "supplementing", act: "SupplementReceived", to: "supplementing", unless: "nothingOutstanding" },
  // The stages in order: 受理 审查 审核 决定 办结, then 送达.
  { from: "accepted", act: "ExaminationStarted", to: "examining" },
  { from: "examining", act: "ExaminationConcluded", to: "examined" },
  { from: "examined", act: "ReviewConcluded", to: "reviewed" },
  { from: "reviewed", act: "DecisionMade", to: "decided" },
  { from: "decided", act: "ItemCompleted", to: "completed", if: "feeSettled" },
  { from: "completed", act: "ItemDelivered", to: "delivered" },
  // Going back only by sending back: the reviewer to examination, the decider to examination or review.
  { from: "examined", act: "ItemSentBack", to: "examining", if: "backToExamination" },
  { from: "reviewed", act: "ItemSentBack", to: "examining", if: "backToExamination" },
  { from: "reviewed", act: "ItemSentBack", to: "examined", unless: "backToExamination" },
  // From hand to hand, and fees, from acceptance to completion.
  ...(["accepted", "examining", "examined", "reviewed", "decided"] as const).flatMap((phase): Edge[] => [
    { from: phase, act: "ItemHandedOver", to: phase },
    { from: phase, act: "FeeAssessed", to: phase },
    { from: phase, act: "FeePaid", to: phase },
  ]),
  // The applicant may take the application back until there is a decision.
  ...(["filed", "supplementing", "accepted", "examining", "examined", "reviewed"] as const).map((phase): Edge => ({
    from: phase,
    act: "ItemWithdrawn",
    to: "withdrawn",
  })),
];

const isOpen = ({ phase, act, holds }: Triple, edge: Edge): boolean =>
  edge.from === phase &&
  edge.act === act &&
  (edge.if === undefined || (holds & bitOf(edge.if)) !== 0) &&
  (edge.unless === undefined || (holds & bitOf(edge.unless)) === 0);

describe("the five stages", () => {
  const machine = flowMachine(fiveStages);
  const table = compileFlow(machine);

  test("lead from phase to phase as the law and the hall's order have it, and nowhere else", () => {
    const wrong = triples.filter((triple) => {
      const ways = edges.filter((edge) => isOpen(triple, edge));
      expect(ways.length).toBeLessThanOrEqual(1);
      return table.next(triple.phase, triple.act, triple.holds) !== ways[0]?.to;
    });
    expect(wrong).toEqual([]);
  });

  test("are judged alike by the machine and by the table in all 6,144 questions", () => {
    const compared = triples.map((triple) => ({
      ...triple,
      machine: machineAnswer(machine, triple.phase, triple.act, triple.holds),
      table: table.next(triple.phase, triple.act, triple.holds),
    }));
    expect(compared.filter((answers) => answers.machine !== answers.table)).toEqual([]);
    expect(compared).toHaveLength(12 * 16 * 32);
  });

  test("are remembered by the fold as the table draws them, on every way on", () => {
    const walked = triples.filter(({ phase, act, holds }) => table.next(phase, act, holds) !== undefined);
    const misled = walked.filter((triple) => rememberedPhase(triple) !== table.next(triple.phase, triple.act, triple.holds));
    expect(misled).toEqual([]);
    expect(new Set(walked.map(({ phase, act }) => `${phase} ${act}`)).size).toBe(
      new Set(edges.map(({ from, act }) => `${from} ${act}`)).size,
    );
  });

  test("ask only the guards that decide", () => {
    expect(table.asks("filed", "ItemAccepted")).toEqual(["materialsComplete"]);
    expect(table.asks("accepted", "ExaminationStarted")).toEqual([]);
    expect(table.asks("delivered", "CaseFiled")).toEqual([]);
  });

  test("offer from each phase the acts drawn there", () => {
    expect(table.actsFrom("completed")).toEqual(["ItemDelivered"]);
    expect(table.actsFrom("withdrawn")).toEqual([]);
    expect(table.actsFrom("supplementing")).toEqual(["SupplementReceived", "ItemWithdrawn"]);
  });

  test("are data of the same shape as a hall's own flow", () => {
    expect(flowSchema.parse(fiveStages)).toEqual(fiveStages);
  });
});
