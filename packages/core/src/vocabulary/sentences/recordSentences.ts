import type { Sentences } from "../sentenceTable.ts";

/** Of the record and of what is claimed of it. 中文 记录与声明 */
export const recordSentences = {
  "case.not-filed": { "zh-CN": "该办件尚未收件，不能{act}", en: "The case has not been filed: {act} cannot come before filing" },
  "case.filed-already": { "zh-CN": "该办件已经收件，不能再次收件", en: "The case has been filed already" },
  "moment.unreadable": {
    "zh-CN": "不是时刻：{value}（例 2013-05-02T09:30:00+08:00）",
    en: "Not a moment: {value} (such as 2013-05-02T09:30:00+08:00)",
  },
  "case.unknown": { "zh-CN": "没有办件{case}", en: "There is no case {case}" },
  "log.version-gap": {
    "zh-CN": "{case}的第{expected}条记录不在其位，那里是第{found}条",
    en: "Record {expected} of {case} is not in its place: there is {found}",
  },
  "log.recorded-backwards": {
    "zh-CN": "登记时间{recorded}早于上一条的{last}",
    en: "Recorded at {recorded}, before the record that precedes it at {last}",
  },
  "commit.id-reused": {
    "zh-CN": "提交号{commit}已用于本办件的另一行为",
    en: "The commit id {commit} was used for another act of this case",
  },
  "case.still-open": {
    "zh-CN": "办件尚有事项未办结，不能归档",
    en: "Items of the case are still open: it cannot be archived yet",
  },
  "correction.empty": {
    "zh-CN": "没有写明第{version}条记录应当是什么",
    en: "The correction does not say what record {version} should have said",
  },
  "correction.in-future": {
    "zh-CN": "第{version}条记录更正后的时间{at}晚于更正本身",
    en: "Record {version} would be dated {at}, after its correction",
  },
  "correction.of-nothing": { "zh-CN": "没有第{version}条记录", en: "There is no record {version}" },
  "correction.of-correction": {
    "zh-CN": "第{version}条记录本身是更正，请更正原记录",
    en: "Record {version} is itself a correction: correct the record it mends",
  },
  "correction.unfit": {
    "zh-CN": "更正后的第{version}条记录不合格式（{field}）：{detail}",
    en: "Record {version} would not fit its shape after the correction ({field}): {detail}",
  },
  "commit.conflict": { "zh-CN": "办件{case}正由他人办理，请重试", en: "Others are acting on case {case}: try again" },
  "commit.unknown": {
    "zh-CN": "办件{case}的提交{commit}结果不明，请以同一提交号重试",
    en: "Whether commit {commit} of case {case} was stored is unknown: send it again under the same id",
  },
  "commit.id-used-elsewhere": { "zh-CN": "提交号{commit}已用于其他办件", en: "The commit id {commit} was used for another case" },
  "order.number-used": { "zh-CN": "命令{order}的编号已用", en: "There is an order of the number {order} already" },
  "order.backwards": { "zh-CN": "命令自{from}起，不能止于{to}", en: "The order begins on {from}: it cannot end on {to}" },
  "order.department-unknown": {
    "zh-CN": "目录没有部门{department}的事项",
    en: "The hall offers nothing of the department {department}",
  },
  "order.unknown": { "zh-CN": "没有命令{order}", en: "There is no order {order}" },
  "order.not-yet-given": {
    "zh-CN": "命令{order}于{given}发布，不能在{at}撤销",
    en: "Order {order} was given at {given}: it cannot be withdrawn at {at}",
  },
  "order.withdrawn-already": { "zh-CN": "命令{order}已经撤销", en: "Order {order} has been withdrawn already" },
  "command.not-an-object": { "zh-CN": "命令不是对象", en: "The command is not an object" },
  "command.type-unknown": { "zh-CN": "没有命令“{type}”", en: "There is no command {type}" },
  "event.not-an-object": { "zh-CN": "事件不是对象", en: "The event is not an object" },
  "event.type-unknown": { "zh-CN": "不认识的行为“{type}”", en: "Unknown type of act: {type}" },
  "event.version-unknown": {
    "zh-CN": "{type}的第{v}种格式未知，已知到第{known}种",
    en: "Shape {v} of {type} is unknown; known up to {known}",
  },
  "case.number-reused": {
    "zh-CN": "同一编号又收一件不同的申请",
    en: "Another filing with other content came under the same number",
  },
  "rule.own": { "zh-CN": "自定规则：{statement}", en: "Own rule: {statement}" },
  "claim.measure-unknown": { "zh-CN": "没有统计指标“{measure}”", en: "There is no measure {measure}" },
  "claim.period-unreadable": {
    "zh-CN": "不是期间：{period}（例 2013、2013-Q2、2013-05、2013-05-02）",
    en: "Not a period: {period} (such as 2013, 2013-Q2, 2013-05, 2013-05-02)",
  },
  "claim.value-unreadable": {
    "zh-CN": "不是统计值：{value}（例 290,564、99.7 %、9/10）",
    en: "Not a figure: {value} (such as 290,564, 99.7 % or 9/10)",
  },
  "claim.no-population": {
    "zh-CN": "日志中没有“{measure}”的统计对象，无从核对",
    en: "The log has nothing to compute {measure} from",
  },
  "claim.unit": {
    "zh-CN": "单位不符：公布“{value}”，指标以 {unit} 计",
    en: "Not of the unit: {value} was published, the measure is in {unit}",
  },
  "claim.group-unknown": {
    "zh-CN": "日志中没有{dimension}“{group}”",
    en: "The log knows no {dimension} {group}",
  },
  "claim.position-unreached": {
    "zh-CN": "日志只到第 {last} 号事件，不到第 {position} 号",
    en: "The log ends at position {last}, before position {position}",
  },
  "claim.left-out": {
    "zh-CN": "所统计的卷宗中有的涉及不认识的行为，未计入（日志中共有办件 {cases} 个，投诉、服务和窗口 {dossiers} 个）",
    en: "Some of what it is counted from rests on acts of unknown kinds and is left out (of the log: cases {cases}; complaints, services and windows {dossiers})",
  },
  "claim.counted-otherwise": {
    "zh-CN": "公布时按 {countedBy} 统计，现在不按它统计",
    en: "It was counted by {countedBy}, by which the log is not counted here",
  },
} as const satisfies Sentences;
