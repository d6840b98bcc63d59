import type { Sentences } from "@banjie/core";

/** What `banjie demo` says, by code. 中文 演示文字 */
export const demoTexts = {
  "help.demo": {
    "zh-CN": "模拟一个小大厅的一个月，存盘，重放并审计",
    en: "simulate a month of a small hall, store it, replay and audit it",
  },
  "help.demo.out": { "zh-CN": "存放目录", en: "folder to write to" },
  "help.demo.seed": { "zh-CN": "随机种子：同一种子，同一日志", en: "seed: the same seed makes the same log" },
  "help.demo.month": { "zh-CN": "模拟的月份", en: "month to simulate" },
  "help.demo.cases": { "zh-CN": "每个工作日的申报数", en: "filings a working day" },
  "demo.title": { "zh-CN": "{hall} {month} 的一个月（种子 {seed}）", en: "A month of {hall}, {month} (seed {seed})" },
  "demo.working": { "zh-CN": "办理中", en: "at work" },
  "demo.done": {
    "zh-CN": "{cases} 个办件，{acts} 项行为入库，{seconds} 秒，每秒 {rate} 项",
    en: "{cases} cases, {acts} acts stored in {seconds} s, {rate} acts/s",
  },
  "demo.refused": {
    "zh-CN": "引擎拒绝 {count} 次，未留痕迹：",
    en: "The engine refused {count} attempts and stored nothing of them:",
  },
  "demo.recorded": {
    "zh-CN": "事后补录 {count} 项，照录并标记，见审计",
    en: "{count} late entries were taken and marked; the audit shows them",
  },
  "demo.files": {
    "zh-CN": "库：{store}\n日志：{log}\n目录：{catalogue}",
    en: "Store:     {store}\nLog:       {log}\nCatalogue: {catalogue}",
  },
  "demo.next": { "zh-CN": "接着试：", en: "Try next:" },
} as const satisfies Sentences;
