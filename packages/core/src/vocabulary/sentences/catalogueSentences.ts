import type { Sentences } from "../sentenceTable.ts";

/** What is wrong with what a hall offers and how it counts: catalogues, bundles, flows, holiday notices, profiles. 中文 目录、联办、流程、放假通知、参数 */
export const catalogueSentences = {
  "definition.unknown": {
    "zh-CN": "事项目录中没有{definition}（第{version}版）",
    en: "The catalogue has no item {definition}, version {version}",
  },
  "bundle.unknown": {
    "zh-CN": "目录中没有联办事项{bundle}（第{version}版）",
    en: "The catalogue has no bundle {bundle}, version {version}",
  },
  "bundle.not-a-member": { "zh-CN": "{definition}不是{bundle}的成员", en: "{definition} is not a member of {bundle}" },
  "bundle.member-missing": {
    "zh-CN": "申报{bundle}缺少必办事项{definition}",
    en: "A filing of {bundle} must include {definition}",
  },
  "bundle.need-missing": {
    "zh-CN": "{definition}以{need}为前置，须一并申报",
    en: "{definition} needs {need}, which must be filed with it",
  },
  "bundle.needs-differ": {
    "zh-CN": "第{item}个事项的前置与联办事项的规定不同：应为“{needs}”",
    en: "What item {item} waits for is not what the bundle says: it should be “{needs}”",
  },
  "definition.withdrawn": { "zh-CN": "事项{definition}已取消，不再收件", en: "Item {definition} is offered no more" },
  "catalogue.definition-changed": {
    "zh-CN": "事项{definition}第{version}版已发布，内容不同；修改须用新版本号",
    en: "Item {definition} version {version} was adopted with other content: a change needs a new version",
  },
  "catalogue.flow-changed": {
    "zh-CN": "流程{flow}第{version}版已发布，内容不同；修改须用新版本号",
    en: "Flow {flow} version {version} was adopted with other content: a change needs a new version",
  },
  "catalogue.bundle-changed": {
    "zh-CN": "联办事项{bundle}第{version}版已发布，内容不同；修改须用新版本号",
    en: "Bundle {bundle} version {version} was adopted with other content: a change needs a new version",
  },
  "definition.not-in-force": {
    "zh-CN": "事项{definition}当日有效的不是第{version}版",
    en: "Version {version} of item {definition} is not the one in force that day",
  },
  "offer.backwards": {
    "zh-CN": "目录变更的时间{at}早于上一次变更{last}",
    en: "The change is dated {at}, before the last change of the offer at {last}",
  },
  "catalogue.version-reused": {
    "zh-CN": "目录{id}第{version}版已发布，内容不同；修改须用新版本号",
    en: "Catalogue {id} version {version} was adopted with other content: a change needs a new version",
  },
  "catalogue.code-doubled": { "zh-CN": "事项{item}重复", en: "Item {item} stands twice" },
  "catalogue.material-doubled": { "zh-CN": "材料{name}重复", en: "Material {name} stands twice" },
  "catalogue.fee-doubled": { "zh-CN": "收费项目{name}重复", en: "Fee {name} stands twice" },
  "catalogue.procedure-doubled": { "zh-CN": "特别程序{name}重复", en: "Procedure {name} stands twice" },
  "catalogue.deferrable-optional": {
    "zh-CN": "材料{material}并非必要，不必容缺",
    en: "Material {material} is not required, so there is nothing to defer",
  },
  "catalogue.bundle-doubled": { "zh-CN": "联办事项{bundle}重复", en: "Bundle {bundle} stands twice" },
  "bundle.member-doubled": { "zh-CN": "联办成员{definition}重复", en: "Member {definition} stands twice" },
  "bundle.member-unknown": {
    "zh-CN": "目录中没有联办成员{definition}",
    en: "The catalogue has no item {definition} to be a member",
  },
  "bundle.need-unknown": {
    "zh-CN": "{definition}以{need}为前置，但后者不是联办成员",
    en: "{definition} needs {need}, which is not a member",
  },
  "bundle.need-optional": {
    "zh-CN": "{definition}是必办事项，其前置{need}却是可选事项",
    en: "{definition} is required, but {need}, which it needs, is optional",
  },
  "bundle.need-sent-up": {
    "zh-CN": "{need}须转报上级，本大厅不会有其结果，{definition}等不到",
    en: "{need} is sent up and never has its result here: {definition} would wait in vain",
  },
  "bundle.needs-cycle": { "zh-CN": "前置关系成环：{cycle}", en: "The needs go round: {cycle}" },
  "bundle.nothing-required": {
    "zh-CN": "{bundle}的总办结只等必办事项，却没有必办事项",
    en: "{bundle} waits for required members only and has none",
  },
  "bundle.departments-differ": {
    "zh-CN": "内部联办限于同一部门，成员分属：{departments}",
    en: "An internal bundle is of one department; its members belong to {departments}",
  },
  "bundle.one-department": {
    "zh-CN": "一件事须跨部门，成员都属{department}",
    en: "One thing joins two departments or more; all its members belong to {department}",
  },
  "bundle.lead-unknown": { "zh-CN": "主办部门{lead}没有联办事项", en: "The lead {lead} has no member of the bundle" },
  "bundle.material-differs": {
    "zh-CN": "材料{material}在不同事项中不是同一材料：{name}，{other}",
    en: "Material {material} is not the same in all members: {name}, {other}",
  },
  "bundle.result-unfit": {
    "zh-CN": "{definition}没有前置事项或者不要求材料{material}，无从以结果代替",
    en: "No result can stand for material {material}: {definition} does not ask for it, or needs nothing",
  },
  "bundle.promise-beyond-law": {
    "zh-CN": "{bundle}承诺{promised}，法律至多容{legal}",
    en: "{bundle} promises {promised}, the law leaves no more than {legal}",
  },
  "bundle.way-beyond-law": {
    "zh-CN": "{bundle}各事项承诺依次相加不少于{promised}，法律至多容{legal}",
    en: "One after another the members of {bundle} promise no less than {promised}, the law leaves no more than {legal}",
  },
  "bundle.member-beyond-law": {
    "zh-CN": "{definition}法定{own}，长于联办的{legal}",
    en: "{definition} has {own} by law, the whole has only {legal}",
  },
  "catalogue.replaces-itself": { "zh-CN": "事项{item}不能并入自己", en: "Item {item} cannot replace itself" },
  "catalogue.promise-missing": { "zh-CN": "承诺件{item}没有承诺时限", en: "Item {item} is handled under a promise but has none" },
  "catalogue.stages-beyond-promise": {
    "zh-CN": "事项{item}各环节共计不少于{sum}，长于承诺的{promised}",
    en: "The stages of item {item} take no less than {sum} together, more than the promised {promised}",
  },
  "definition.exists": { "zh-CN": "目录已有事项{definition}", en: "The hall offers item {definition} already" },
  "definition.not-offered": { "zh-CN": "目录没有事项{definition}", en: "The hall does not offer item {definition}" },
  "notice.not-published": { "zh-CN": "通知{publishedOn}才发布", en: "The notice was not published before {publishedOn}" },
  "notice.adopted-already": {
    "zh-CN": "{publishedOn}发布的{year}年通知已经采用",
    en: "The notice on {year} published on {publishedOn} has been adopted already",
  },
  "definition.version-gap": {
    "zh-CN": "事项{definition}的下一版应为第{next}版",
    en: "The next version of item {definition} is {next}",
  },
  "catalogue.flow-unknown": { "zh-CN": "没有流程{flow}", en: "There is no flow {flow}" },
  "catalogue.promise-beyond-law": {
    "zh-CN": "事项{item}承诺{promised}，长于法定{legal}",
    en: "Item {item} promises {promised}, the law allows {legal}",
  },
  "notice.kind-unknown": {
    "zh-CN": "通知种类应为 yearly（年度）、amendment（调整）、regional（地区）或 closure（闭厅）",
    en: "A notice is of the kind yearly, amendment, regional or closure",
  },
  "notice.not-days": {
    "zh-CN": "“{run}”不是日期（如2027-02-06）或起止日期（如2027-02-06/2027-02-12），或者没有这一天",
    en: "“{run}” is no day, such as 2027-02-06, nor a run of days, such as 2027-02-06/2027-02-12, that exists",
  },
  "notice.run-backwards": { "zh-CN": "首日{first}晚于末日{last}", en: "The first day {first} comes after the last, {last}" },
  "notice.day-twice": { "zh-CN": "{day}列了两次", en: "{day} is named twice" },
  "notice.off-and-work": { "zh-CN": "{day}既放假又上班", en: "{day} is both off and working" },
  "notice.names-no-day": { "zh-CN": "通知没有列出任何一天", en: "The notice names no day" },
  "notice.outside-year": {
    "zh-CN": "{run}不在{year}年的通知所能安排的{from}至{to}之间",
    en: "{run} lies outside what the notice for {year} may arrange, {from} to {to}",
  },
  "notice.published-late": {
    "zh-CN": "发布日期{publishedOn}在所列最后一天{last}之后",
    en: "Published on {publishedOn}, after the last day it names, {last}",
  },
  "notice.year-doubled": { "zh-CN": "{year}年已有年度通知", en: "The year {year} is announced already" },
  "notice.year-apart": {
    "zh-CN": "尚无{missing}年的年度通知，不能先有{year}年的",
    en: "Nobody announces {missing}: {year} cannot stand apart from the years that are announced",
  },
  "notice.amends-nothing": {
    "zh-CN": "{year}年尚无年度通知，无可调整",
    en: "Nobody has announced {year}: there is nothing to amend",
  },
  "notice.amends-early": {
    "zh-CN": "调整通知（{known}）早于它所调整的年度通知（{announced}）",
    en: "The amendment, known from {known}, comes before the notice it amends, known from {announced}",
  },
  "flow.id-doubled": { "zh-CN": "流程{id}重复", en: "Flow {id} stands twice" },
  "flow.opened-not-closed": { "zh-CN": "流程有{act}，却没有{closing}", en: "The flow has {act}, but no {closing}" },
  "catalogue.act-not-in-flow": {
    "zh-CN": "该事项需要{act}，流程{flow}中没有",
    en: "The item needs {act}, which flow {flow} does not have",
  },
  "flow.step-shadowed": {
    "zh-CN": "“{phase}”中此前已有的走法使这一{act}永远走不到",
    en: "An earlier way on makes this one unreachable: {act} while {phase}",
  },
  "flow.filing-missing": { "zh-CN": "流程没有收件", en: "The flow has no filing" },
  "flow.phase-unreachable": { "zh-CN": "没有行为通向“{phase}”", en: "No act leads to this phase: {phase}" },
  "flow.dead-end": { "zh-CN": "从“{phase}”走不到任何结果", en: "From this phase no end can be reached: {phase}" },
  "flow.completion-unreachable": { "zh-CN": "流程走不到办结", en: "The flow never reaches completion" },
  "flow.act-without-role": { "zh-CN": "没有角色有权{act}", en: "Nobody is entitled to {act}" },
  "flow.role-without-step": {
    "zh-CN": "流程中没有{act}，却规定了角色",
    en: "Roles are named for an act that the flow does not have: {act}",
  },
  "flow.step-impossible": { "zh-CN": "在“{phase}”时{act}不会到“{to}”", en: "{act} while {phase} cannot lead to {to}" },
  "input.missing": { "zh-CN": "缺少该字段", en: "The field is missing" },
  "input.invalid-type": { "zh-CN": "类型不对：{detail}", en: "Wrong type: {detail}" },
  "input.too-big": { "zh-CN": "过大或过长：{detail}", en: "Too big: {detail}" },
  "input.too-small": { "zh-CN": "过小或过短：{detail}", en: "Too small: {detail}" },
  "input.invalid-format": { "zh-CN": "格式不对：{detail}", en: "Wrong format: {detail}" },
  "input.not-multiple-of": { "zh-CN": "不是整倍数：{detail}", en: "Not a multiple: {detail}" },
  "input.unrecognized-keys": { "zh-CN": "多出的字段：{detail}", en: "Unknown field: {detail}" },
  "input.invalid-union": { "zh-CN": "不属于任何允许的形式：{detail}", en: "Fits none of the allowed forms: {detail}" },
  "input.invalid-key": { "zh-CN": "字段名不对：{detail}", en: "Wrong key: {detail}" },
  "input.invalid-element": { "zh-CN": "元素不对：{detail}", en: "Wrong element: {detail}" },
  "input.invalid-value": { "zh-CN": "值不在允许之列：{detail}", en: "Not one of the allowed values: {detail}" },
  "input.custom": { "zh-CN": "不符合要求：{detail}", en: "Does not fit: {detail}" },
  "quota.out-of-order": {
    "zh-CN": "先于更早受理的{case}作出准予决定",
    en: "Granted before {case}, which was accepted earlier",
  },
  "profile.version-reused": {
    "zh-CN": "规则方案{id}第{version}版已采用，内容不同；修改须用新版本号",
    en: "Profile {id} version {version} was adopted with other content: a change needs a new version",
  },
  "profile.alert-doubled": {
    "zh-CN": "“{clock}”的“{level}”已另有设定",
    en: "The level {level} of the clock {clock} is set twice",
  },
} as const satisfies Sentences;
