import type { Dice } from "../dice.ts";
import type { FilingOptions } from "../filings.ts";
import type { DossierTold } from "../showcase/dossiers.ts";
import { ofHall } from "../staff.ts";
import { incoming } from "./incoming.ts";

/** For each filing. */
const perFiling = 0.008;

type Matter = readonly [matter: string, finding: string];
const matters: readonly [Matter, ...Matter[]] = [
  ["等候时间长", "调取叫号记录核实"],
  ["电话无人接听", "调取通话记录核实"],
  ["窗口告知不清楚", "询问窗口人员和投诉人"],
];

const { centre: by } = ofHall;

/** Rejected, or accepted on the day after, and answered within seven days of the lodging. 中文 日常投诉 */
export function* complaints(options: FilingOptions, chance: Dice): Generator<DossierTold> {
  for (const { day, number, people } of incoming(options, perFiling, chance)) {
    const complaint = `TS-${number}`;
    const channel = chance.pick(["box", "desk", "phone", "web"]);
    const [matter, finding] = chance.pick(matters);
    yield [day, { type: "LodgeComplaint", complaint, by, channel, about: { window: people.window.unit }, matter }];
    if (chance.chance(0.15)) yield [day + 1, { type: "RejectComplaint", complaint, by, reason: "不属于政务中心受理范围" }];
    else yield* answered(complaint, finding, day, chance);
  }
}

function* answered(complaint: string, finding: string, day: number, chance: Dice): Generator<DossierTold> {
  const outcome = chance.chance(0.4) ? "upheldNoFault" : "notUpheld";
  const on = day + chance.integer(3, 7);
  yield [day + 1, { type: "AcceptComplaint", complaint, by, document: `诉受-${complaint}` }];
  yield [day + 2, { type: "InvestigateComplaint", complaint, by, finding }];
  yield [on, { type: "ConcludeComplaint", complaint, by, outcome, reason: finding }];
  yield [on, { type: "AnswerComplaint", complaint, by, answer: "已核实并答复投诉人" }];
  if (chance.chance(0.7)) yield [on + 1, { type: "FollowUpComplaint", complaint, by, satisfied: chance.chance(0.8) }];
  yield [on + 2, { type: "CloseComplaint", complaint, by }];
}
