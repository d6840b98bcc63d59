import type { InLanguages } from "./language.ts";

/** A table of sentences: by code, in every language, with places for parameters in braces. */
export type Sentences = Readonly<Record<string, InLanguages>>;

/** What core has to say, by code. 中文 提示语 */
export const coreSentences = {
  "case.not-filed": { "zh-CN": "该办件尚未收件,不能{act}", en: "The case has not been filed: {act} cannot come before filing" },
  "case.filed-already": { "zh-CN": "该办件已经收件,不能再次收件", en: "The case has been filed already" },
  "case.one-item-only": {
    "zh-CN": "目前一次申报只能含一个事项,本次含{count}个",
    en: "A case holds one item for now; this filing names {count}",
  },
  "case.unknown": { "zh-CN": "没有办件{case}", en: "There is no case {case}" },
  "item.unknown": { "zh-CN": "本办件没有第{item}个事项", en: "The case has no item {item}" },
  "definition.unknown": {
    "zh-CN": "事项目录中没有{definition}(第{version}版)",
    en: "The catalogue has no item {definition}, version {version}",
  },
  "time.backwards": {
    "zh-CN": "{act}的时间{at}早于本办件上一行为的时间{last}",
    en: "{act} is dated {at}, before the last act of the case at {last}",
  },
  "act.out-of-order": { "zh-CN": "事项处于“{phase}”,不能{act}", en: "The item is {phase}: {act} is out of order" },
  "act.before-acceptance": { "zh-CN": "事项尚未受理,不能{act}", en: "The item has not been accepted: {act} must wait" },
  "act.after-end": { "zh-CN": "事项{phase},不能再{act}", en: "The item has ended ({phase}): {act} comes too late" },
  "act.ended-twice": {
    "zh-CN": "事项{phase},不能再有第二个结果“{act}”",
    en: "The item has ended ({phase}): {act} would end it twice",
  },
  "guard.materials-missing": {
    "zh-CN": "材料不齐,不能受理,尚缺:{materials}",
    en: "Not yet to be accepted, materials are missing: {materials}",
  },
  "guard.not-deemed-accepted": {
    "zh-CN": "尚未受理,也未到视为受理之日({on}次日),不能{act}",
    en: "Not accepted, nor deemed accepted before the end of {on}: {act} must wait",
  },
  "guard.fee-unsettled": {
    "zh-CN": "费用未结清,尚欠{balance}分,不能办结",
    en: "Fees are unsettled, {balance} fen are due: completion must wait",
  },
  "document.missing": { "zh-CN": "{act}须有文书编号", en: "{act} needs a numbered document" },
  "reasons.missing": { "zh-CN": "{act}须说明理由", en: "{act} must state reasons" },
  "remedies.missing": { "zh-CN": "不予许可须告知复议、诉讼权利", en: "A refusal must tell the remedies: review or suit" },
  "opinion.missing": { "zh-CN": "{act}须有明确意见", en: "{act} needs a clear opinion" },
  "supplement.told-again": { "zh-CN": "已经告知补正一次,不得再次告知", en: "What is missing has been told once already" },
  "role.not-entitled": { "zh-CN": "{role}无权{act}", en: "The {role} is not entitled to {act}" },
  "person.examined-and-reviews": {
    "zh-CN": "审查人{person}不得审核同一事项",
    en: "The item was examined by {person}, who may not review it",
  },
  "fee.not-charged": { "zh-CN": "{definition}不收费,不得核费", en: "{definition} is free of charge: no fee may be assessed" },
  "fee.off-standard": {
    "zh-CN": "核费{amount}分,公布标准为{standard}分",
    en: "{amount} fen assessed, the published standard is {standard} fen",
  },
  "fee.no-basis": { "zh-CN": "收费项目“{name}”没有依据", en: "The fee line {name} has no legal basis" },
  "commit.conflict": { "zh-CN": "办件{case}正由他人办理,请重试", en: "Others are acting on case {case}: try again" },
  "commit.unknown": {
    "zh-CN": "办件{case}的提交{commit}结果不明,请以同一提交号重试",
    en: "Whether commit {commit} of case {case} was stored is unknown: send it again under the same id",
  },
  "commit.id-used-elsewhere": { "zh-CN": "提交号{commit}已用于其他办件", en: "The commit id {commit} was used for another case" },
  "catalogue.version-reused": {
    "zh-CN": "目录{id}第{version}版已发布,内容不同;修改须用新版本号",
    en: "Catalogue {id} version {version} was adopted with other content: a change needs a new version",
  },
  "catalogue.code-doubled": { "zh-CN": "事项{item}重复", en: "Item {item} stands twice" },
  "catalogue.flow-unknown": { "zh-CN": "没有流程{flow}", en: "There is no flow {flow}" },
  "catalogue.promise-beyond-law": {
    "zh-CN": "事项{item}承诺{promised}日,长于法定{legal}日",
    en: "Item {item} promises {promised} days, the law allows {legal}",
  },
  "flow.id-doubled": { "zh-CN": "流程{id}重复", en: "Flow {id} stands twice" },
  "flow.step-impossible": { "zh-CN": "在“{phase}”时{act}不会到“{to}”", en: "{act} while {phase} cannot lead to {to}" },
  "command.not-an-object": { "zh-CN": "命令不是对象", en: "The command is not an object" },
  "command.type-unknown": { "zh-CN": "没有命令“{type}”", en: "There is no command {type}" },
  "event.not-an-object": { "zh-CN": "事件不是对象", en: "The event is not an object" },
  "event.type-unknown": { "zh-CN": "不认识的行为“{type}”", en: "Unknown type of act: {type}" },
  "event.version-unknown": {
    "zh-CN": "{type}的第{v}种格式未知,已知到第{known}种",
    en: "Shape {v} of {type} is unknown; known up to {known}",
  },
  "input.invalid-type": { "zh-CN": "类型不对:{detail}", en: "Wrong type: {detail}" },
  "input.too-big": { "zh-CN": "过大或过长:{detail}", en: "Too big: {detail}" },
  "input.too-small": { "zh-CN": "过小或过短:{detail}", en: "Too small: {detail}" },
  "input.invalid-format": { "zh-CN": "格式不对:{detail}", en: "Wrong format: {detail}" },
  "input.not-multiple-of": { "zh-CN": "不是整倍数:{detail}", en: "Not a multiple: {detail}" },
  "input.unrecognized-keys": { "zh-CN": "多出的字段:{detail}", en: "Unknown field: {detail}" },
  "input.invalid-union": { "zh-CN": "不属于任何允许的形式:{detail}", en: "Fits none of the allowed forms: {detail}" },
  "input.invalid-key": { "zh-CN": "字段名不对:{detail}", en: "Wrong key: {detail}" },
  "input.invalid-element": { "zh-CN": "元素不对:{detail}", en: "Wrong element: {detail}" },
  "input.invalid-value": { "zh-CN": "值不在允许之列:{detail}", en: "Not one of the allowed values: {detail}" },
  "input.custom": { "zh-CN": "不符合要求:{detail}", en: "Does not fit: {detail}" },
  "deadline.promise-missed": { "zh-CN": "承诺{due}前办结,实际{ended}", en: "Promised by {due}, completed {ended}" },
  "deadline.promise-open": { "zh-CN": "承诺{due}前办结,至{asOf}仍未办结", en: "Promised by {due}, still open at {asOf}" },
  "deadline.legal-missed": { "zh-CN": "法定{due}前决定,实际{ended}", en: "Due by law on {due}, decided {ended}" },
  "deadline.legal-open": { "zh-CN": "法定{due}前决定,至{asOf}仍未决定", en: "Due by law on {due}, still undecided at {asOf}" },
} as const satisfies Sentences;

export type CoreCode = keyof typeof coreSentences;
