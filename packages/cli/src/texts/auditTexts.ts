import type { Sentences } from "@banjie/core";

/** What `banjie audit` says, by code. 中文 审计文字 */
export const auditTexts = {
  "help.audit": { "zh-CN": "重放日志，统计数量与时效，找出违规", en: "replay a log: counts, timeliness, and every broken rule" },
  "help.audit.log": {
    "zh-CN": "日志：JSON Lines（可为 gzip）或 SQLite 文件",
    en: "log: JSON Lines, plain or gzip, or a SQLite file",
  },
  "help.audit.logs": {
    "zh-CN": "日志：JSON Lines（可为 gzip）或 SQLite 文件，或者存放日志的文件夹",
    en: "log: JSON Lines, plain or gzip, or a SQLite file; or a folder of logs",
  },
  "help.audit.failOn": {
    "zh-CN": "严重程度达到此级的问题才以退出码 1 结束（缺省 D，即任何问题）；none 为问题不计",
    en: "end with 1 only for findings of this severity or graver (default D: for any); none: for no finding",
  },
  "help.audit.severities": {
    "zh-CN": "严重程度：E 不可能的行为；S 违法；P 违反承诺或者地方规定；W 提示；D 数据质量",
    en: "Severities: E structurally impossible; S breach of statute; P breach of promise or local rule; W warning; D data quality",
  },
  "help.audit.exit": {
    "zh-CN":
      "退出码：0 没有达到 --fail-on 的问题；1 有这样的问题，或者公布的数据不符，或者有不认识的行为；2 命令行有误；3 输入被拒绝；4 故障；5 日志文件有缺陷，其余已审计（不论 --fail-on）；文件夹中各日志取最大者",
    en: "Exit codes: 0 no finding that --fail-on counts; 1 such a finding, a figure that is untrue, or an act that is not known; 2 wrong command line; 3 input refused; 4 something broke; 5 the log has faults, the rest was audited (whatever --fail-on says); of the logs of a folder the highest",
  },
  "help.audit.whatIf": {
    "zh-CN":
      "同一历史另行评判：promise=天数、profile=名称或文件、known-at=日期（只依该日已公布的通知，记录不变）、without=规则；可多次给出，除 without 外各限一次",
    en: "judge the same history otherwise: promise=DAYS, profile=NAME or FILE, known-at=DAY (by the notices published by then; the records stay), without=RULES; may be repeated, each of the others once",
  },
  "help.audit.claims": { "zh-CN": "核对公布数据（JSON 或 CSV）", en: "recompute published figures (JSON or CSV)" },
  "help.audit.share": {
    "zh-CN": "每次评判的日志字节数（缺省 524288），内存不够时可减小",
    en: "bytes of log judged at a time (default 524288); fewer take less memory",
  },
  "help.audit.asOf": {
    "zh-CN": "在办件按此时刻或此日终了判断（缺省为日志最后时刻）",
    en: "the moment, or the day at whose end, open cases are judged (default: the log's last)",
  },
  "help.audit.findings": { "zh-CN": "列出每一个问题", en: "list every finding" },
  "audit.title": { "zh-CN": "审计：{file}", en: "Audit: {file}" },
  "audit.scope": {
    "zh-CN": "{hall}：{events} 个事件，{cases} 个办件，{items} 个事项；{from} 至 {to}；截至第 {position} 号事件",
    en: "{hall}: {events} events, {cases} cases, {items} items; {from} to {to}; up to position {position}",
  },
  "audit.dossiers": {
    "zh-CN": "另有投诉 {complaint} 件，服务 {service} 件，考核窗口 {window} 个",
    en: "beside them {complaint} complaints, {service} services, {window} windows assessed",
  },
  "audit.asOf": { "zh-CN": "在办件按 {asOf} 判断", en: "Open items are judged as of {asOf}" },
  "audit.speed": { "zh-CN": "重放 {seconds} 秒，每秒 {rate} 个事件", en: "Replayed in {seconds} s, {rate} events/s" },
  "audit.empty": { "zh-CN": "日志是空的", en: "The log is empty" },
  "audit.unread": {
    "zh-CN": "没有读出任何事件，无从评判",
    en: "not one event could be read, so nothing was judged",
  },
  "audit.timeliness": { "zh-CN": "时效", en: "Timeliness" },
  "audit.byMonth": { "zh-CN": "按月", en: "By month" },
  "audit.byDepartment": { "zh-CN": "按部门", en: "By department" },
  "audit.joint": { "zh-CN": "联办", en: "Joint handling" },
  "audit.allBundles": { "zh-CN": "合计", en: "all" },
  "audit.findings": { "zh-CN": "违规 {count} 处", en: "Findings: {count}" },
  "audit.clean": { "zh-CN": "没有发现违规", en: "No broken rule was found" },
  "audit.example": { "zh-CN": "例", en: "e.g." },
  "audit.unknown": {
    "zh-CN": "{count} 个事件的行为不认识，所在办件不作评判：{types}",
    en: "Events of unknown acts: {count}; their cases are not judged: {types}",
  },
  "audit.unknownOfHall": {
    "zh-CN":
      "大厅的行为有 {count} 个不认识：{types}；第 {position} 号事件之后还有行为的办件、投诉、服务和窗口不作评判，其余按此前已知的评判",
    en: "Acts of the hall that are not known: {count}: {types}; no case, complaint, service or window that was acted on after position {position} is judged, the others by what was known before",
  },
  "audit.more": { "zh-CN": "逐条列出用 --findings", en: "List them all with --findings" },
  "audit.ways": {
    "zh-CN": "路径、返工、交接、等待时间：banjie diagram {file} --format table",
    en: "Their ways, rework, hand-overs and waiting: banjie diagram {file} --format table",
  },
  "audit.further": { "zh-CN": "另有 {count} 条，用 --findings 全部列出", en: "and {count} more, all of them with --findings" },
  "audit.reading": { "zh-CN": "读入中", en: "reading" },
  "audit.judging": { "zh-CN": "评判中", en: "judging" },
  "audit.faults": {
    "zh-CN": "日志文件有缺陷 {count} 处，其余部分照常审计：",
    en: "Faults of the file: {count}; the rest of it was audited:",
  },
  "audit.promises": {
    "zh-CN": "告知的办结日期与推算不符 {count} 处（以告知为准，推算列后）：",
    en: "Dates told to applicants that differ from the counted: {count}; a date told stands:",
  },
  "audit.promise": {
    "zh-CN": "{case}/{item} #{position} 告知 {told}，推算 {counted}",
    en: "{case}/{item} #{position} told {told}, counted {counted}",
  },
  "audit.promise.none": {
    "zh-CN": "{case}/{item} #{position} 告知 {told}，该事项没有承诺时限",
    en: "{case}/{item} #{position} told {told}, nothing is promised",
  },
  "audit.cards": {
    "zh-CN": "发牌所载与推算不符 {count} 处（以所载为准，推算列后）：",
    en: "Cards that say what counting gives otherwise: {count}; a card stands as it was issued:",
  },
  "audit.card": {
    "zh-CN": "{case}/{item} #{position} {card} {what}：所载 {told}，推算 {counted}",
    en: "{case}/{item} #{position} {card} {what}: told {told}, counted {counted}",
  },
  "audit.card.level": { "zh-CN": "等级", en: "level" },
  "audit.card.none": { "zh-CN": "无", en: "none" },
  "audit.indicators": {
    "zh-CN": "值得一看的迹象 {count} 处，迹象不是问题：",
    en: "Patterns worth a look: {count}; an indicator is never an accusation:",
  },
  "audit.claims": { "zh-CN": "公布数据核对", en: "Published figures, recomputed" },
  "audit.caseClaims": {
    "zh-CN": "上报的办件时限 {count} 项，与重算不符或不能核对 {untrue} 项",
    en: "{count} deadlines and flags were reported, {untrue} are others or cannot be judged",
  },
  "audit.caseClaim": {
    "zh-CN": "{case}/{item} {clock}：上报 {said}，重算 {now}",
    en: "{case}/{item} {clock}: reported {said}, recomputed {now}",
  },
  "audit.no-log": { "zh-CN": "{folder} 中没有日志", en: "There is no log in {folder}" },
  "audit.change-unknown": {
    "zh-CN": "不认识的假设：{change}（可用 promise=天数、profile=名称或文件、known-at=日期、without=规则）",
    en: "Not a change: {change} (promise=DAYS, profile=NAME or FILE, known-at=DAY, without=RULES)",
  },
  "audit.change-empty": {
    "zh-CN": "假设 {name} 没有给出值：{name}=…",
    en: "{name} is supposed without a value: {name}=…",
  },
  "audit.change-twice": {
    "zh-CN": "假设 {name} 只能给出一次，又给出了 {change}",
    en: "{name} may be supposed once, and is again: {change}",
  },
  "audit.change-promise": {
    "zh-CN": "假设的承诺时限应为 1 至 999 的整数，不是“{value}”",
    en: "The promise supposed is to be a whole number from 1 to 999, not {value}",
  },
  "audit.change-rule": {
    "zh-CN": "没有规则 {value}；规则见 docs/reference/rules.md",
    en: "There is no rule {value}; docs/reference/rules.md lists them",
  },
  "receipt.title": { "zh-CN": "评判依据", en: "Judged by" },
  "receipt.engine": { "zh-CN": "  程序    Banjie {engine}", en: "  engine     Banjie {engine}" },
  "receipt.catalogue": {
    "zh-CN": "  目录    {catalogues}；最后变更于第 {position} 号事件",
    en: "  catalogue  {catalogues}; last changed at position {position}",
  },
  "receipt.profile": { "zh-CN": "  口径    {profiles}", en: "  profile    {profiles}" },
  "receipt.calendar": {
    "zh-CN": "  日历    放假通知 {notices} 份，最近一份 {last}",
    en: "  calendar   {notices} notices, the last {last}",
  },
  "receipt.read": {
    "zh-CN": "  日志    至第 {position} 号事件，SHA-256 {digest}",
    en: "  log        up to position {position}, SHA-256 {digest}",
  },
  "whatIf.title": { "zh-CN": "假设：{change}", en: "What if: {change}" },
  "whatIf.mechanical": {
    "zh-CN": "机械推演：同一历史按另一规则评判，当时无人按该规则办事",
    en: "Mechanical: the same history judged otherwise; nobody behaved under the other rule",
  },
  "whatIf.was": { "zh-CN": "原评判", en: "as it was" },
  "whatIf.now": { "zh-CN": "假设下", en: "otherwise" },
  "whatIf.findings": { "zh-CN": "违规", en: "findings" },
  "whatIf.receipt": { "zh-CN": "另行评判的依据", en: "Judged otherwise by" },
  "whatIf.cases": { "zh-CN": "评判不同的办件 {count} 个", en: "Cases judged otherwise: {count}" },
  "whatIf.round": { "zh-CN": "第 {round} 轮", en: "round {round}" },
  "whatIf.beside": {
    "zh-CN": "此外评判不同的投诉、服务、窗口 {count} 个",
    en: "Complaints, services and windows judged otherwise: {count}",
  },
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
  "column.bundle": { "zh-CN": "联办事项", en: "bundle" },
  "column.jointCases": { "zh-CN": "申报", en: "filings" },
  "column.jointItems": { "zh-CN": "事项", en: "items" },
  "column.combinedCompletions": { "zh-CN": "总办结", en: "completed together" },
  "column.jointMixed": { "zh-CN": "部分准予", en: "in part" },
  "column.jointEndedApart": { "zh-CN": "未总办结", en: "ended without" },
  "column.jointOpen": { "zh-CN": "在办", en: "open" },
  "column.jointDaysSaved": { "zh-CN": "节约天数", en: "days saved" },
  "column.jointEfficiency": { "zh-CN": "节约率", en: "saved" },
  "column.jointGain": { "zh-CN": "较单办提高", en: "gain over singles" },
  "column.count": { "zh-CN": "次数", en: "count" },
  "column.rule": { "zh-CN": "规则", en: "rule" },
  "column.meaning": { "zh-CN": "要求与例证", en: "what it asks, and an example" },
  "rate.none": { "zh-CN": "无", en: "none" },
  "severity.E": { "zh-CN": "不可能", en: "impossible" },
  "severity.S": { "zh-CN": "违法", en: "unlawful" },
  "severity.P": { "zh-CN": "违诺或违规", en: "promise or local rule" },
  "severity.W": { "zh-CN": "提示", en: "warning" },
  "severity.D": { "zh-CN": "数据", en: "data" },
  "audit.unjudged": {
    "zh-CN": "无法判断（日志未记录所需内容）：",
    en: "Not judged, for the log does not record what it takes:",
  },
  "audit.unjudged.rule": {
    "zh-CN": "{rule} {statement}：{act}没有“{field}”，涉及 {count} 次",
    en: "{rule} {statement}: {act} has no {field}, acts concerned: {count}",
  },
  "audit.unjudged.recording": {
    "zh-CN": "迹象“{indicators}”：日志系导入，行为何时记录无从得知",
    en: "{indicators}: the log was imported, and does not know when its acts were recorded",
  },
  "audit.unjudged.notInForce": {
    "zh-CN": "{rule} {statement}：在日志来源地不适用",
    en: "{rule} {statement}: it does not hold where the log comes from",
  },
  "audit.unjudged.acts": {
    "zh-CN": "{rule} {statement}：没有记录“{acts}”",
    en: "{rule} {statement}: it never records {acts}",
  },
} as const satisfies Sentences;
