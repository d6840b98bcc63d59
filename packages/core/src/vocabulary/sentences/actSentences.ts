import type { Sentences } from "../sentenceTable.ts";

/** Why an act is refused or marked: order, persons, offices, what it has to say. 中文 行为 */
export const actSentences = {
  "item.unknown": { "zh-CN": "本办件没有第{item}个事项", en: "The case has no item {item}" },
  "time.backwards": {
    "zh-CN": "{act}的时间{at}早于上一行为的时间{last}",
    en: "{act} is dated {at}, before the act that it follows at {last}",
  },
  "act.out-of-order": { "zh-CN": "事项处于“{phase}”，不能{act}", en: "The item is {phase}: {act} is out of order" },
  "act.before-acceptance": { "zh-CN": "事项尚未受理，不能{act}", en: "The item has not been accepted: {act} must wait" },
  "act.after-end": { "zh-CN": "事项{phase}，不能再{act}", en: "The item has ended ({phase}): {act} comes too late" },
  "act.ended-twice": {
    "zh-CN": "事项{phase}，不能再有第二个结果“{act}”",
    en: "The item has ended ({phase}): {act} would end it twice",
  },
  "guard.materials-missing": {
    "zh-CN": "材料不齐，不能受理，尚缺：{materials}",
    en: "Not yet to be accepted, materials are missing: {materials}",
  },
  "guard.not-deemed-accepted": {
    "zh-CN": "尚未受理，也未到视为受理之日（{on}次日），不能{act}",
    en: "Not accepted, nor deemed accepted before the end of {on}: {act} must wait",
  },
  "guard.fee-unsettled": {
    "zh-CN": "费用未结清，尚欠{balance}元，不能{act}",
    en: "Fees are unsettled, {balance} yuan are due: {act} must wait",
  },
  "guard.opinion-awaited": {
    "zh-CN": "{unit}可以在{until}前提出会办意见，不能先行决定",
    en: "{unit} has until {until} for its opinion: the decision must wait",
  },
  "decision.other-agency": {
    "zh-CN": "该事项由{own}决定，不由{agency}决定",
    en: "The item is for {own} to decide, not for {agency}",
  },
  "document.missing": { "zh-CN": "{act}须有文书编号", en: "{act} needs a numbered document" },
  "reasons.missing": { "zh-CN": "{act}须说明理由", en: "{act} must state reasons" },
  "remedies.missing": { "zh-CN": "不予许可须告知复议、诉讼权利", en: "A refusal must tell the remedies: review or suit" },
  "item.added-twice": { "zh-CN": "第{item}个事项已在本办件之内", en: "The case has an item {item} already" },
  "guard.not-deferrable": {
    "zh-CN": "这些材料不可容缺，或者未列入容缺清单：{materials}",
    en: "These materials cannot follow later, or are not on the list of those that may: {materials}",
  },
  "guard.suspended": {
    "zh-CN": "事项自{from}起处于“{pause}”，不能{act}",
    en: "The item has been waiting ({pause}) since {from}: {act} must wait",
  },
  "guard.hearing-not-held": {
    "zh-CN": "已申请听证，听证之前不能决定",
    en: "A hearing was asked for: the decision must wait for it",
  },
  "guard.party-not-told": {
    "zh-CN": "尚未告知利害关系人，不能决定",
    en: "Interested parties have not been told: the decision must wait",
  },
  "guard.commitment-missing": {
    "zh-CN": "告知承诺件尚无承诺书，不能决定",
    en: "The commitment has not been made: the decision must wait",
  },
  "guard.deferred-missing": {
    "zh-CN": "容缺材料尚未补齐，不能办结，尚缺：{materials}",
    en: "Deferred materials are still missing, completion must wait: {materials}",
  },
  "time.after-recording": {
    "zh-CN": "{act}的时间{at}晚于其登记时间{recorded}",
    en: "{act} is dated {at}, after it was recorded at {recorded}",
  },
  "reopen.not-accepted": {
    "zh-CN": "事项未曾受理，只能恢复到收件",
    en: "The item was never accepted: it can only go back to filing",
  },
  "person.reviewed-and-decides": {
    "zh-CN": "审核人{person}不得决定同一事项",
    en: "The item was reviewed by {person}, who may not decide it",
  },
  "referral.missing": {
    "zh-CN": "不属本机关职权的，须告知向哪个机关申请",
    en: "Outside the agency's power, the agency to go to must be named",
  },
  "basis.missing": { "zh-CN": "{act}须有依据", en: "{act} needs its basis" },
  "person.reviewed-and-examines": {
    "zh-CN": "审核人{person}不得审查同一事项",
    en: "The item was reviewed by {person}, who may not examine it",
  },
  "person.not-the-applicant": {
    "zh-CN": "{person}不是本办件的申请人或者代理人",
    en: "{person} is neither the applicant of this case nor an agent",
  },
  "handover.to-holder": { "zh-CN": "事项已在{unit}", en: "{unit} holds the item already" },
  "person.examined-and-decides": {
    "zh-CN": "审查人{person}不得决定同一事项",
    en: "The item was examined by {person}, who may not decide it",
  },
  "decision.not-on-record": {
    "zh-CN": "决定须依据听证笔录{record}",
    en: "The decision must rest on the record of the hearing, {record}",
  },
  "sent-up.materials-missing": { "zh-CN": "应将全部材料报送{to}", en: "All materials must go up to {to}" },
  "person.not-the-complainant": { "zh-CN": "{person}不是投诉人", en: "{person} is not the complainant" },
  "person.not-the-client": { "zh-CN": "{person}不是服务对象", en: "{person} is not the client" },
  "role.not-entitled": { "zh-CN": "{role}无权{act}", en: "The {role} is not entitled to {act}" },
  "person.examined-and-reviews": {
    "zh-CN": "审查人{person}不得审核同一事项",
    en: "The item was examined by {person}, who may not review it",
  },
  "completion.materials-missing": {
    "zh-CN": "办结时缺少必需材料：{materials}",
    en: "Completed without required materials: {materials}",
  },
  "application.barred": {
    "zh-CN": "{case}的承诺于{found}查实不实，{until}前不得再次申请",
    en: "The commitment in {case} was found false on {found}: no new application before {until}",
  },
  "person.identity-number": {
    "zh-CN": "行为中有身份证件号码，不得记入日志",
    en: "The number of an identity card stands in the act: it may not stand in the log",
  },
} as const satisfies Sentences;
