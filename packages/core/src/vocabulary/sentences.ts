import type { InLanguages } from "./language.ts";

/** A table of sentences: by code, in every language, with places for parameters in braces. */
export type Sentences = Readonly<Record<string, InLanguages>>;

/** What core has to say, by code. 中文 提示语 */
export const coreSentences = {
  "case.not-filed": { "zh-CN": "该办件尚未收件，不能{act}", en: "The case has not been filed: {act} cannot come before filing" },
  "case.filed-already": { "zh-CN": "该办件已经收件，不能再次收件", en: "The case has been filed already" },
  "moment.unreadable": {
    "zh-CN": "不是时刻：{value}（例 2013-05-02T09:30:00+08:00）",
    en: "Not a moment: {value} (such as 2013-05-02T09:30:00+08:00)",
  },
  "case.unknown": { "zh-CN": "没有办件{case}", en: "There is no case {case}" },
  "item.unknown": { "zh-CN": "本办件没有第{item}个事项", en: "The case has no item {item}" },
  "definition.unknown": {
    "zh-CN": "事项目录中没有{definition}（第{version}版）",
    en: "The catalogue has no item {definition}, version {version}",
  },
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
  "joint.need-open": {
    "zh-CN": "第{item}个事项以第{needs}个事项的结果为前置，尚不能受理",
    en: "Item {item} needs the result of {needs}: it cannot be accepted yet",
  },
  "joint.need-failed": {
    "zh-CN": "第{item}个事项的前置事项{needs}没有结果，不得准予",
    en: "Item {item} needs {needs}, which has no result: it cannot be granted",
  },
  "joint.sibling-incomplete": {
    "zh-CN": "同一申报的第{items}个事项材料不齐，补齐后一并受理，或者经申请人同意分办",
    en: "Materials of item {items} are missing: all are accepted together, unless the applicant agrees to split",
  },
  "joint.completes-together": {
    "zh-CN": "第{item}个事项与其他事项一次性总办结，不单独办结；单独办结须先分办",
    en: "Item {item} is completed together with the others; by itself only after splitting off",
  },
  "joint.completion-early": {
    "zh-CN": "第{items}个事项尚未决定或者终结，不能总办结",
    en: "Item {items} is neither decided nor ended: combined completion must wait",
  },
  "joint.completion-unpaid": {
    "zh-CN": "第{items}个事项的费用未结清，不能总办结",
    en: "Fees of item {items} are unsettled: combined completion must wait",
  },
  "joint.completed-already": { "zh-CN": "本轮已经总办结", en: "The case has been completed in this round already" },
  "joint.nothing-to-complete": { "zh-CN": "没有可以总办结的事项", en: "There is nothing to be completed together" },
  "joint.not-completed": { "zh-CN": "尚未总办结，不能一并送达", en: "The case is not completed yet: joint delivery must wait" },
  "joint.closed": { "zh-CN": "已经总办结，不能再增加事项", en: "The case has been completed: no item can be added" },
  "blocking.need": { "zh-CN": "等待第{items}个事项的结果", en: "waits for the result of item {items}" },
  "blocking.sibling": { "zh-CN": "等待与第{items}个事项一并受理", en: "waits to be accepted together with item {items}" },
  "blocking.materials": { "zh-CN": "等待申请人提交材料：{materials}", en: "waits for materials of the applicant: {materials}" },
  "blocking.pause": { "zh-CN": "自{from}起{pause}", en: "waits since {from}: {pause}" },
  "blocking.opinion": { "zh-CN": "等待{unit}的会办意见", en: "waits for the opinion of {unit}" },
  "blocking.phase": { "zh-CN": "该事项{phase}", en: "it is {phase}" },
  "blocking.unbilled": { "zh-CN": "第{items}个事项尚未核费", en: "the fee of item {items} has not been assessed" },
  "blocking.unpaid": {
    "zh-CN": "第{items}个事项的费用未结清，尚欠{balance}元",
    en: "fees of item {items} are unpaid, {balance} yuan are due",
  },
  "blocking.completion": { "zh-CN": "条件齐备，可以总办结", en: "all is there: combined completion can come" },
  "story.file": { "zh-CN": "一并申报：{items}", en: "filed together: {items}" },
  "story.fileIncomplete": {
    "zh-CN": "一并申报：{items}；缺材料：{lacking}",
    en: "filed together: {items}; materials are missing of {lacking}",
  },
  "story.ask": { "zh-CN": "告知补正：{item}", en: "asked for more: {item}" },
  "story.supply": { "zh-CN": "补齐材料：{item}", en: "its materials come in: {item}" },
  "story.accept": { "zh-CN": "受理：{item}", en: "accepted: {item}" },
  "story.grant": { "zh-CN": "准予：{item}", en: "granted: {item}" },
  "story.refuse": { "zh-CN": "不予许可：{item}", en: "refused: {item}" },
  "story.sendUp": { "zh-CN": "转报上级：{item}", en: "sent up: {item}" },
  "story.endEarly": { "zh-CN": "撤回或者不予受理：{item}", en: "withdrawn or not accepted: {item}" },
  "story.void": { "zh-CN": "决定后作废：{item}", en: "voided after the decision: {item}" },
  "story.splitOff": { "zh-CN": "分办：{item}", en: "split off: {item}" },
  "story.completeAlone": { "zh-CN": "单独办结：{item}", en: "completed by itself: {item}" },
  "story.bill": { "zh-CN": "核费", en: "the bill is told" },
  "story.pay": { "zh-CN": "缴费", en: "paid" },
  "story.refund": { "zh-CN": "退费：{item}", en: "paid back: {item}" },
  "story.complete": { "zh-CN": "一次性总办结", en: "completed together" },
  "story.add": { "zh-CN": "增加事项：{item}", en: "added: {item}" },
  "story.reopen": { "zh-CN": "重新办理：{item}", en: "reopened: {item}" },
  "story.instead": { "zh-CN": "换一个先后：", en: "in another order:" },
  "explore.alone": {
    "zh-CN": "{item}未分办而单独办结",
    en: "{item} is completed by itself without having been split off",
  },
  "explore.early": { "zh-CN": "总办结过早：{items}尚未决定", en: "completed early: {items} is undecided" },
  "explore.unpaid": { "zh-CN": "未缴清即总办结：{items}", en: "completed unpaid: {items}" },
  "explore.twice": { "zh-CN": "同一轮两次总办结", en: "completed twice in one round" },
  "explore.stuck": {
    "zh-CN": "到此（“{jointPhase}”）既走不到总办结，也走不到终结；还缺：{items}",
    en: "from here ({jointPhase}) neither completion nor an end can be reached any more; wanting: {items}",
  },
  "explore.never-granted": { "zh-CN": "无论怎样办，{item}都不可能准予", en: "{item} can never be granted, whatever happens" },
  "explore.late": {
    "zh-CN": "全部决定并缴清，仍不能总办结（“{jointPhase}”）",
    en: "all is decided and paid, and completion may not come ({jointPhase})",
  },
  "explore.order": {
    "zh-CN": "同样的结果因先后不同而进度不同：“{jointPhase}”与“{otherJointPhase}”",
    en: "the same outcomes in another order lead elsewhere: {jointPhase}; {otherJointPhase}",
  },
  "explore.stands": { "zh-CN": "{item}已重新办理，总办结却仍有效", en: "{item} was reopened, and the completion still stands" },
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
  "supplement.not-merged": {
    "zh-CN": "联办补正已于{noticed}合并告知，不得分别告知",
    en: "What the joint filing lacks was told in one notice on {noticed}: no separate one",
  },
  "decision.other-agency": {
    "zh-CN": "该事项由{own}决定，不由{agency}决定",
    en: "The item is for {own} to decide, not for {agency}",
  },
  "fee.told-in-parts": {
    "zh-CN": "联办费用须一次告知，账单漏列第{items}个事项",
    en: "The fees of a joint case are told once: the bill leaves out item {items}",
  },
  "opinion.day-past": { "zh-CN": "会办期限{until}已过", en: "The day for the opinion, {until}, has passed" },
  "extension.wrong-head": { "zh-CN": "延期须经{rank}批准", en: "The extension is for the {rank} to approve" },
  "document.missing": { "zh-CN": "{act}须有文书编号", en: "{act} needs a numbered document" },
  "reasons.missing": { "zh-CN": "{act}须说明理由", en: "{act} must state reasons" },
  "remedies.missing": { "zh-CN": "不予许可须告知复议、诉讼权利", en: "A refusal must tell the remedies: review or suit" },
  "opinion.missing": { "zh-CN": "{act}须有明确意见", en: "{act} needs a clear opinion" },
  "item.added-twice": { "zh-CN": "第{item}个事项已在本办件之内", en: "The case has an item {item} already" },
  "definition.withdrawn": { "zh-CN": "事项{definition}已取消，不再收件", en: "Item {definition} is offered no more" },
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
  "intake.deemed-already": {
    "zh-CN": "收件后至{due}未答复，已视为受理，不能再{act}",
    en: "Silence until the end of {due} has made the acceptance: {act} comes too late",
  },
  "time.after-recording": {
    "zh-CN": "{act}的时间{at}晚于其登记时间{recorded}",
    en: "{act} is dated {at}, after it was recorded at {recorded}",
  },
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
  "lapse.nothing-awaited": {
    "zh-CN": "没有等待申请人提交的材料，不能视为撤回",
    en: "Nothing is awaited from the applicant, so nothing lapses",
  },
  "lapse.too-early": {
    "zh-CN": "申请人可以在{until}前提交材料，不能视为撤回",
    en: "The applicant has until {until}: it is too early for a lapse",
  },
  "reopen.not-accepted": {
    "zh-CN": "事项未曾受理，只能恢复到收件",
    en: "The item was never accepted: it can only go back to filing",
  },
  "case.still-open": {
    "zh-CN": "办件尚有事项未办结，不能归档",
    en: "Items of the case are still open: it cannot be archived yet",
  },
  "person.reviewed-and-decides": {
    "zh-CN": "审核人{person}不得决定同一事项",
    en: "The item was reviewed by {person}, who may not decide it",
  },
  "fee.nothing-paid": { "zh-CN": "缴费金额为零", en: "Nothing was paid" },
  "fee.nothing-refunded": { "zh-CN": "退费金额为零", en: "Nothing was refunded" },
  "correction.empty": {
    "zh-CN": "没有写明第{version}条记录应当是什么",
    en: "The correction does not say what record {version} should have said",
  },
  "correction.in-future": {
    "zh-CN": "第{version}条记录更正后的时间{at}晚于更正本身",
    en: "Record {version} would be dated {at}, after its correction",
  },
  "supplement.not-asked": {
    "zh-CN": "这些材料均未告知补正：{materials}",
    en: "A supplement is received after its notice: none of these materials is asked for: {materials}",
  },
  "commitment.missing": {
    "zh-CN": "容缺受理须有申请人书面承诺",
    en: "A conditional acceptance needs the applicant's written commitment",
  },
  "deferral.no-date": { "zh-CN": "容缺受理须定补齐日期", en: "A conditional acceptance needs the day by which the rest is in" },
  "deferral.too-late": {
    "zh-CN": "补齐日期{supplyBy}过晚：应在承诺届满{beforePromise}个工作日前，且不超过受理后{atMost}个工作日",
    en: "{supplyBy} is too late: the rest is due {beforePromise} working days before the promised day, and within {atMost} of acceptance",
  },
  "referral.missing": {
    "zh-CN": "不属本机关职权的，须告知向哪个机关申请",
    en: "Outside the agency's power, the agency to go to must be named",
  },
  "basis.missing": { "zh-CN": "{act}须有依据", en: "{act} needs its basis" },
  "verification.alone": { "zh-CN": "现场核查须有两名以上工作人员", en: "A site is verified by two or more" },
  "person.reviewed-and-examines": {
    "zh-CN": "审核人{person}不得审查同一事项",
    en: "The item was reviewed by {person}, who may not examine it",
  },
  "person.not-the-applicant": {
    "zh-CN": "{person}不是本办件的申请人或者代理人",
    en: "{person} is neither the applicant of this case nor an agent",
  },
  "handover.to-holder": { "zh-CN": "事项已在{unit}", en: "{unit} holds the item already" },
  "procedure.not-told": {
    "zh-CN": "启动“{procedure}”须书面告知所需时间",
    en: "The applicant must be told in writing how long it takes: {procedure}",
  },
  "procedure.not-foreseen": {
    "zh-CN": "该事项未规定“{procedure}”程序",
    en: "The item's definition does not foresee this procedure: {procedure}",
  },
  "pause.open-already": { "zh-CN": "“{pause}”尚未结束", en: "The item is waiting already: {pause}" },
  "pause.not-open": { "zh-CN": "没有进行中的“{pause}”", en: "There is nothing to end: {pause}" },
  "extension.not-told": { "zh-CN": "延期须告知申请人理由", en: "The applicant must be told of the extension and its reason" },
  "extension.too-long": { "zh-CN": "延期{days}日，至多{most}日", en: "Extended by {days} days, at most {most} are allowed" },
  "extension.twice": { "zh-CN": "已经延期一次，不得再延", en: "The limit has been extended once already" },
  "extension.too-late": {
    "zh-CN": "法定时限{due}已届满，不得延期",
    en: "The legal limit ran out on {due}: it cannot be extended any more",
  },
  "hearing.right-not-told": { "zh-CN": "尚未告知听证权利", en: "The right to a hearing has not been told" },
  "hearing.asked-too-late": { "zh-CN": "应在{until}前申请听证", en: "A hearing had to be asked for by {until}" },
  "hearing.notice-too-short": {
    "zh-CN": "听证定于{on}，应于七日前通知",
    en: "The hearing is on {on}: notice is due seven days before",
  },
  "hearing.no-record": { "zh-CN": "听证须制作笔录", en: "A hearing needs its record" },
  "hearing.chaired-by-examiner": {
    "zh-CN": "审查人{person}不得主持听证",
    en: "{person} examined the item and may not chair its hearing",
  },
  "hearing.held-too-early": {
    "zh-CN": "听证定于{on}，不得提前举行",
    en: "The hearing was notified for {on} and may not be held before",
  },
  "person.examined-and-decides": {
    "zh-CN": "审查人{person}不得决定同一事项",
    en: "The item was examined by {person}, who may not decide it",
  },
  "offer.backwards": {
    "zh-CN": "目录变更的时间{at}早于上一次变更{last}",
    en: "The change is dated {at}, before the last change of the offer at {last}",
  },
  "hearing.not-notified": { "zh-CN": "听证前未通知时间地点", en: "Time and place of the hearing were not notified" },
  "hearing.held-too-late": { "zh-CN": "应在{due}前举行听证", en: "The hearing had to be held by {due}" },
  "decision.not-on-record": {
    "zh-CN": "决定须依据听证笔录{record}",
    en: "The decision must rest on the record of the hearing, {record}",
  },
  "sent-up.materials-missing": { "zh-CN": "应将全部材料报送{to}", en: "All materials must go up to {to}" },
  "fee.refused-item": {
    "zh-CN": "第{item}个事项不予许可，不得收费",
    en: "Item {item} was refused: nothing may be charged for it",
  },
  "fee.overpaid": { "zh-CN": "应缴{balance}元，实缴{amount}元", en: "{balance} yuan are due, {amount} were paid" },
  "fee.refund-beyond-paid": { "zh-CN": "已缴{paid}元，退费{amount}元", en: "{paid} yuan were paid, {amount} were refunded" },
  "split.no-consent": {
    "zh-CN": "第{item}个事项分办未经申请人同意",
    en: "The applicant has not agreed to split off item {item}",
  },
  "evaluation.twice": {
    "zh-CN": "本办件及其各次服务均已评价",
    en: "The case and each of its services have been evaluated already",
  },
  "evaluation.before-service": { "zh-CN": "尚未提供服务，不能评价", en: "Nothing has been done yet that could be evaluated" },
  "evaluation.nothing-anew": {
    "zh-CN": "自{reopened}重新办理以来尚未提供服务，不能评价",
    en: "Since the case was reopened at {reopened} nothing has been done that could be evaluated",
  },
  "review.none": { "zh-CN": "本办件没有差评，不能{act}", en: "The case has no bad review: {act} is out of turn" },
  "review.out-of-turn": {
    "zh-CN": "差评{reviewStatus}，不能{act}",
    en: "The bad review is {reviewStatus}: {act} is out of turn",
  },
  "review.contacted-late": {
    "zh-CN": "差评应于{due}前联系，实际{ended}",
    en: "The bad review was to be followed by a contact by {due}, and was on {ended}",
  },
  "review.not-contacted": {
    "zh-CN": "差评应于{due}前联系，至{asOf}仍未联系",
    en: "The bad review was to be followed by a contact by {due}, and was not by {asOf}",
  },
  "review.rectified-late": {
    "zh-CN": "差评应于{due}前整改，实际{ended}",
    en: "The bad review was to be rectified by {due}, and was on {ended}",
  },
  "review.not-rectified": {
    "zh-CN": "差评应于{due}前整改，至{asOf}仍未整改",
    en: "The bad review was to be rectified by {due}, and was not by {asOf}",
  },
  "dossier.out-of-turn": { "zh-CN": "“{standing}”时不能{act}", en: "It is {standing}: {act} is out of turn" },
  "person.not-the-complainant": { "zh-CN": "{person}不是投诉人", en: "{person} is not the complainant" },
  "person.not-the-client": { "zh-CN": "{person}不是服务对象", en: "{person} is not the client" },
  "complaint.extended-already": { "zh-CN": "投诉已经延期一次", en: "The time to answer has been extended once already" },
  "complaint.extended-too-long": {
    "zh-CN": "投诉延期{days}日，至多{most}日",
    en: "Extended by {days} days, at most {most} are allowed for a complaint",
  },
  "complaint.extended-too-late": {
    "zh-CN": "答复期限{due}已届满，不得延期",
    en: "The time to answer ran out on {due}: it cannot be extended any more",
  },
  "complaint.reopened-already": { "zh-CN": "投诉已经复办一次", en: "The complaint has been reopened once already" },
  "complaint.not-dissatisfied": {
    "zh-CN": "投诉人没有表示不满意，不能复办",
    en: "The complainant has not been found dissatisfied: there is nothing to reopen for",
  },
  "complaint.accepted-late": {
    "zh-CN": "投诉应于{due}前决定是否受理，实际{ended}",
    en: "The complaint was to be accepted or rejected by {due}, and was on {ended}",
  },
  "complaint.not-accepted": {
    "zh-CN": "投诉应于{due}前决定是否受理，至{asOf}仍未决定",
    en: "The complaint was to be accepted or rejected by {due}, and was not by {asOf}",
  },
  "complaint.answered-late": {
    "zh-CN": "投诉应于{due}前答复，实际{ended}",
    en: "The complaint was to be answered by {due}, and was on {ended}",
  },
  "complaint.unanswered": {
    "zh-CN": "投诉应于{due}前答复，至{asOf}仍未答复",
    en: "The complaint was to be answered by {due}, and was not by {asOf}",
  },
  "service.not-the-holder": {
    "zh-CN": "该服务由{holder}负责，{unit}不能{act}",
    en: "{holder} answers for the service: {act} is not for {unit}",
  },
  "service.evaluated-already": { "zh-CN": "该服务已经评价", en: "The service has been evaluated already" },
  "service.answered-late": {
    "zh-CN": "服务应于{due}前答复，实际{ended}",
    en: "The service was to be answered for by {due}, and was on {ended}",
  },
  "service.unanswered": {
    "zh-CN": "服务应于{due}前答复，至{asOf}仍未答复",
    en: "The service was to be answered for by {due}, and was not by {asOf}",
  },
  "problem.raised-already": { "zh-CN": "问题{problem}已经提出", en: "Problem {problem} has been raised already" },
  "problem.unknown": { "zh-CN": "没有问题{problem}", en: "There is no problem {problem}" },
  "problem.solved-already": { "zh-CN": "问题{problem}已经解决", en: "Problem {problem} has been solved already" },
  "problem.unsolved": { "zh-CN": "问题{problems}尚未解决", en: "Not yet solved: {problems}" },
  "assessment.backwards": {
    "zh-CN": "考核期自{from}起，不能止于{to}",
    en: "The period begins on {from}: it cannot end on {to}",
  },
  "assessment.too-early": { "zh-CN": "考核期{to}才结束", en: "The period is not over before {to}" },
  "assessment.published-already": {
    "zh-CN": "{from}起的考核已经公示",
    en: "The assessment from {from} has been published already",
  },
  "assessment.nothing-checked": { "zh-CN": "{from}至{to}没有检查", en: "Nothing was checked from {from} to {to}" },
  "assessment.told-wrong": {
    "zh-CN": "公示{points}分，按检查应为{total}分",
    en: "{points} points were told, the checks make {total}",
  },
  "assessment.told-beyond": {
    "zh-CN": "公示{points}分，按检查和方案所列其他内容只能在{least}至{most}分之间",
    en: "{points} points were told; the checks and whatever else is weighed make {least} to {most}",
  },
  "assessment.published-late": {
    "zh-CN": "一周的检查应于{due}前公示，实际{ended}",
    en: "The checks of a week were to be published by {due}, and were on {ended}",
  },
  "assessment.unpublished": {
    "zh-CN": "一周的检查应于{due}前公示，至{asOf}仍未公示",
    en: "The checks of a week were to be published by {due}, and were not by {asOf}",
  },
  "award.month-open": { "zh-CN": "{month}尚未结束", en: "{month} is not over" },
  "award.nothing-checked": { "zh-CN": "窗口在{month}没有检查", en: "The window was not checked in {month}" },
  "award.twice": { "zh-CN": "{month}的{award}已经授予", en: "{award} of {month} has been awarded already" },
  "card.issued-twice": { "zh-CN": "{card}号牌已经发出", en: "Card {card} has been issued already" },
  "card.unknown": { "zh-CN": "没有发过{card}号牌", en: "No card {card} has been issued" },
  "card.out-of-turn": { "zh-CN": "{card}号牌{cardStatus}，不能{act}", en: "Card {card} is {cardStatus}: {act} is out of turn" },
  "card.answered-late": {
    "zh-CN": "{card}号牌应于{by}前回复，实际{answered}",
    en: "Card {card} was to be answered by {by}, and was on {answered}",
  },
  "card.unanswered": {
    "zh-CN": "{card}号牌应于{by}前回复，至{asOf}仍未回复",
    en: "Card {card} was to be answered by {by}, and was not by {asOf}",
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
  "supplement.told-again": { "zh-CN": "已经告知补正一次，不得再次告知", en: "What is missing has been told once already" },
  "role.not-entitled": { "zh-CN": "{role}无权{act}", en: "The {role} is not entitled to {act}" },
  "person.examined-and-reviews": {
    "zh-CN": "审查人{person}不得审核同一事项",
    en: "The item was examined by {person}, who may not review it",
  },
  "fee.not-charged": { "zh-CN": "{definition}不收费，不得核费", en: "{definition} is free of charge: no fee may be assessed" },
  "fee.off-standard": {
    "zh-CN": "核费{amount}元，公布标准为{standard}元",
    en: "{amount} yuan assessed, the published standard is {standard} yuan",
  },
  "fee.no-basis": { "zh-CN": "收费项目“{name}”没有依据", en: "The fee line {name} has no legal basis" },
  "commit.conflict": { "zh-CN": "办件{case}正由他人办理，请重试", en: "Others are acting on case {case}: try again" },
  "commit.unknown": {
    "zh-CN": "办件{case}的提交{commit}结果不明，请以同一提交号重试",
    en: "Whether commit {commit} of case {case} was stored is unknown: send it again under the same id",
  },
  "commit.id-used-elsewhere": { "zh-CN": "提交号{commit}已用于其他办件", en: "The commit id {commit} was used for another case" },
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
  "command.not-an-object": { "zh-CN": "命令不是对象", en: "The command is not an object" },
  "command.type-unknown": { "zh-CN": "没有命令“{type}”", en: "There is no command {type}" },
  "event.not-an-object": { "zh-CN": "事件不是对象", en: "The event is not an object" },
  "event.type-unknown": { "zh-CN": "不认识的行为“{type}”", en: "Unknown type of act: {type}" },
  "event.version-unknown": {
    "zh-CN": "{type}的第{v}种格式未知，已知到第{known}种",
    en: "Shape {v} of {type} is unknown; known up to {known}",
  },
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
  "deadline.promise-missed": { "zh-CN": "承诺{due}前办结，实际{ended}", en: "Promised by {due}, completed {ended}" },
  "deadline.promise-open": { "zh-CN": "承诺{due}前办结，至{asOf}仍未办结", en: "Promised by {due}, still open at {asOf}" },
  "deadline.legal-missed": { "zh-CN": "法定{due}前决定，实际{ended}", en: "Due by law on {due}, decided {ended}" },
  "deadline.joint-promise-missed": {
    "zh-CN": "联办承诺{due}前总办结，实际{ended}",
    en: "The whole was promised by {due}, completed {ended}",
  },
  "deadline.joint-promise-open": {
    "zh-CN": "联办承诺{due}前总办结，至{asOf}仍未总办结",
    en: "The whole was promised by {due}, still open at {asOf}",
  },
  "deadline.joint-legal-missed": {
    "zh-CN": "统一办理法定{due}前办结，实际{ended}",
    en: "The whole was due by law on {due}, completed {ended}",
  },
  "deadline.joint-legal-open": {
    "zh-CN": "统一办理法定{due}前办结，至{asOf}仍未办结",
    en: "The whole was due by law on {due}, still open at {asOf}",
  },
  "deadline.legal-open": { "zh-CN": "法定{due}前决定，至{asOf}仍未决定", en: "Due by law on {due}, still undecided at {asOf}" },
  "intake.answered-late": { "zh-CN": "应在{due}前答复，实际{ended}", en: "An answer was due by {due}, given {ended}" },
  "intake.accepted-after-silence": {
    "zh-CN": "自{deemed}收件即视为受理，不得另以{accepted}为受理日期",
    en: "Silence accepted it from its receipt on {deemed}; an acceptance of {accepted} changes nothing of that",
  },
  "renewal.applied-late": {
    "zh-CN": "原许可有效期至{expires}，延续应在{due}前申请，实际{filed}",
    en: "The licence is valid until {expires}: renewal was to be applied for by {due}, and was on {filed}",
  },
  "acceptance.late": {
    "zh-CN": "补正材料齐全后应在{due}前受理，{ended}之前仍未受理",
    en: "All was in: acceptance was due by {due}, and there was none before {ended}",
  },
  "acceptance.open": {
    "zh-CN": "补正材料齐全后应在{due}前受理，至{asOf}仍未受理",
    en: "All was in: acceptance was due by {due}, none by {asOf}",
  },
  "acceptance.owed": { "zh-CN": "补正材料已经齐全，应当受理", en: "All that was asked for is in: it is to be accepted" },
  "intake.unanswered": { "zh-CN": "应在{due}前答复，至{asOf}仍未答复", en: "An answer was due by {due}, none by {asOf}" },
  "deadline.lower-missed": {
    "zh-CN": "下级机关应在{due}前审查上报，实际{ended}",
    en: "The lower agency was to send it up by {due}, done {ended}",
  },
  "deadline.lower-open": {
    "zh-CN": "下级机关应在{due}前审查上报，至{asOf}仍未上报",
    en: "The lower agency was to send it up by {due}, not done by {asOf}",
  },
  "delivery.late": { "zh-CN": "应在{due}前送达，实际{ended}", en: "To be delivered by {due}, done {ended}" },
  "delivery.open": { "zh-CN": "应在{due}前送达，至{asOf}仍未送达", en: "To be delivered by {due}, not done by {asOf}" },
  "procedure.overrun": {
    "zh-CN": "{procedure}告知在{due}前结束，实际{ended}",
    en: "The {procedure} was said to end by {due}, ended {ended}",
  },
  "procedure.open": {
    "zh-CN": "{procedure}告知在{due}前结束，至{asOf}仍未结束",
    en: "The {procedure} was said to end by {due}, still open at {asOf}",
  },
  "stage.overrun": { "zh-CN": "{stage}{due}届满，实际{ended}", en: "The {stage} ran out on {due}, the stage ended {ended}" },
  "stage.open": {
    "zh-CN": "{stage}{due}届满，至{asOf}仍在本环节",
    en: "The {stage} ran out on {due}, still in the stage at {asOf}",
  },
  "inspection.late": { "zh-CN": "应在{due}前开始检验，实际{ended}", en: "The inspection was to begin by {due}, began {ended}" },
  "publication.late": {
    "zh-CN": "准予决定应在{due}前公开，实际{ended}",
    en: "The grant was to be public by {due}, was {ended}",
  },
  "publication.open": {
    "zh-CN": "准予决定应在{due}前公开，至{asOf}仍未公开",
    en: "To be made public by {due}; was not by {asOf}",
  },
  "verification.late": {
    "zh-CN": "承诺应在{due}前核查，实际{ended}",
    en: "The commitment was to be verified by {due}, was {ended}",
  },
  "verification.open": {
    "zh-CN": "承诺应在{due}前核查，至{asOf}仍未核查",
    en: "The commitment was to be verified by {due}, was not by {asOf}",
  },
  "overdue.unexplained": {
    "zh-CN": "承诺{due}前办结而未办结，未公开说明理由",
    en: "Promised by {due} and late, no reason was made public",
  },
  "immediate.completed-later": {
    "zh-CN": "即办件{accepted}受理，{ended}才办结",
    en: "An immediate item accepted on {accepted} ended only on {ended}",
  },
  "immediate.open": {
    "zh-CN": "即办件{accepted}受理，至{asOf}仍未办结",
    en: "An immediate item accepted on {accepted}, still open at {asOf}",
  },
  "completion.materials-missing": {
    "zh-CN": "办结时缺少必需材料：{materials}",
    en: "Completed without required materials: {materials}",
  },
  "quota.out-of-order": {
    "zh-CN": "先于更早受理的{case}作出准予决定",
    en: "Granted before {case}, which was accepted earlier",
  },
  "application.barred": {
    "zh-CN": "{case}的承诺于{found}查实不实，{until}前不得再次申请",
    en: "The commitment in {case} was found false on {found}: no new application before {until}",
  },
  "case.number-reused": {
    "zh-CN": "同一编号又收一件不同的申请",
    en: "Another filing with other content came under the same number",
  },
  "person.identity-number": {
    "zh-CN": "行为中有身份证件号码，不得记入日志",
    en: "The number of an identity card stands in the act: it may not stand in the log",
  },
  "rule.own": { "zh-CN": "自定规则：{statement}", en: "Own rule: {statement}" },
  "profile.version-reused": {
    "zh-CN": "规则方案{id}第{version}版已采用，内容不同；修改须用新版本号",
    en: "Profile {id} version {version} was adopted with other content: a change needs a new version",
  },
  "profile.alert-doubled": {
    "zh-CN": "“{clock}”的“{level}”已另有设定",
    en: "The level {level} of the clock {clock} is set twice",
  },
  "derivation.start": {
    "zh-CN": "自{from}次日起算{days}（{basis}）",
    en: "{days} from the day after {from} ({basis})",
  },
  "derivation.office-start": {
    "zh-CN": "自{from}起算办公时间{time}（{basis}）",
    en: "{time} hours of office time from {from} ({basis})",
  },
  "derivation.extended": { "zh-CN": "延长{days}（{basis}）", en: "extended by {days} ({basis})" },
  "derivation.counted": { "zh-CN": "{span} 计{days}", en: "{span} counted: {days}" },
  "derivation.counted-by-notice": {
    "zh-CN": "{span} 调休上班，计{days}（{notice}）",
    en: "{span} worked instead of another day, counted: {days} ({notice})",
  },
  "derivation.weekend": { "zh-CN": "{span} 周末", en: "{span} weekend" },
  "derivation.holiday": { "zh-CN": "{span} 放假（{notice}）", en: "{span} off ({notice})" },
  "derivation.paused": {
    "zh-CN": "{span} {pause}，不计{days}（{basis}）",
    en: "{span} not counted: {days}, {pause} ({basis})",
  },
  "derivation.moved": {
    "zh-CN": "{span} 最后一日为休息日，顺延至此日（民法典第203条）",
    en: "{span} instead, since the last day is a day of rest (Civil Code art. 203)",
  },
  "derivation.worked": { "zh-CN": "{from}至{to} 办公时间{time}", en: "{from} to {to}: {time} hours of office time" },
  "derivation.put-off": {
    "zh-CN": "自{from}起{pause}，不计办公时间{time}（{basis}）",
    en: "from {from} {time} hours of office time not counted, {pause} ({basis})",
  },
  "derivation.told": { "zh-CN": "以{due}为准（{basis}）", en: "{due} as told ({basis})" },
  "derivation.end": { "zh-CN": "届满：{due}", en: "ends: {due}" },
  "derivation.unlike-ledger": { "zh-CN": "推算依据与时限账不符", en: "The derivation is not of this account" },
  "derivation.gap": { "zh-CN": "推算过程不连续", en: "The derivation leaves days out or turns back" },
  "derivation.day-wrong": { "zh-CN": "{day}并非如推算所述", en: "{day} is not what the derivation says of it" },
  "derivation.miscounted": { "zh-CN": "推算的天数不符", en: "The derivation counts wrongly" },
  "derivation.basis-missing": { "zh-CN": "推算缺少依据", en: "The derivation does not say on what it rests" },
  "derivation.end-wrong": { "zh-CN": "推算未止于届满之日", en: "The derivation does not end where the limit does" },
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
} as const satisfies Sentences;

export type CoreCode = keyof typeof coreSentences;
