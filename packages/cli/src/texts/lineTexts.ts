import type { Sentences } from "@banjie/core";

/** What every command says of its line and its files, by code. 中文 命令行通用文字 */
export const lineTexts = {
  "help.program": {
    "zh-CN": "先试：banjie demo\n\n办结：政务服务大厅的事件溯源办件引擎",
    en: "Start with: banjie demo\n\nBanjie: an event-sourced case-flow engine for government service halls",
  },
  "help.lang": { "zh-CN": "语言：zh-CN 或 en（缺省看环境）", en: "language: zh-CN or en (default: from the environment)" },
  "help.json": { "zh-CN": "输出 JSON，供程序读取", en: "print JSON, for machines" },
  "help.help": { "zh-CN": "显示帮助", en: "show help" },
  "help.version": { "zh-CN": "显示版本", en: "show the version" },
  "usage.twoActs": {
    "zh-CN": "“{value}”不是两个行为；行为名如 ItemAccepted,DecisionMade",
    en: "{value} does not name two acts, such as ItemAccepted,DecisionMade",
  },
  "said.list": { "zh-CN": "、", en: ", " },
  "said.and": { "zh-CN": "，", en: ", " },
  "said.parts": { "zh-CN": "；", en: "; " },
  "said.aside": { "zh-CN": "（{aside}）", en: " ({aside})" },
  "said.of": { "zh-CN": "{name}：{what}", en: "{name}: {what}" },
  "help.examples": { "zh-CN": "示例：", en: "Examples:" },
  "help.exit": {
    "zh-CN":
      "退出码：0 完成；1 有所发现：违规、问题、超期或到期的时限、已改变或不相符的数据；2 命令行有误；3 输入被拒绝，未写任何内容；4 故障；5 日志文件有缺陷，其余已审计；6 未全部检查：有联办事项未穷举完毕（check），已试部分无反例",
    en: "Exit codes: 0 done; 1 something was found: a broken rule, a fault, a limit overdue or fallen due, a figure changed or untrue; 2 wrong command line; 3 input refused, nothing written; 4 something broke; 5 an audited log has faults, the rest was audited; 6 not all was checked: a bundle was not searched whole (check), nothing was found in the rest",
  },
  "help.title.Usage:": { "zh-CN": "用法：", en: "Usage:" },
  "help.title.Options:": { "zh-CN": "选项：", en: "Options:" },
  "help.title.Commands:": { "zh-CN": "命令：", en: "Commands:" },
  "help.title.Arguments:": { "zh-CN": "参数：", en: "Arguments:" },
  "usage.instant": {
    "zh-CN": "不是时刻：{value}（例 2013-06-01T00:00:00+08:00）",
    en: "Not a moment: {value} (such as 2013-06-01T00:00:00+08:00)",
  },
  "usage.unit": {
    "zh-CN": "没有单位 {value}；可用 workingDay、naturalDay、month",
    en: "There is no unit {value}: it is workingDay, naturalDay or month",
  },
  "usage.day": { "zh-CN": "不是日期：{value}（例 2018-10-15）", en: "Not a day: {value} (such as 2018-10-15)" },
  "usage.number": { "zh-CN": "不是{least}至{most}的整数：{value}", en: "Not a whole number from {least} to {most}: {value}" },
  "usage.month": { "zh-CN": "不是月份：{value}（例 2013-05）", en: "Not a month: {value} (such as 2013-05)" },
  "file.unreadable": { "zh-CN": "无法读取 {file}：{reason}", en: "Cannot read {file}: {reason}" },
  "folder.unusable": { "zh-CN": "不能使用目录 {folder}：{reason}", en: "Cannot use folder {folder}: {reason}" },
  "file.not-json": { "zh-CN": "{file} 不是 JSON:{reason}", en: "{file} is not JSON: {reason}" },
  "file.is-a-log": {
    "zh-CN": "{file} 是日志：请用 banjie audit {file}",
    en: "{file} is a log: banjie audit {file}",
  },
  "file.in-the-way": {
    "zh-CN": "{file} 已存在，且不是演示生成的，未作改动；请用 --out 换个目录",
    en: "{file} exists and was not made by the demo; it was left alone. Choose another folder with --out",
  },
  "log.store-damaged": {
    "zh-CN": "{file} 已损坏，此前完整读出 {events} 个事件：{detail}",
    en: "{file} is damaged; {events} events were read before: {detail}",
  },
  "file.same": { "zh-CN": "写出的日志不能就是读入的文件", en: "The log to write is the file to read" },
  "case.absent": { "zh-CN": "日志里没有办件 {case}", en: "The log has no case {case}" },
  broken: { "zh-CN": "故障：{reason}", en: "Something broke: {reason}" },
  "usage.period": {
    "zh-CN": "不是期间：{value}（例 2013、2013-Q2、2013-05）",
    en: "Not a period: {value} (such as 2013, 2013-Q2, 2013-05)",
  },
  "usage.dimension": {
    "zh-CN": "不能按“{value}”分组；可用 {dimensions}",
    en: "Cannot group by {value}: it is one of {dimensions}",
  },
  "usage.dimensionTwice": { "zh-CN": "“{value}”出现两次", en: "{value} is named twice" },
  "usage.measure": { "zh-CN": "没有指标“{value}”；用 --list 列出全部", en: "There is no measure {value}; --list lists them all" },
  "help.profile": {
    "zh-CN": "规则方案：自带的名称（default、hunan-product-2018）或 JSON 文件",
    en: "rules of counting: a shipped profile (default, hunan-product-2018) or a JSON file",
  },
} as const satisfies Sentences;
