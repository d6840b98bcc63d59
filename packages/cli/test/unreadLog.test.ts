import { createAudit, logHeader } from "@banjie/core";
import { expect, test } from "vitest";
import { printAudit } from "../src/print/printAudit.ts";

const header = logHeader("测试大厅");
const printed = (isDamaged: boolean) =>
  (["zh-CN", "en"] as const).map((language) =>
    printAudit({ header, report: createAudit().report(), isDamaged, language, columns: 100, listFindings: false }),
  );

test("of a damaged log of which nothing could be read it is not said that it is empty, nor that it is clean", () => {
  expect(printed(true)).toEqual([
    "测试大厅：没有读出任何事件，无从评判",
    "测试大厅: not one event could be read, so nothing was judged",
  ]);
  expect(printed(false)).toEqual([
    expect.stringMatching(/日志是空的\n\n没有发现违规$/),
    expect.stringMatching(/The log is empty\n\nNo broken rule was found$/),
  ]);
});
