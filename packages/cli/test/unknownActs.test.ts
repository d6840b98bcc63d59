import { createAudit, logHeader, type Language } from "@banjie/core";
import { expect, test } from "vitest";
import { printAudit } from "../src/print/printAudit.ts";

function told(language: Language): string {
  const audit = createAudit();
  audit.addUnknown({ stream: "hall", position: 4, type: "HallClosed" });
  audit.addUnknown({ stream: "hall", position: 7, type: "HallClosed" });
  audit.addUnknown({ stream: "case/B", position: 9, type: "ItemFrozen" });
  const paper = { header: logHeader("测试大厅"), report: audit.report(), isDamaged: false, columns: 100, listFindings: false };
  return printAudit({ ...paper, language });
}

test("acts that are not known are told apart: those of a case leave that unjudged, those of the hall all that came after", () => {
  expect(told("zh-CN")).toContain("1 个事件的行为不认识，所在办件不作评判：ItemFrozen");
  expect(told("zh-CN")).toContain(
    "大厅的行为有 2 个不认识：HallClosed；第 4 号事件之后还有行为的办件、投诉、服务和窗口不作评判，其余按此前已知的评判",
  );
  expect(told("en")).toContain("Events of unknown acts: 1; their cases are not judged: ItemFrozen");
  expect(told("en")).toContain("Acts of the hall that are not known: 2: HallClosed; no case,");
});
