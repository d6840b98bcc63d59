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
  });
});
