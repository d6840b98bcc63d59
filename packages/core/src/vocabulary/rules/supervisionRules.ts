import { engine } from "./bases.ts";
import type { Rule } from "./rule.ts";

/** Cards, evaluations, complaints, services, windows, and the record itself. 中文 监察 评价 投诉 记录 */
export const supervisionRules = {
  "R-058": {
    severity: "D",
    basis: { "zh-CN": "电子监察", en: "electronic supervision" },
    statement: {
      "zh-CN": "申诉、撤牌、督办针对已发出的牌；撤销的牌不计，但保留",
      en: "appeal, revocation and order concern a card that was issued; one revoked does not count, but stays",
    },
    judged: ["act"],
  },
  "R-059": {
    severity: "D",
    basis: { "zh-CN": "好差评制度", en: "evaluation system" },
    statement: { "zh-CN": "一事一评、一次一评", en: "one evaluation for each matter, and for each service" },
    judged: ["act"],
    settings: ["evaluation.changes", "evaluation.window"],
  },
  "R-060": {
    severity: "D",
    basis: { "zh-CN": "好差评制度", en: "evaluation system" },
    statement: { "zh-CN": "服务完成后方可评价", en: "an evaluation follows the service that it speaks of" },
    judged: ["act"],
  },
  "R-061": {
    severity: "P",
    basis: { "zh-CN": "好差评制度", en: "evaluation system" },
    statement: { "zh-CN": "差评按时联系、整改", en: "a bad review is followed by a contact and mended, both in time" },
    judged: ["act", "moment"],
    settings: ["evaluation.contact", "evaluation.rectification"],
  },
  "R-062": {
    severity: "P",
    basis: { "zh-CN": "投诉处理办法", en: "rules on complaints" },
    statement: {
      "zh-CN": "投诉按时受理或者不受理、按时答复；延期一次，复办一次",
      en: "a complaint is accepted or rejected and answered in time; one extension, one reopening",
    },
    judged: ["act", "moment"],
    settings: ["complaints.acceptance", "complaints.answer", "complaints.extension"],
  },
  "R-063": {
    severity: "D",
    basis: { "zh-CN": "真实、实时、完整、准确", en: "true, in real time, complete, accurate" },
    statement: { "zh-CN": "记录时间不早于发生时间", en: "an act is recorded when it has happened, not before" },
    judged: ["act"],
    unseen: {
      "zh-CN": "补录的间隔和批量另作迹象（backfill）",
      en: "entries long after the act, and many at once, are indicators (backfill)",
    },
  },
  "R-067": {
    severity: "E",
    basis: engine,
    statement: {
      "zh-CN": "更正另立记录，不改原记录",
      en: "a correction is a record of its own and leaves the wrong one as it is",
    },
    judged: ["act"],
  },
  "H-04": {
    severity: "P",
    basis: { "zh-CN": "电子监察", en: "electronic supervision" },
    statement: { "zh-CN": "预警、督办在限期内回复", en: "a card or a supervision order is answered by its day" },
    judged: ["moment"],
  },
  "H-08": {
    severity: "E",
    basis: engine,
    statement: {
      "zh-CN": "投诉、服务按次序办理",
      en: "the acts of a complaint and of a service come in their order",
    },
    judged: ["act"],
  },
  "H-09": {
    severity: "P",
    basis: { "zh-CN": "首问负责制、限时办结制", en: "first-asked duty, answers in time" },
    statement: {
      "zh-CN": "首问单位负责到底或者移交；问题逐项解决；在告知的日期前答复",
      en: "whoever is asked first sees to it or hands it over; problems are solved one by one; answers come by the day told",
    },
    judged: ["act", "moment"],
  },
  "H-10": {
    severity: "D",
    basis: { "zh-CN": "窗口考核办法", en: "rules on the assessment of windows" },
    statement: {
      "zh-CN": "公示的考核结果与检查记录一致，按期公示；考核期结束后公示、授旗，未经检查的窗口不授旗",
      en: "what is published of a window is what its checks say, and is published in time; periods are over before they are published or rewarded; a window that was not checked in a month wins no banner for it",
    },
    judged: ["act", "moment"],
    settings: ["assessment", "weeklyPublication"],
  },
} as const satisfies Readonly<Record<string, Rule>>;
