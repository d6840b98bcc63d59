import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Language } from "@banjie/core";
import stringWidth from "string-width";
import { beforeAll, describe, expect, test } from "vitest";
import { writeJointLog } from "./jointHall.ts";
import { banjie } from "./listening.ts";

const log = join(mkdtempSync(join(tmpdir(), "banjie-joint-")), "hall.jsonl");
beforeAll(() => writeJointLog(log));

const at = "2013-05-17T09:00:00+08:00";

/** What is shown of a case before what happened. */
async function tree(id: string, language: Language, asOf = at): Promise<string[]> {
  const { code, out } = await banjie(["show", log, id, "--as-of", asOf], language);
  expect(code).toBe(0);
  expect(out).not.toMatch(/\{\w+\}|undefined/);
  const lines = out.split("\n");
  return lines.slice(3, lines.indexOf(language === "en" ? "What happened" : "经过"));
}

describe("a case of several items is shown as a tree", () => {
  test("with the whole by its own machine, each item, the bill, and what keeps it from completion", async () => {
    // Fire inspection is suspended, the catering licence accepted on 05-08 with 10 days, after it the company with 3: 05-22, 05-27.
    // Each item is held by its own promise up to its decision, the inspection by five days: 05-15; the whole by what was told of it.
    expect(await tree("RUNNING", "en")).toEqual([
      "The whole: items being handled",
      "│ 开办餐饮店一件事 (one thing across departments, led by 市工商行政管理局)",
      "│ legal limit of the whole: due 2013-07-09, running; 36 working days left",
      "│ promised limit of the whole: due 2013-05-24, running; 5 working days left",
      "│ expected to be completed on 2013-05-27, by the critical path 4 → 5",
      "│ outcome: granted 1, 2; open 3, 4, 5",
      "│",
      "├─ 1 企业名称预先核准 (市工商行政管理局)",
      "│    decided, awaiting completion, granted",
      "│    limit of the delivery: due 2013-05-21, running; 2 working days left",
      "│    ⚠ R-035 To be made public by 2013-05-16; was not by 2013-05-17 09:00:00",
      "│    now with 政务大厅",
      "│",
      "├─ 2 餐饮项目环评登记 (市环境保护局)",
      "│    decided, awaiting completion, granted",
      "│    limit of the delivery: due 2013-05-23, running; 4 working days left",
      "│    now with 政务大厅",
      "│",
      "├─ 3 公众聚集场所消防检查 (市公安局)",
      "│    under examination",
      "│    legal limit: due 2013-06-03, running; 11 working days left",
      "│    promised limit: due 2013-05-15, past due; 2 working days over; yellow card",
      "│    ⚠ R-021 Promised by 2013-05-15, still open at 2013-05-17 09:00:00",
      "│    ⚠ R-022 Promised by 2013-05-15 and late, no reason was made public",
      "│    now with 政务大厅",
      "│    waiting since 2013-05-08: suspension",
      "│",
      "├─ 4 餐饮服务许可证核发 (市食品药品监督管理局)",
      "│    accepted, awaiting examination",
      "│    needs the results of: 1 ✓",
      "│    legal limit: due 2013-06-05, running; 13 working days left",
      "│    promised limit: due 2013-05-22, running; 3 working days left",
      "│    now with 政务大厅",
      "│",
      "├─ 5 公司设立登记 (市工商行政管理局)",
      "│    filed, awaiting acceptance",
      "│    needs the results of: 1 ✓, 4",
      "│    now with 政务大厅",
      "│",
      "└─ Bill: 110.00 yuan; 110.00 paid, 0.00 paid back, 0.00 due",
      "     市食品药品监督管理局",
      "       4 餐饮服务许可证核发: 110.00 yuan, settled",
      "     2013-05-09 09:10  payment 110.00 yuan (items 4)",
      "",
      "What keeps the whole from completion",
      "  3 公众聚集场所消防检查: waits since 2013-05-08: suspension",
      "    → resumption (examiner/window), by 2013-05-15",
      "  4 餐饮服务许可证核发: it is accepted, awaiting examination",
      "    → start of examination (examiner), by 2013-05-22",
      "  5 公司设立登记: waits for the result of item 4",
      "",
    ]);
  });

  test("completed, with its mixed outcome and the days saved, in Chinese", async () => {
    expect((await tree("DONE", "zh-CN")).slice(0, 7)).toEqual([
      "整个办件：已总办结",
      "│ 开办餐饮店一件事（一件事，市工商行政管理局主办）",
      "│ 联办法定时限：2013-07-09 前，2013-05-16 提前",
      "│ 联办承诺时限：2013-05-27 前，2013-05-16 提前",
      "│ 2013-05-16 总办结：事项 1、2、3、4、5",
      expect.stringMatching(/^│ 逐项办理 \d+ 个工作日，联办 \d+ 个，节约 -?\d+ 个$/),
      "│ 结果：准予许可 1、2、4、5；不予许可 3",
    ]);
    expect(await tree("DONE", "zh-CN")).not.toContain("总办结还差什么");
  });

  test("as it stood at an earlier moment: all decided, and the money missing", async () => {
    const lines = await tree("DONE", "zh-CN", "2013-05-15T15:00:00+08:00");
    expect(lines[0]).toBe("整个办件：已全部决定，待缴费");
    expect(lines).toContain("└─ 账单：220.00 元，已缴 0.00 元，已退 0.00 元，应缴 220.00 元");
    expect(lines).toContain("       5 公司设立登记 110.00 元，欠 110.00 元");
    expect(lines.slice(-3)).toEqual(["  第4、5个事项的费用未结清，尚欠220.00元", "    → 缴费（窗口/收费窗口/申请人）", ""]);
  });

  test("no wider than a terminal of eighty columns", async () => {
    for (const id of ["RUNNING", "DONE"]) {
      for (const language of ["en", "zh-CN"] as const) {
        for (const line of await tree(id, language)) expect([line, stringWidth(line) <= 80]).toEqual([line, true]);
      }
    }
  });

  test("and to machines with all that is derived of the whole", async () => {
    const { out } = await banjie(["show", log, "RUNNING", "--as-of", at, "--json"]);
    const { joint } = JSON.parse(out) as { joint: { blockers: { item?: string; sentence: string }[] } };
    expect(joint).toMatchObject({
      bundle: { code: "restaurant" },
      phase: "handling",
      counts: { completions: 0, unfinished: 3 },
      expected: { on: "2013-05-27", way: ["4", "5"] },
      outcome: { kind: "open", items: { granted: ["1", "2"] } },
      bill: { due: 0 },
      rounds: [{ items: [] }],
    });
    expect(joint.blockers.map(({ item, sentence }) => [item, sentence])).toEqual([
      ["3", "Waits since 2013-05-08: suspension"],
      ["4", "It is accepted, awaiting examination"],
      ["5", "Waits for the result of item 4"],
    ]);
  });
});

test("a joint case's file is reviewed item by item, and as a whole", async () => {
  const { out } = await banjie(["show", log, "DONE", "--review"], "zh-CN");
  const [, whole = ""] = out.split("\n整个办件\n");
  // Completed on Thu 2013-05-16; 14 working days from 05-06 end on 05-24, and waiting for the payment took 05-16 out of them.
  expect(whole).toMatch(/^ {2}时限\n {4}✓ 各环节用时之和不超过承诺时限 （#\d+，2013-05-16 10:00，期限 2013-05-27）/);
  const review = JSON.parse((await banjie(["show", log, "DONE", "--review", "--json"])).out) as { whole: object[] };
  expect(review.whole.length).toBe(2);
});
