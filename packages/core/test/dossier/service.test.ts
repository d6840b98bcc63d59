import {
  createAudit,
  dossierClocks,
  judgeDossier,
  openProblems,
  type AnyDraft,
  type DossierActType,
  type ServiceState,
} from "@banjie/core";
import { describe, expect, test } from "vitest";
import { day, moment, people, world } from "../given.ts";
import { did, dossierAfter, names, recorded } from "./dossierActs.ts";

type Acts = readonly AnyDraft<DossierActType>[];

const service = (...acts: Acts) => dossierAfter(names.service, ...acts) as ServiceState;
const reasons = (wish: AnyDraft<DossierActType>, ...before: Acts): string[] =>
  judgeDossier(service(...before), wish, world).map(({ code, rule }) => `${rule} ${code}`);

const opened: Acts = [did("ServiceOpened", "2013-05-13 09:00")];
const raised: Acts = [...opened, did("ProblemRaised", "2013-05-13 10:00")];
const solved: Acts = [...raised, did("ProblemSolved", "2013-05-15 10:00")];
const later = "2013-05-24 09:00";

describe("a service outside a case", () => {
  test("remembers what was asked, done, by whom and when, the problems and how it ended", () => {
    const whole = [
      ...solved,
      did("ServiceStepTaken", "2013-05-16 09:00"),
      did("ServiceConcluded", "2013-05-17 09:00"),
      did("ServiceEvaluated", "2013-05-20 09:00"),
    ];
    for (const [index, act] of whole.entries()) expect(reasons(act, ...whole.slice(0, index))).toEqual([]);
    expect(service(...whole)).toMatchObject({
      phase: "ended",
      service: "visit",
      client: "applicant-7",
      project: "数据中心",
      holder: "综合窗口",
      steps: 1,
      cases: ["1"],
      problems: [{ problem: "1", solvedAt: "2013-05-15T10:00:00+08:00" }],
      outcome: "done",
      level: 1,
    });
  });

  const another = { ...people.window, unit: "市住建局窗口" };
  test("stays with whoever was asked first until it is handed over", () => {
    expect(reasons(did("ServiceConcluded", later, {}, another), ...opened)).toEqual(["H-09 service.not-the-holder"]);
    const handedOver = [...opened, did("ServiceHandedOver", "2013-05-13 11:00")];
    expect(reasons(did("ServiceConcluded", later, {}, another), ...handedOver)).toEqual([]);
    expect(reasons(did("ServiceConcluded", later), ...handedOver)).toEqual(["H-09 service.not-the-holder"]);
  });

  test.each([
    ["a problem raised twice", raised, did("ProblemRaised", later), "H-09 problem.raised-already"],
    ["a solution of what nobody raised", opened, did("ProblemSolved", later), "H-09 problem.unknown"],
    ["a second solution", solved, did("ProblemSolved", later), "H-09 problem.solved-already"],
    ["a good end with a problem unsolved", raised, did("ServiceConcluded", later), "H-09 problem.unsolved"],
    ["an evaluation before the end", opened, did("ServiceEvaluated", later), "H-08 dossier.out-of-turn"],
    [
      "an evaluation by another than the client",
      [...opened, did("ServiceConcluded", "2013-05-17 09:00")],
      did("ServiceEvaluated", later, {}, { ...people.applicant, id: "applicant-8" }),
      "H-01 person.not-the-client",
    ],
    [
      "a second evaluation",
      [...opened, did("ServiceConcluded", "2013-05-17 09:00"), did("ServiceEvaluated", "2013-05-20 09:00")],
      did("ServiceEvaluated", later),
      "R-059 service.evaluated-already",
    ],
  ] as const)("is not met by %s", (_, before, wish, reason) => {
    expect(reasons(wish, ...before)).toEqual([reason]);
  });

  test("may end without success while a problem stays open", () => {
    expect(reasons(did("ServiceConcluded", later, { outcome: "notDone" }), ...raised)).toEqual([]);
    expect(openProblems(service(...raised)).map(({ problem }) => problem)).toEqual(["1"]);
  });

  test("is due on the day that was told, and the audit finds it late the day after", () => {
    const found = (concluded: string) => {
      const audit = createAudit();
      for (const event of recorded([...opened, did("ServiceConcluded", concluded)])) audit.add(event);
      return audit.report(moment(later)).findings.map(({ rule, code }) => `${rule} ${code}`);
    };
    expect(dossierClocks(service(...opened), world, moment(later))).toMatchObject([
      { deadline: { clock: "serviceAnswer", due: day("2013-05-20") } },
    ]);
    expect(found("2013-05-20 17:00")).toEqual([]);
    expect(found("2013-05-21 09:00")).toEqual(["H-09 service.answered-late"]);
  });
});
