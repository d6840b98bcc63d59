import type { Sentences } from "@banjie/core";

/** What `banjie import` says, by code. 中文 导入文字 */
export const importTexts = {
  "help.import": {
    "zh-CN": "按映射导入外部日志（XES、CSV、OCEL 2.0 JSON、国家交换库数据行，可为 gzip）",
    en: "import a foreign log (XES, CSV, OCEL 2.0 JSON, national exchange rows; plain or gzip) through a mapping",
  },
  "help.import.file": { "zh-CN": "外部日志", en: "the foreign log" },
  "help.import.map": {
    "zh-CN": "映射文件（JSON），或自带映射名 {shipped}",
    en: "mapping file (JSON), or the name of a shipped one: {shipped}",
  },
  "help.import.out": { "zh-CN": "写出的日志（.jsonl 或 .jsonl.gz）", en: "log to write (.jsonl or .jsonl.gz)" },
  "help.import.dryRun": {
    "zh-CN": "不写出，只说明各活动将映射为何",
    en: "write nothing; say what would become of each activity",
  },
  "help.import.at": {
    "zh-CN": "导入时刻，记为各事件的登记时刻（缺省为现在）",
    en: "moment of the import, kept as when the events were recorded (default: now)",
  },
  "import.dry": { "zh-CN": "{file}（试运行，不写出）", en: "{file} (dry run: nothing is written)" },
  "import.wouldWrite": { "zh-CN": "将写出 {written} 个事件", en: "{written} events would be written" },
  "import.checks": { "zh-CN": "原日志自查：", en: "What the source says, held against itself:" },
  "import.check.deadline": {
    "zh-CN": "{name}：按期 {kept}，超期 {missed}，未完成 {open}，超期未完成 {overdueOpen}，无期限 {without}",
    en: "{name}: {kept} kept, {missed} missed, {open} open, {overdueOpen} open and past it, {without} without",
  },
  "import.check.order": {
    "zh-CN": "{name}：符合 {kept}，矛盾 {missed}，无日期 {without}",
    en: "{name}: {kept} so, {missed} contradict it, {without} without dates",
  },
  "import.check.verdict": {
    "zh-CN": "与原日志自己的结论相同 {same}，不同 {other}",
    en: "the source's own verdict is the same in {same}, another in {other}",
  },
  "import.check.first": { "zh-CN": "首见于办件 {case}，第 {line} 行", en: "first in case {case}, line {line}" },
  "import.check.and": { "zh-CN": "；", en: "; " },
  "import.unknowable": {
    "zh-CN": "映射没有来源的行为，日志无从得知：{acts}",
    en: "Acts that the mapping has no source for, so that the log cannot show them: {acts}",
  },
  "import.flow": {
    "zh-CN": "流程 {flow} 中日志从不记录的行为，视为已悄然完成：{acts}",
    en: "Of flow {flow} the log never records these acts; they are taken as done in silence: {acts}",
  },
  "import.unjudged": { "zh-CN": "因此无法判断：", en: "So these rules cannot be judged:" },
  "import.mapping-unknown": {
    "zh-CN": "没有映射文件 {name}，也不是自带映射；自带的有 {shipped}",
    en: "{name} is neither a mapping file nor a shipped mapping; shipped are {shipped}",
  },
  "import.not-a-database": {
    "zh-CN": "导入写出的是 JSON Lines，请命名为 .jsonl 或 .jsonl.gz：{out}",
    en: "An import writes JSON Lines; name it .jsonl or .jsonl.gz, not {out}",
  },
  "import.working": { "zh-CN": "导入中", en: "importing" },
  "import.title": { "zh-CN": "{file} → {log}", en: "{file} → {log}" },
  "import.events": {
    "zh-CN":
      "{cases} 个办件，{read} 个事件 = 映射 {mapped} + 忽略 {ignored} + 未映射 {unmapped} + 无时间 {untimed} + 不属任何办件 {loose}",
    en: "{cases} cases, {read} events = {mapped} mapped + {ignored} ignored + {unmapped} unmapped + {untimed} without a time + {loose} of no case",
  },
  "import.derived": {
    "zh-CN": "由办件属性推出：{attribute} → {act}，{count} 个",
    en: "Made of case attributes: {attribute} → {act}, {count}",
  },
  "import.written": { "zh-CN": "写出 {written} 个事件", en: "{written} events written" },
  "import.unmapped": { "zh-CN": "未映射的活动：", en: "Activities that the mapping does not name:" },
  "import.durations": {
    "zh-CN": "办件历时（首末事件之间，秒）：平均 {mean}，中位数 {median}，最长 {max}",
    en: "Cases lasted (first to last event, seconds): mean {mean}, median {median}, longest {max}",
  },
  "import.quality": { "zh-CN": "数据质量：", en: "Quality of the source:" },
  "import.next": { "zh-CN": "接着试：npx banjie audit {log}", en: "Try next: npx banjie audit {log}" },
} as const satisfies Sentences;
