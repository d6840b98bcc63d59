import { localInstantSchema, withoutUnrecorded, type Finding } from "@banjie/core";
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
  expect(withoutUnrecorded([...documents, opinion, late], unrecorded)).toEqual({
    findings: [opinion, late],
    unjudged: [{ rule: "R-007", act: "ItemAccepted", field: "document", count: 2 }],
    silent: [],
  });
});

test("a rule about acts that a log never records is not judged by it, whatever seems to break it", () => {
  const untold = missing("deadline.legal-missed", "DecisionMade", "R-032");
  const { findings, silent } = withoutUnrecorded([untold], { InterestedPartyTold: [], ReviewConcluded: [], DecisionMade: [] });
  expect(findings).toEqual([]);
  // A decision in time shows by the completion too; remedies are told with a decision only, and a quota is used up by decisions.
  expect(silent.map(({ rule, acts }) => [rule, ...acts])).toEqual([
    ["R-010", "DecisionMade"],
    ["R-015", "ReviewConcluded"],
    ["R-032", "InterestedPartyTold"],
    ["R-038", "DecisionMade"],
  ]);
});
