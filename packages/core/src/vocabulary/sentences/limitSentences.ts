import type { Sentences } from "../sentenceTable.ts";

/** Of limits: what they are, how they were reached, what was too late. 中文 时限 */
export const limitSentences = {
  "supplement.not-merged": {
    "zh-CN": "联办补正已于{noticed}合并告知，不得分别告知",
    en: "What the joint filing lacks was told in one notice on {noticed}: no separate one",
  },
  "extension.wrong-head": { "zh-CN": "延期须经{rank}批准", en: "The extension is for the {rank} to approve" },
  "intake.deemed-already": {
    "zh-CN": "收件后至{due}未答复，已视为受理，不能再{act}",
    en: "Silence until the end of {due} has made the acceptance: {act} comes too late",
  },
  "lapse.nothing-awaited": {
    "zh-CN": "没有等待申请人提交的材料，不能视为撤回",
    en: "Nothing is awaited from the applicant, so nothing lapses",
  },
  "lapse.too-early": {
    "zh-CN": "申请人可以在{until}前提交材料，不能视为撤回",
    en: "The applicant has until {until}: it is too early for a lapse",
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
  "verification.alone": { "zh-CN": "现场核查须有两名以上工作人员", en: "A site is verified by two or more" },
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
  "hearing.not-notified": { "zh-CN": "听证前未通知时间地点", en: "Time and place of the hearing were not notified" },
  "hearing.held-too-late": { "zh-CN": "应在{due}前举行听证", en: "The hearing had to be held by {due}" },
  "supplement.told-again": { "zh-CN": "已经告知补正一次，不得再次告知", en: "What is missing has been told once already" },
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
} as const satisfies Sentences;
