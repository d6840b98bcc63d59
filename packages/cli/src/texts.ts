import { coreSentences, placeOf, say, type Issue, type Language, type Params, type Sentences } from "@banjie/core";

/** What the command line itself has to say, by code. 中文 命令行文字 */
const cliTexts = {
  "help.program": {
    "zh-CN": "办结:政务服务大厅的事件溯源办件引擎",
    en: "Banjie: an event-sourced case-flow engine for government service halls",
  },
  "help.lang": { "zh-CN": "语言:zh-CN 或 en(缺省看环境)", en: "language: zh-CN or en (default: from the environment)" },
  "help.json": { "zh-CN": "输出 JSON,供程序读取", en: "print JSON, for machines" },
  "help.help": { "zh-CN": "显示帮助", en: "show help" },
  "help.version": { "zh-CN": "显示版本", en: "show the version" },
  "help.demo": {
    "zh-CN": "模拟一个小大厅的一个月,存盘,重放并审计",
    en: "simulate a month of a small hall, store it, replay and audit it",
  },
  "help.demo.out": { "zh-CN": "存放目录", en: "folder to write to" },
  "help.demo.seed": { "zh-CN": "随机种子:同一种子,同一日志", en: "seed: the same seed makes the same log" },
  "help.demo.month": { "zh-CN": "模拟的月份", en: "month to simulate" },
  "help.demo.cases": { "zh-CN": "每个工作日的申报数", en: "filings a working day" },
  "help.import": {
    "zh-CN": "按映射导入外部日志(XES,可为 gzip)",
    en: "import a foreign log (XES, plain or gzip) through a mapping",
  },
  "help.import.file": { "zh-CN": "外部日志", en: "the foreign log" },
  "help.import.map": {
    "zh-CN": "映射文件(JSON),或自带映射名 {shipped}",
    en: "mapping file (JSON), or the name of a shipped one: {shipped}",
  },
  "help.import.out": { "zh-CN": "写出的日志(.jsonl 或 .jsonl.gz)", en: "log to write (.jsonl or .jsonl.gz)" },
  "help.import.at": {
    "zh-CN": "导入时刻,记为各事件的登记时刻(缺省为现在)",
    en: "moment of the import, kept as when the events were recorded (default: now)",
  },
  "help.audit": { "zh-CN": "重放日志,统计数量与时效,找出违规", en: "replay a log: counts, timeliness, and every broken rule" },
  "help.audit.log": {
    "zh-CN": "日志:JSON Lines(可为 gzip)或 SQLite 文件",
    en: "log: JSON Lines, plain or gzip, or a SQLite file",
  },
  "help.audit.asOf": {
    "zh-CN": "在办件按此时刻判断(缺省为日志最后时刻)",
    en: "moment at which open cases are judged (default: the log's last)",
  },
  "help.audit.findings": { "zh-CN": "列出每一个问题", en: "list every finding" },
  "help.show": { "zh-CN": "把一个办件打印成时间线", en: "print a case as a timeline" },
  "help.show.case": { "zh-CN": "办件号", en: "id of the case" },
  "help.examples": { "zh-CN": "示例:", en: "Examples:" },
  "help.exit": {
    "zh-CN": "退出码:0 完成;1 审计或检查发现问题;2 命令行有误;3 输入被拒绝,未写任何内容;4 故障",
    en: "Exit codes: 0 done; 1 the audit or check found something; 2 wrong command line; 3 input refused, nothing written; 4 something broke",
  },
  "help.title.Usage:": { "zh-CN": "用法:", en: "Usage:" },
  "help.title.Options:": { "zh-CN": "选项:", en: "Options:" },
  "help.title.Commands:": { "zh-CN": "命令:", en: "Commands:" },
  "help.title.Arguments:": { "zh-CN": "参数:", en: "Arguments:" },

  "usage.instant": {
    "zh-CN": "不是时刻:{value}(例 2013-06-01T00:00:00+08:00)",
    en: "Not a moment: {value} (such as 2013-06-01T00:00:00+08:00)",
  },
  "usage.number": { "zh-CN": "不是{least}至{most}的整数:{value}", en: "Not a whole number from {least} to {most}: {value}" },
  "usage.month": { "zh-CN": "不是月份:{value}(例 2013-05)", en: "Not a month: {value} (such as 2013-05)" },

  "file.unreadable": { "zh-CN": "读不了 {file}:{reason}", en: "Cannot read {file}: {reason}" },
  "folder.unusable": { "zh-CN": "不能使用目录 {folder}:{reason}", en: "Cannot use folder {folder}: {reason}" },
  "file.not-json": { "zh-CN": "{file} 不是 JSON:{reason}", en: "{file} is not JSON: {reason}" },
  "file.in-the-way": {
    "zh-CN": "{file} 已存在,且不是演示生成的,未作改动;请用 --out 换个目录",
    en: "{file} exists and was not made by the demo; it was left alone. Choose another folder with --out",
  },
  "file.same": { "zh-CN": "写出的日志不能就是读入的文件", en: "The log to write is the file to read" },
  "case.absent": { "zh-CN": "日志里没有办件 {case}", en: "The log has no case {case}" },
  broken: { "zh-CN": "故障:{reason}", en: "Something broke: {reason}" },

  "demo.title": { "zh-CN": "{hall} {month} 的一个月(种子 {seed})", en: "A month of {hall}, {month} (seed {seed})" },
  "demo.working": { "zh-CN": "办理中", en: "at work" },
  "demo.done": {
    "zh-CN": "{cases} 个办件,{acts} 项行为入库,{seconds} 秒,每秒 {rate} 项",
    en: "{cases} cases, {acts} acts stored in {seconds} s, {rate} acts/s",
  },
  "demo.refused": {
    "zh-CN": "引擎拒绝 {count} 次,未留痕迹:",
    en: "The engine refused {count} attempts and stored nothing of them:",
  },
  "demo.recorded": {
    "zh-CN": "事后补录 {count} 项,照录并标记,见审计",
    en: "{count} late entries were taken and marked; the audit shows them",
  },
  "demo.files": { "zh-CN": "库:{store}\n日志:{log}", en: "Store: {store}\nLog:   {log}" },
  "demo.next": { "zh-CN": "接着试:", en: "Try next:" },

  "audit.title": { "zh-CN": "审计:{file}", en: "Audit: {file}" },
  "audit.scope": {
    "zh-CN": "{hall}:{events} 个事件,{cases} 个办件,{items} 个事项;{from} 至 {to};截至第 {position} 号事件",
    en: "{hall}: {events} events, {cases} cases, {items} items; {from} to {to}; up to position {position}",
  },
  "audit.asOf": { "zh-CN": "在办件按 {asOf} 判断", en: "Open items are judged as of {asOf}" },
  "audit.speed": { "zh-CN": "重放 {seconds} 秒,每秒 {rate} 个事件", en: "Replayed in {seconds} s, {rate} events/s" },
  "audit.empty": { "zh-CN": "日志是空的", en: "The log is empty" },
  "audit.timeliness": { "zh-CN": "时效", en: "Timeliness" },
  "audit.byMonth": { "zh-CN": "按月", en: "By month" },
  "audit.byDepartment": { "zh-CN": "按部门", en: "By department" },
  "audit.findings": { "zh-CN": "违规 {count} 处", en: "{count} findings" },
  "audit.clean": { "zh-CN": "没有发现违规", en: "No broken rule was found" },
  "audit.example": { "zh-CN": "例", en: "e.g." },
  "audit.unknown": {
    "zh-CN": "{count} 个事件的行为不认识,所在办件不作评判:{types}",
    en: "{count} events are of unknown acts; their cases are not judged: {types}",
  },
  "audit.more": { "zh-CN": "逐条列出用 --findings", en: "List them all with --findings" },
  "audit.reading": { "zh-CN": "重放中", en: "replaying" },
  "column.month": { "zh-CN": "月份", en: "month" },
  "column.department": { "zh-CN": "部门", en: "department" },
  "column.received": { "zh-CN": "收件", en: "received" },
  "column.accepted": { "zh-CN": "受理", en: "accepted" },
  "column.completed": { "zh-CN": "办结", en: "completed" },
  "column.onTime": { "zh-CN": "按时", en: "on time" },
  "column.early": { "zh-CN": "提前", en: "early" },
  "column.onTheDay": { "zh-CN": "当日", en: "on the day" },
  "column.overdue": { "zh-CN": "超期", en: "overdue" },
  "column.unjudged": { "zh-CN": "无承诺", en: "no promise" },
  "column.notAccepted": { "zh-CN": "不予受理", en: "not accepted" },
  "column.notRequired": { "zh-CN": "不受理", en: "no licence needed" },
  "column.lapsed": { "zh-CN": "视为撤回", en: "lapsed" },
  "column.voided": { "zh-CN": "作废", en: "voided" },
  "column.withdrawn": { "zh-CN": "撤回", en: "withdrawn" },
  "column.open": { "zh-CN": "在办", en: "open" },
  "column.overdueOpen": { "zh-CN": "超期在办", en: "open, overdue" },
  "column.count": { "zh-CN": "次数", en: "count" },
  "column.rule": { "zh-CN": "规则", en: "rule" },
  "column.meaning": { "zh-CN": "要求与例证", en: "what it asks, and an example" },
  "rate.none": { "zh-CN": "无", en: "none" },
  "severity.E": { "zh-CN": "不可能", en: "impossible" },
  "severity.S": { "zh-CN": "违法", en: "unlawful" },
  "severity.P": { "zh-CN": "违诺", en: "promise" },
  "severity.W": { "zh-CN": "提示", en: "warning" },
  "severity.D": { "zh-CN": "数据", en: "data" },

  "help.check": { "zh-CN": "检查事项目录、流程或映射", en: "check a catalogue, a flow or a mapping" },
  "help.check.file": { "zh-CN": "JSON 文件", en: "JSON file" },
  "help.check.guide": { "zh-CN": "打印该事项的办事指南", en: "print the public guide of this matter" },
  "help.check.against": { "zh-CN": "与旧目录比较", en: "compare with an earlier catalogue" },
  "check.kind": {
    "zh-CN": "{file} 既不是事项目录,也不是流程或映射",
    en: "{file} is neither a catalogue nor a flow nor a mapping",
  },
  "check.sound": { "zh-CN": "{file}:没有发现问题({kind})", en: "{file}: nothing wrong ({kind})" },
  "check.found": { "zh-CN": "{file}:{count} 个问题", en: "{file}: {count} faults" },
  "kind.catalogue": {
    "zh-CN": "事项目录,{items} 个事项,{flows} 个自有流程",
    en: "catalogue, {items} items, {flows} flows of its own",
  },
  "kind.flow": { "zh-CN": "流程", en: "flow" },
  "kind.mapping": { "zh-CN": "映射", en: "mapping" },
  "check.guide.absent": { "zh-CN": "目录中没有事项 {code}", en: "The catalogue has no item {code}" },
  "diff.title": { "zh-CN": "{before} 个事项 → {after} 个({share})", en: "{before} items → {after} ({share})" },
  "diff.added": { "zh-CN": "新增:{codes}", en: "added: {codes}" },
  "diff.dropped": { "zh-CN": "取消:{codes}", en: "dropped: {codes}" },
  "diff.merged": { "zh-CN": "合并:{codes}", en: "merged: {codes}" },
  "diff.shortened": { "zh-CN": "承诺缩短:{codes}", en: "promise shortened: {codes}" },
  "diff.lengthened": { "zh-CN": "承诺延长:{codes}", en: "promise lengthened: {codes}" },
  "diff.changed": { "zh-CN": "其他修改:{codes}", en: "otherwise changed: {codes}" },
  "import.working": { "zh-CN": "导入中", en: "importing" },
  "import.title": { "zh-CN": "{file} → {log}", en: "{file} → {log}" },
  "import.events": {
    "zh-CN":
      "{cases} 个办件,{read} 个事件 = 映射 {mapped} + 忽略 {ignored} + 未映射 {unmapped} + 无时间 {untimed} + 不属任何办件 {loose}",
    en: "{cases} cases, {read} events = {mapped} mapped + {ignored} ignored + {unmapped} unmapped + {untimed} without a time + {loose} of no case",
  },
  "import.derived": {
    "zh-CN": "由办件属性推出:{attribute} → {act},{count} 个",
    en: "Made of case attributes: {attribute} → {act}, {count}",
  },
  "import.written": { "zh-CN": "写出 {written} 个事件", en: "{written} events written" },
  "import.unmapped": { "zh-CN": "未映射的活动:", en: "Activities that the mapping does not name:" },
  "import.durations": {
    "zh-CN": "办件历时(首末事件之间,秒):平均 {mean},中位 {median},最长 {max}",
    en: "Cases lasted (first to last event, seconds): mean {mean}, median {median}, longest {max}",
  },
  "import.quality": { "zh-CN": "数据质量:", en: "Quality of the source:" },
  "import.next": { "zh-CN": "接着试:npx banjie audit {log}", en: "Try next: npx banjie audit {log}" },

  "show.title": { "zh-CN": "办件 {case}", en: "Case {case}" },
  "show.filed": { "zh-CN": "{channel}申报,申请人 {applicant}", en: "filed by {channel}, applicant {applicant}" },
  "show.unfiled": { "zh-CN": "日志里没有收件", en: "the log holds no filing" },
  "show.item": { "zh-CN": "事项 {item}:{name}({department})— {phase}", en: "Item {item}: {name} ({department}) — {phase}" },
  "show.clock": { "zh-CN": "{clock}:自 {from} 起,{due} 前,{verdict}", en: "{clock}: from {from}, due {due}, {verdict}" },
  "show.told": { "zh-CN": "告知申请人 {told}", en: "the applicant was told {told}" },
  "show.provisional": { "zh-CN": "暂定:该年节假日尚未公布", en: "provisional: that year's holidays are not announced yet" },
  "show.unjudged": {
    "zh-CN": "日志中有本版本不认识的行为,本办件不作评判:{acts}",
    en: "The log holds acts unknown to this version, so the case is not judged: {acts}",
  },
  "show.timeline": { "zh-CN": "经过", en: "What happened" },
  "show.corrected": {
    "zh-CN": "以下按更正后的内容;原记录仍在日志中",
    en: "Read with its corrections; the records they mend stay in the log",
  },
  "show.wrong": { "zh-CN": "原记录:{content}", en: "as first recorded: {content}" },
  "show.round": {
    "zh-CN": "此前一轮:{result}({ended}),已重新办理",
    en: "An earlier round ended {result} ({ended}) and was reopened",
  },
  "show.holder": { "zh-CN": "现在 {unit}", en: "now with {unit}" },
  "show.paused": { "zh-CN": "自 {from} 起{pause}", en: "waiting since {from}: {pause}" },
  "show.fees": {
    "zh-CN": "费用:应缴 {due} 元,已缴 {paid} 元,已退 {refunded} 元",
    en: "Fees: {due} yuan assessed, {paid} paid, {refunded} refunded",
  },
  "show.also": { "zh-CN": "还可以:{acts}", en: "Also possible: {acts}" },
  "show.next": { "zh-CN": "下一步可办:{acts}", en: "What may come next: {acts}" },
  "clock.intake": { "zh-CN": "受理答复", en: "Answer to the filing" },
  "clock.legal": { "zh-CN": "法定时限", en: "Legal limit" },
  "clock.promised": { "zh-CN": "承诺时限", en: "Promised limit" },
  "verdict.early": { "zh-CN": "{stopped} 提前", en: "early, on {stopped}" },
  "verdict.onTheDay": { "zh-CN": "{stopped} 当日", en: "on the day, {stopped}" },
  "verdict.overdue": { "zh-CN": "{stopped} 超期", en: "overdue, on {stopped}" },
  "verdict.open": { "zh-CN": "未到期", en: "running" },
  "verdict.overdueOpen": { "zh-CN": "已超期", en: "past due" },
  "channel.window": { "zh-CN": "窗口", en: "the window" },
  "channel.online": { "zh-CN": "网上", en: "the web" },
  "channel.mobile": { "zh-CN": "移动端", en: "a mobile device" },
  "channel.kiosk": { "zh-CN": "自助机", en: "a kiosk" },
  "channel.post": { "zh-CN": "邮寄", en: "post" },
  "method.window": { "zh-CN": "窗口领取", en: "collected at the window" },
  "method.post": { "zh-CN": "邮寄", en: "by post" },
  "method.electronic": { "zh-CN": "电子送达", en: "electronically" },
  "outcome.granted": { "zh-CN": "准予许可", en: "granted" },
  "outcome.refused": { "zh-CN": "不予许可", en: "refused" },
  "proposal.grant": { "zh-CN": "拟准予", en: "proposes to grant" },
  "proposal.refuse": { "zh-CN": "拟不予", en: "proposes to refuse" },
  "backTo.examination": { "zh-CN": "退回审查", en: "back to examination" },
  "backTo.review": { "zh-CN": "退回审核", en: "back to review" },
  "method.publicNotice": { "zh-CN": "公告送达", en: "by public notice" },
  "mode.appointment": { "zh-CN": "预约", en: "by appointment" },
  "mode.onSite": { "zh-CN": "上门服务", en: "on site" },
  "mode.extendedHours": { "zh-CN": "延时服务", en: "outside hours" },
  "mode.agency": { "zh-CN": "代办", en: "through staff as agents" },
  "mode.greenChannel": { "zh-CN": "绿色通道", en: "green channel" },
  "mode.urgent": { "zh-CN": "急事急办", en: "urgent" },
  "service.consultation": { "zh-CN": "咨询", en: "consultation" },
  "service.onSite": { "zh-CN": "上门服务", en: "on-site service" },
  "service.extendedHours": { "zh-CN": "延时服务", en: "service outside hours" },
  "service.agency": { "zh-CN": "全程代办", en: "full agency" },
  "service.followUp": { "zh-CN": "跟踪服务", en: "follow-up" },
  "level.1": { "zh-CN": "非常满意", en: "very satisfied" },
  "level.2": { "zh-CN": "满意", en: "satisfied" },
  "level.3": { "zh-CN": "基本满意", en: "basically satisfied" },
  "level.4": { "zh-CN": "不满意", en: "dissatisfied" },
  "level.5": { "zh-CN": "非常不满意", en: "very dissatisfied" },
  "opinion.agree": { "zh-CN": "同意", en: "agrees" },
  "opinion.disagree": { "zh-CN": "不同意", en: "disagrees" },
  "opinion.passUp": { "zh-CN": "同意,须上报", en: "agrees, to be passed up" },
  "rank.agencyHead": { "zh-CN": "本机关负责人", en: "head of the agency" },
  "rank.governmentHead": { "zh-CN": "本级政府负责人", en: "head of the government" },
  "void.invalid": { "zh-CN": "业务无效", en: "invalid" },
  "void.entryError": { "zh-CN": "误录", en: "entry error" },
  "reopen.filing": { "zh-CN": "恢复到收件", en: "back to filing" },
  "reopen.acceptance": { "zh-CN": "恢复到受理", en: "back to acceptance" },
  "card.warning": { "zh-CN": "预警", en: "warning" },
  "card.yellow": { "zh-CN": "黄牌", en: "yellow" },
  "card.red": { "zh-CN": "红牌", en: "red" },
  "detail.until": { "zh-CN": "{until}前答复", en: "answer by {until}" },
  "detail.passed": { "zh-CN": "通过", en: "passed" },
  "detail.notPassed": { "zh-CN": "未通过", en: "not passed" },
  "detail.kept": { "zh-CN": "属实", en: "true" },
  "detail.notKept": { "zh-CN": "不属实", en: "not true" },
  "detail.items": { "zh-CN": "事项 {items}", en: "items {items}" },
  "detail.referredTo": { "zh-CN": "请向 {to} 申请", en: "go to {to}" },
  "detail.people": { "zh-CN": "核查人:{people}", en: "verified by {people}" },
  "detail.days": { "zh-CN": "{days} 个工作日", en: "{days} working days" },
  "detail.chair": { "zh-CN": "主持人 {chair}", en: "chaired by {chair}" },
  "detail.basis": { "zh-CN": "依据:{basis}", en: "basis: {basis}" },
  "detail.supplyBy": { "zh-CN": "容缺,{supplyBy} 前补齐", en: "to follow by {supplyBy}" },
  "detail.amount": { "zh-CN": "{amount} 元", en: "{amount} yuan" },
  "detail.corrects": { "zh-CN": "第 {version} 条记录应为:{content}", en: "record {version} should have said: {content}" },
  "detail.materials": { "zh-CN": "材料:{materials}", en: "materials: {materials}" },
  "detail.document": { "zh-CN": "文号 {document}", en: "document {document}" },
  "detail.promised": { "zh-CN": "告知 {promised} 前办结", en: "told to be ready by {promised}" },
  "detail.reasons": { "zh-CN": "理由:{reasons}", en: "reasons: {reasons}" },
  "detail.remedies": { "zh-CN": "救济:{remedies}", en: "remedies: {remedies}" },
  "detail.opinion": { "zh-CN": "意见:{opinion}", en: "opinion: {opinion}" },
  "detail.reason": { "zh-CN": "原因:{reason}", en: "reason: {reason}" },
  "detail.to": { "zh-CN": "转 {to}", en: "to {to}" },
  "detail.fee": { "zh-CN": "{name} {amount} 元", en: "{name}, {amount} yuan" },
} as const satisfies Sentences;

export type TextCode = keyof typeof cliTexts;

/** Speaks the command line's texts in one language. */
export type Speak = (code: TextCode, params?: Params) => string;

export const speakIn =
  (language: Language): Speak =>
  (code, params = {}) =>
    cliTexts[code][language].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ""));

/** An issue, and where in which file it stands, if it stands in one. */
export interface PlacedIssue extends Issue {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** An issue with its place, as one line for a person. */
export function explain(issue: PlacedIssue, language: Language, ...tables: readonly Sentences[]): string {
  const place = [issue.file, issue.line, issue.column, placeOf(issue)]
    .filter((part) => part !== undefined && part !== "")
    .join(":");
  const sentence = say(issue, language, cliTexts, ...tables);
  const known = [coreSentences as Sentences, cliTexts as Sentences, ...tables].some((table) => Object.hasOwn(table, issue.code));
  return `${place && `${place} `}${sentence}${known ? ` [${issue.code}]` : ""}`;
}
