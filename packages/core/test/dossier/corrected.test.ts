import {
  actData,
  caseFold,
  createAudit,
  dossierAsOf,
  dossierFold,
  dossierStream,
  isCaseEvent,
  isDossierEvent,
  stampEvents,
  type Actor,
  type AnyDraft,
  type ComplaintState,
  type DataOf,
  type DossierEvent,
  type Instant,
} from "@banjie/core";
import { describe, expect, test } from "vitest";
import { moment, people } from "../given.ts";
import { emptyStore, openHall } from "../hall/openHall.ts";
import { did, names } from "./dossierActs.ts";

const correction = (at: string, data: DataOf<"RecordCorrected">, by: Actor = people.centre): AnyDraft => ({
  v: actData.RecordCorrected.v,
  stream: dossierStream(names.complaint),
  type: "RecordCorrected",
  at: moment(at),
  by,
  data,
});

/** Each act as it was recorded, an hour after it was done. */
function log(...drafts: readonly AnyDraft[]): DossierEvent[] {
  return drafts.flatMap((draft, index) => {
    const recordedAt = new Date(Date.parse(draft.at) + 3_600_000).toISOString() as Instant;
    const origin = { commit: `c${index}`, head: index, recordedAt, versionOf: () => index };
    return stampEvents([draft], origin).filter(isDossierEvent);
  });
}

const complaint = [
  did("ComplaintLodged", "2018-10-08 09:00"),
  did("ComplaintAccepted", "2018-10-08 10:00"),
  did("ComplaintInvestigated", "2018-10-09 09:00"),
  did("ComplaintConcluded", "2018-10-10 09:00", { outcome: "upheldResponsible" }),
];
const wrong = correction("2018-10-12 09:00", {
  version: 4,
  reason: "录入错误,应为无责",
  right: { data: { outcome: "upheldNoFault" } },
});
const events = log(...complaint, wrong);
const outcome = (state: unknown) => (state as ComplaintState).rounds.at(-1)?.outcome;

/** What an audit finds in a log. */
const foundIn = (...drafts: readonly AnyDraft[]): string[] => {
  const audit = createAudit();
  for (const event of log(...drafts)) audit.add(event);
  return audit.report(moment("2018-10-12 12:00")).findings.map(({ code }) => code);
};

describe("a corrected record of a complaint", () => {
  test("is read in its right content, and as it stood by whoever did not know yet", () => {
    expect(outcome(dossierAsOf(names.complaint, events))).toBe("upheldNoFault");
    const knownAt = "2018-10-11T00:00:00Z" as Instant;
    expect(outcome(dossierAsOf(names.complaint, events, { knownAt }))).toBe("upheldResponsible");
    // The correction came later, but tells what had happened by then.
    expect(outcome(dossierAsOf(names.complaint, events, { asOf: moment("2018-10-11 09:00") }))).toBe("upheldNoFault");
  });

  test("is an event of the dossier and of no case", () => {
    expect([events.every(isDossierEvent), events.some(isCaseEvent)]).toEqual([true, false]);
    const [cases, dossiers] = [caseFold(), dossierFold()];
    for (const event of events) {
      cases.add(event);
      dossiers.add(event);
    }
    expect([[...cases.folded().cases], cases.isCorrected()]).toEqual([[], false]);
    expect(dossiers.folded().map(outcome)).toEqual(["upheldNoFault"]);
  });

  test("is judged anew by the audit, with what follows it", () => {
    const late = did("ComplaintAccepted", "2018-10-10 09:00");
    const told = [complaint[0] ?? late, late];
    const right = correction("2018-10-12 09:00", { version: 2, reason: "日期录错", right: { at: moment("2018-10-09 09:00") } });
    const ofNothing = correction("2018-10-12 09:00", {
      version: 9,
      reason: "无此记录",
      right: { at: moment("2018-10-09 09:00") },
    });
    expect(foundIn(...told)).toEqual(["complaint.accepted-late"]);
    expect(foundIn(...told, right)).toEqual([]);
    expect(foundIn(...told, ofNothing)).toEqual(["correction.of-nothing", "complaint.accepted-late"]);
    expect(foundIn(...told, { ...right, by: people.window })).toEqual(["role.not-entitled"]);
  });
});

const lodge = {
  type: "LodgeComplaint",
  complaint: "TS-1",
  at: "2013-05-06T09:00:00+08:00",
  by: people.centre,
  channel: "box",
  about: { window: "交通窗口" },
  matter: "窗口上班时间无人",
} as const;
const correct = {
  type: "CorrectRecord",
  complaint: "TS-1",
  at: "2013-05-06T10:00:00+08:00",
  by: people.centre,
  version: 1,
  reason: "窗口录错",
  right: { data: { about: { window: "国土窗口" } } },
} as const;

describe("a hall", () => {
  test("corrects the record of a complaint, and keeps both readings", async () => {
    const hall = await openHall(emptyStore());
    await hall.execute(lodge);
    expect(await hall.execute(correct)).toMatchObject({ ok: true, value: { state: { about: { window: "国土窗口" } } } });
    expect(await hall.dossier(names.complaint)).toMatchObject({ about: { window: "国土窗口" }, version: 2 });
    expect(await hall.dossier(names.complaint, "2000-01-01T00:00:00Z" as Instant)).toBeUndefined();
  });

  test("refuses what corrects nothing, does not fit, is nonsense at its place, or is said by those complained of", async () => {
    const hall = await openHall(emptyStore());
    await hall.execute(lodge);
    const codes = async (change: object): Promise<unknown> => {
      const answer = await hall.execute({ ...correct, ...change });
      return answer.ok ? [] : answer.error.reasons.map(({ code }) => code);
    };
    expect(await codes({ version: 7 })).toEqual(["correction.of-nothing"]);
    expect(await codes({ right: { data: { channel: "drum" } } })).toEqual(["correction.unfit"]);
    expect(await codes({ right: { by: people.window } })).toEqual(["role.not-entitled"]);
    expect(await codes({ by: people.window })).toEqual(["role.not-entitled"]);
    expect(await codes({ complaint: "TS-2" })).toEqual(["correction.of-nothing"]);
  });

  test("explains an act of a dossier without doing it", async () => {
    const hall = await openHall(emptyStore());
    await hall.execute(lodge);
    const answer = { type: "AnswerComplaint", complaint: "TS-1", at: "2013-05-07T09:00:00+08:00", answer: "已批评教育" } as const;
    expect(await hall.explain({ ...answer, by: people.centre })).toMatchObject({
      ok: true,
      value: {
        act: "ComplaintAnswered",
        allowed: false,
        phase: "lodged",
        reasons: [{ code: "dossier.out-of-turn" }],
        roles: ["centre"],
        nearest: [{ act: "ComplaintRejected" }, { act: "ComplaintAccepted" }, { act: "ComplaintWithdrawn" }],
      },
    });
    expect(await hall.explain(correct)).toMatchObject({ ok: true, value: { allowed: true, reasons: [] } });
    expect(await hall.explain({ ...correct, version: 7 })).toMatchObject({
      ok: true,
      value: { allowed: false, reasons: [{ code: "correction.of-nothing" }] },
    });
  });

  test("tells what falls due for complaints too", async () => {
    const hall = await openHall(emptyStore());
    await hall.execute(lodge);
    const due = await hall.due("2013-05-06T09:00:00+08:00", "2013-05-08T09:00:00+08:00");
    expect(due).toMatchObject({
      ok: true,
      value: [{ case: "complaint/TS-1", clock: "complaintAcceptance", after: "2013-05-07" }],
    });
  });
});
