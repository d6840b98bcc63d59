import { flowActs, roles, type CommandType, type FlowActType } from "@banjie/core";
import { item, type Wish } from "../simulation/step.ts";
import type { Move } from "./move.ts";
import { person, properWish, type Occasion } from "./properWish.ts";

/** What is attempted where there is nothing to do it about. */
const forNothing: Partial<Record<FlowActType, Wish>> = {
  SupplementNotified: { type: "NotifySupplement", by: person("window"), materials: ["M-01"] },
  SupplementReceived: { type: "ReceiveSupplement", by: person("window"), materials: ["M-01"] },
  FeeAssessed: { type: "AssessFee", by: person("window"), lines: [{ item, name: "收费", amount: 1 }] },
  FeePaid: { type: "PayFee", by: person("cashier"), amount: 1 },
};

/** Acts with something left out that the law asks for, or by the one who may not. */
const faulty: Partial<Record<CommandType, Wish>> = {
  AcceptItem: { type: "AcceptItem", item, by: person("window") },
  RefuseAcceptance: { type: "RefuseAcceptance", item, by: person("window"), document: "不受-1", reasons: [] },
  ConcludeExamination: { type: "ConcludeExamination", item, by: person("examiner") },
  ConcludeReview: { type: "ConcludeReview", item, by: { ...person("examiner"), role: "reviewer" }, opinion: "同意" },
  MakeDecision: { type: "MakeDecision", item, by: person("decider"), outcome: "refused", reasons: [], remedies: [] },
  AssessFee: { type: "AssessFee", by: person("window"), lines: [{ item, name: "收费", amount: 1 }] },
};

/** Any act, or any that the phase knows; done whether or not it may be, and mostly not as it should be. */
export function wildWish({ choice, variant }: Move, occasion: Occasion, ofPhase: readonly FlowActType[]): Wish {
  const acts = variant % 3 === 0 || ofPhase.length === 0 ? flowActs : ofPhase;
  const act = acts[(choice + variant) % acts.length] ?? "ItemWithdrawn";
  const wish = properWish(act, occasion) ?? forNothing[act] ?? { type: "WithdrawItem", item, by: person("applicant") };
  if (variant % 4 === 3) return { ...wish, by: person(roles[(choice + variant) % roles.length] ?? "centre") };
  return faulty[wish.type] ?? wish;
}
