import {
  createAudit,
  dossierClocks,
  isResponsible,
  judgeDossier,
  nextDossierActs,
  type AnyDraft,
  type ComplaintState,
  type DossierActType,
} from "@banjie/core";
import { describe, expect, test } from "vitest";
import { moment, people, world } from "../given.ts";
import { did, dossierAfter, names, recorded } from "./dossierActs.ts";

type Acts = readonly AnyDraft<DossierActType>[];

const complaint = (...acts: Acts) => dossierAfter(names.complaint, ...acts) as ComplaintState;
const reasons = (wish: AnyDraft<DossierActType>, ...before: Acts): string[] =>
  judgeDossier(complaint(...before), wish, world).map(({ code, rule }) => `${rule} ${code}`);

/** Lodged on Monday 2013-05-06, accepted on the Tuesday. */
const lodged: Acts = [did("ComplaintLodged", "2013-05-06 09:00")];
const accepted: Acts = [...lodged, did("ComplaintAccepted", "2013-05-07 09:00")];
const concluded: Acts = [
  ...accepted,
  did("ComplaintInvestigated", "2013-05-08 09:00"),
  did("ComplaintConcluded", "2013-05-09 09:00"),
];
const answered: Acts = [...concluded, did("ComplaintAnswered", "2013-05-10 09:00")];
const reopened: Acts = [...answered, did("ComplaintReopened", "2013-05-13 09:00", {}, people.complainant)];

const later = "2013-07-01 09:00";

describe("a complaint", () => {
  test("goes from lodging through acceptance, investigation and conclusion to its answer, and is closed", () => {
    const whole = [
      ...answered,
      did("ComplaintFollowedUp", "2013-05-13 09:00", { satisfied: true }),
      did("ComplaintClosed", later),
    ];
    for (const [index, act] of whole.entries()) expect(reasons(act, ...whole.slice(0, index))).toEqual([]);
    expect(complaint(...whole)).toMatchObject({
      phase: "closed",
      channel: "phone",
      complainant: "complainant-5",
      about: { window: "交通窗口", case: "1" },
      rounds: [{ outcome: "upheldResponsible", answeredAt: "2013-05-10T09:00:00+08:00" }],
      satisfied: true,
    });
  });

  test.each([
    ["an answer before anything was found", accepted, did("ComplaintAnswered", later), "H-08 dossier.out-of-turn"],
    ["a second answer", answered, did("ComplaintAnswered", later), "H-08 dossier.out-of-turn"],
    [
      "an acceptance after the rejection",
      [...lodged, did("ComplaintRejected", "2013-05-06 10:00")],
      did("ComplaintAccepted", later),
      "H-08 dossier.out-of-turn",
    ],
    [
      "a conclusion by the window complained of",
      concluded.slice(0, -1),
      did("ComplaintConcluded", later, {}, people.window),
      "H-01 role.not-entitled",
    ],
    [
      "a withdrawal by another than the complainant",
      accepted,
      did("ComplaintWithdrawn", later, {}, { ...people.complainant, id: "complainant-6" }),
      "H-01 person.not-the-complainant",
    ],
    [
      "a reopening that nobody was dissatisfied for",
      answered,
      did("ComplaintReopened", later),
      "R-062 complaint.not-dissatisfied",
    ],
    [
      "a finding in whose words the number of an identity card stands",
      concluded.slice(0, -1),
      did("ComplaintConcluded", later, { reason: "430902197001011232投诉属实" }),
      "R-068 person.identity-number",
    ],
    ["an act dated before the last", accepted, did("ComplaintInvestigated", "2013-05-06 12:00"), "R-002 time.backwards"],
  ] as const)("is not met by %s", (_, before, wish, reason) => {
    expect(reasons(wish, ...before)).toEqual([reason]);
  });

  test("is reopened once, on dissatisfaction", () => {
    const again = [
      ...reopened,
      did("ComplaintInvestigated", "2013-05-14 09:00"),
      did("ComplaintConcluded", "2013-05-14 10:00", { outcome: "upheldNoFault" }),
      did("ComplaintAnswered", "2013-05-15 09:00"),
    ];
    for (const [index, act] of again.entries()) expect(reasons(act, ...again.slice(0, index))).toEqual([]);
    expect(reasons(did("ComplaintReopened", later, {}, people.complainant), ...again)).toEqual([
      "R-062 complaint.reopened-already",
    ]);
    expect(complaint(...again).rounds.map(({ outcome }) => outcome)).toEqual(["upheldResponsible", "upheldNoFault"]);
    expect([isResponsible(complaint(...answered)), isResponsible(complaint(...again))]).toEqual([true, false]);
  });

  test("is extended once, within its measure, and before the time has run out", () => {
    const extended = [...accepted, did("ComplaintExtended", "2013-05-10 09:00")];
    expect(reasons(did("ComplaintExtended", "2013-05-13 09:00"), ...extended)).toEqual(["R-062 complaint.extended-already"]);
    expect(reasons(did("ComplaintExtended", "2013-05-10 09:00", { days: 8 }), ...accepted)).toEqual([
      "R-062 complaint.extended-too-long",
    ]);
    expect(reasons(did("ComplaintExtended", "2013-05-17 09:00"), ...accepted)).toEqual(["R-062 complaint.extended-too-late"]);
  });

  test("says what may be done next, and by whom", () => {
    expect(nextDossierActs(complaint(...lodged)).map(({ act }) => act)).toEqual([
      "ComplaintRejected",
      "ComplaintAccepted",
      "ComplaintWithdrawn",
    ]);
  });
});

const limits = (...acts: Acts) =>
  dossierClocks(complaint(...acts), world, moment(later)).map(({ deadline: { clock, due, stoppedAt } }) => [
    clock,
    due,
    stoppedAt?.slice(0, 10),
  ]);
const found = (acts: Acts) => {
  const audit = createAudit();
  for (const event of recorded(acts)) audit.add(event);
  return audit.report(moment(later)).findings.map(({ case: stream, rule, code }) => `${stream} ${rule} ${code}`);
};

describe("the time to deal with a complaint", () => {
  // Lodged Monday 05-06: accepted by Tuesday 05-07. From 05-07 seven working days: 8, 9, 10, 13, 14, 15, 16.
  test("is one working day to accept and seven to answer", () => {
    expect(limits(...answered)).toEqual([
      ["complaintAcceptance", "2013-05-07", "2013-05-07"],
      ["complaintAnswer", "2013-05-16", "2013-05-10"],
    ]);
    expect(found(answered)).toEqual([]);
  });

  // Seven more: 17, 20, 21, 22, 23, 24, 27.
  test("is seven more once it was extended in time", () => {
    expect(limits(...accepted, did("ComplaintExtended", "2013-05-16 17:00"))[1]).toEqual([
      "complaintAnswer",
      "2013-05-27",
      undefined,
    ]);
  });

  test("is not longer by an extension that came too late or was too long", () => {
    expect(limits(...accepted, did("ComplaintExtended", "2013-05-17 09:00"))[1]?.[1]).toBe("2013-05-16");
    expect(limits(...accepted, did("ComplaintExtended", "2013-05-10 09:00", { days: 8 }))[1]?.[1]).toBe("2013-05-16");
  });

  // Reopened Monday 05-13: 14, 15, 16, 17, 20, 21, 22.
  test("begins anew with a reopening, and the first answer stays as late or early as it was", () => {
    expect(limits(...reopened).slice(1)).toEqual([
      ["complaintAnswer", "2013-05-16", "2013-05-10"],
      ["complaintAnswer", "2013-05-22", undefined],
    ]);
  });

  test("ends with the complaint when it is withdrawn or rejected", () => {
    expect(limits(...accepted, did("ComplaintWithdrawn", "2013-05-08 09:00", {}, people.complainant))[1]?.[2]).toBe("2013-05-08");
    expect(limits(...lodged, did("ComplaintRejected", "2013-05-07 16:00"))).toEqual([
      ["complaintAcceptance", "2013-05-07", "2013-05-07"],
    ]);
  });

  test("is found missed by the audit: accepted on the second day, answered on the eighth, or not at all", () => {
    const slow = [
      ...lodged,
      did("ComplaintAccepted", "2013-05-08 09:00"),
      did("ComplaintInvestigated", "2013-05-09 09:00"),
      did("ComplaintConcluded", "2013-05-17 09:00"),
    ];
    // From 05-08: 9, 10, 13, 14, 15, 16, 17.
    expect(found([...slow, did("ComplaintAnswered", "2013-05-20 09:00")])).toEqual([
      "complaint/TS-1 R-062 complaint.accepted-late",
      "complaint/TS-1 R-062 complaint.answered-late",
    ]);
    expect(found(slow)).toContain("complaint/TS-1 R-062 complaint.unanswered");
    expect(found(lodged)).toEqual(["complaint/TS-1 R-062 complaint.not-accepted"]);
  });
});

describe("the audit", () => {
  test("goes on past acts that it does not know, and leaves their complaint unjudged", () => {
    const audit = createAudit();
    for (const event of recorded([did("ComplaintAnswered", "2013-05-06 09:00")])) audit.add(event);
    audit.addUnknown({ stream: "complaint/TS-1", position: 2, type: "ComplaintPublished" });
    audit.addUnknown({ stream: "meeting/1", position: 3, type: "MeetingHeld" });
    const { findings, dossiers, unknownActs } = audit.report();
    expect({ findings, dossiers, unknown: unknownActs.length }).toEqual({
      findings: [],
      dossiers: { complaint: 1, service: 0, window: 0 },
      unknown: 2,
    });
  });
});
