import type { Actor, ServiceKind } from "@banjie/core";
import type { Dice } from "../dice.ts";
import { datesOf, type FilingOptions } from "../filings.ts";
import type { DossierTold } from "../showcase/dossiers.ts";
import { incoming } from "./incoming.ts";

/** For each filing. */
const perFiling = 0.06;

type Asked = readonly [kind: ServiceKind, matter: string];
const asked: readonly [Asked, ...Asked[]] = [
  ["consultation", "咨询办理条件和所需材料"],
  ["consultation", "咨询办理进度"],
  ["firstAsked", "不知到哪个窗口办理"],
  ["agency", "行动不便,申请代办"],
  ["visit", "企业申请上门办理"],
];

/** Answered within three days. 中文 日常服务 */
export function* services(options: FilingOptions, chance: Dice): Generator<DossierTold> {
  const dateOf = datesOf(options.hours);
  for (const { day, number, people } of incoming(options, perFiling, chance)) {
    const [service, by, client] = [`FW-${number}`, people.window, people.applicant];
    const [kind, matter] = chance.pick(asked);
    const done = day + chance.integer(0, 3);
    const told = kind === "consultation" ? { answerBy: dateOf(day + 3) } : {};
    yield [day, { type: "OpenService", service, by, kind, client: client.id, matter, ...told }];
    if (kind === "visit") yield* solvedProblem(service, by, [day, done]);
    yield [done, { type: "ConcludeService", service, by, outcome: chance.chance(0.95) ? "done" : "notDone" }];
    if (chance.chance(0.3)) yield [done + 1, { type: "EvaluateService", service, by: client, level: chance.chance(0.8) ? 1 : 2 }];
  }
}

const solvedProblem = (service: string, by: Actor, [raised, solved]: readonly [number, number]): DossierTold[] => [
  [raised, { type: "RaiseProblem", service, by, problem: "1", what: "申请材料不齐" }],
  [solved, { type: "SolveProblem", service, by, problem: "1", how: "现场一次性告知并协助备齐" }],
];
