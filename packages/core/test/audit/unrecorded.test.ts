import { localInstantSchema, unknownPerson, withoutUnrecorded, type Finding } from "@banjie/core";
import { expect, test } from "vitest";

const at = localInstantSchema.parse("2013-05-02T09:00:00+08:00");
const missing = (code: Finding["code"], act: string, rule: Finding["rule"]): Finding => ({
  code,
  rule,
  params: { act },
  case: "c",
  positions: [1],
  at,
});

test("what a log never records is no breach but a rule that nobody can judge; what it does record is judged", () => {
  const documents = [missing("document.missing", "ItemAccepted", "R-007"), missing("document.missing", "ItemAccepted", "R-007")];
  const opinion = missing("opinion.missing", "ExaminationConcluded", "R-014");
  const late = missing("deadline.legal-missed", "ItemAccepted", "R-018");
  const unrecorded = { ItemAccepted: ["document"], ExaminationConcluded: ["proposal"] };
  expect(withoutUnrecorded([...documents, opinion, late], { unrecorded })).toEqual({
    findings: [opinion, late],
    unjudged: [{ rule: "R-007", act: "ItemAccepted", field: "document", count: 2 }],
    silent: [],
  });
});

const by = (person: string): Finding => ({ ...missing("person.examined-and-reviews", "", "R-015"), params: { person } });

test("one person who did two things is found only where the log says who did them", () => {
  expect(withoutUnrecorded([by("w-2"), by(unknownPerson)], {})).toEqual({
    findings: [by("w-2")],
    unjudged: [{ rule: "R-015", act: "ReviewConcluded", field: "by", count: 1 }],
    silent: [],
  });
});

test.each([
  ["remedies.missing", "R-010", "DecisionMade", "remedies"],
  ["referral.missing", "R-008", "ItemNotAccepted", "referredTo"],
  ["commitment.missing", "R-043", "ItemAcceptedConditionally", "commitment"],
  ["deferral.no-date", "R-043", "ItemAcceptedConditionally", "supplyBy"],
  ["extension.not-told", "R-020", "ExtensionApproved", "notice"],
  ["procedure.not-told", "R-024", "SpecialProcedureStarted", "days"],
  ["hearing.no-record", "R-030", "HearingHeld", "record"],
] as const)("%s is no finding where the log never says it", (code, rule, act, field) => {
  const finding: Finding = { ...missing(code, "", rule), params: {} };
  expect(withoutUnrecorded([finding], { unrecorded: { [act]: [field] } }).unjudged).toEqual([{ rule, act, field, count: 1 }]);
  expect(withoutUnrecorded([finding], { unrecorded: { [act]: ["other"] } }).findings).toEqual([finding]);
});

test("a rule about acts that a log never records is not judged by it, whatever seems to break it", () => {
  const untold = missing("deadline.legal-missed", "DecisionMade", "R-032");
  const { findings, silent } = withoutUnrecorded([untold], {
    unrecorded: { InterestedPartyTold: [], ReviewConcluded: [], DecisionMade: [] },
  });
  expect(findings).toEqual([]);
  // A decision in time shows by the completion too; remedies are told with a decision only, and a quota is used up by decisions.
  expect(silent.map(({ rule, acts }) => [rule, ...acts])).toEqual([
    ["R-010", "DecisionMade"],
    ["R-015", "ReviewConcluded"],
    ["R-032", "InterestedPartyTold"],
    ["R-038", "DecisionMade"],
  ]);
});

test("a rule that does not hold where a log comes from is broken by nothing in it, and named", () => {
  const silence = missing("intake.unanswered", "", "R-003");
  const late = missing("deadline.legal-missed", "", "R-018");
  expect(withoutUnrecorded([silence, late], { notInForce: ["R-003"] })).toEqual({
    findings: [late],
    unjudged: [],
    silent: [{ rule: "R-003", acts: [] }],
  });
});
