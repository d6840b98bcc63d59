import type { Params } from "../../foundation/issue.ts";
import type { LocalInstant } from "../../time/instant.ts";
import type { InLanguages, Language } from "../../vocabulary/language.ts";
import { say } from "../../vocabulary/say.ts";

/** What an indicator looks for, and from where on it is told of. */
export interface IndicatorDefinition {
  readonly name: InLanguages;
  readonly definition: InLanguages;
  /** Settings of the profile that it goes by, as paths. */
  readonly settings: readonly string[];
  /** The sentence of one that was met. */
  readonly sentence: InLanguages;
  /** It shows in when acts were recorded: a log that was imported does not know. */
  readonly ofRecording?: true;
  /** What of it no log of a hall can show, and why. */
  readonly unseen?: InLanguages;
}

/**
 * Patterns that a look is worth. What is met may have a good reason: an indicator is never an accusation and breaks no rule.
 *
 * 中文    迹象
 * Source  domain: back-filling was found in a pilot; supervisors of Chengdu sampled cases for “true, real-time, complete, accurate”
 */
export const indicators = {
  "backfill.gap": {
    name: { "zh-CN": "事后补录", en: "entered long after" },
    definition: {
      "zh-CN": "一个办件中有行为在发生后很久才记录，且不与多件同时补录",
      en: "acts of a case were recorded long after they happened, and not together with those of many others",
    },
    settings: ["audit.indicators.lateEntryHours"],
    ofRecording: true,
    sentence: { "zh-CN": "{acts}项行为补录，最久相隔{hours}小时", en: "Acts recorded late: {acts}, by up to {hours} hours" },
  },
  "backfill.batch": {
    name: { "zh-CN": "批量补录", en: "entered in one batch" },
    definition: {
      "zh-CN": "多个办件的行为在发生很久之后于同一时刻记录",
      en: "acts of several cases were recorded at one moment, long after they happened",
    },
    settings: ["audit.indicators.lateEntryHours", "audit.indicators.batchCases"],
    ofRecording: true,
    sentence: {
      "zh-CN": "{acts}项行为同于{recorded}补录，最久相隔{hours}小时",
      en: "Acts all recorded at {recorded}: {acts}, by up to {hours} hours late",
    },
  },
  "chain.sameSecond": {
    name: { "zh-CN": "同秒连办", en: "stages in one second" },
    definition: {
      "zh-CN": "一个事项的多个环节在同一秒进入并完成；只记日期（零点）的不算",
      en: "several stages of an item were entered and left in one second; times that are midnight tell only a day and do not count",
    },
    settings: ["audit.indicators.chainStages"],
    sentence: { "zh-CN": "{stages}个环节同于{second}完成", en: "{stages} stages passed at {second}" },
  },
  "pause.beforeDue": {
    name: { "zh-CN": "临期暂停", en: "paused just before the limit" },
    definition: {
      "zh-CN": "特别程序或者挂起在时限将尽时开始（按不计该次暂停的到期日）",
      en: "a special procedure or suspension began when the limit was about to run out, counted without it",
    },
    settings: ["audit.indicators.pauseDaysLeft"],
    sentence: {
      "zh-CN": "{pause}于{from}开始，时限{due}届满",
      en: "The {pause} began at {from}, the limit ran out on {due}",
    },
  },
  "notice.lastDay": {
    name: { "zh-CN": "临期补正告知", en: "notice on the last day" },
    definition: {
      "zh-CN": "补正告知在受理答复期限将尽时作出",
      en: "the applicant was told what is missing when the time to answer was about to run out",
    },
    settings: ["audit.indicators.noticeDaysLeft"],
    sentence: { "zh-CN": "{told}告知补正，答复期限{due}届满", en: "Told at {told}, an answer was due by {due}" },
  },
  "evaluation.burst": {
    name: { "zh-CN": "集中好评", en: "a burst of best evaluations" },
    definition: {
      "zh-CN": "同一类设备在很短时间内收到多次“非常满意”",
      en: "several times very satisfied within moments, through one kind of device",
    },
    settings: ["audit.indicators.burst"],
    sentence: {
      "zh-CN": "{evaluations}次“非常满意”集中在{from}至{until}",
      en: "{evaluations} times very satisfied from {from} to {until}",
    },
    unseen: {
      "zh-CN": "日志记录设备的种类，不记录是哪一台",
      en: "the log tells the kind of device, not which one",
    },
  },
  "completion.together": {
    name: { "zh-CN": "集中办结", en: "closed in one go" },
    definition: {
      "zh-CN": "多个办件在同一秒办结；只记日期（零点）的不算",
      en: "several cases were completed in one second; times that are midnight tell only a day and do not count",
    },
    settings: ["audit.indicators.closedTogether"],
    sentence: { "zh-CN": "{count}个办件同于{second}办结", en: "{count} cases completed at {second}" },
  },
  "person.onLeave": {
    name: { "zh-CN": "离岗办件", en: "handled by a person on leave" },
    definition: { "zh-CN": "环节由当日休假的人员办理", en: "a stage was handled by a person on leave that day" },
    settings: [],
    sentence: { "zh-CN": "", en: "" },
    unseen: { "zh-CN": "日志不载考勤，本项不作判断", en: "the log holds no attendance: this one is not judged" },
  },
} as const satisfies Readonly<Record<string, IndicatorDefinition>>;

export type IndicatorId = keyof typeof indicators;

/** Those that show in when acts were recorded. 中文 补录迹象 */
export const ofRecording: ReadonlySet<IndicatorId> = new Set(
  (Object.entries(indicators) as [IndicatorId, IndicatorDefinition][]).filter(([, one]) => one.ofRecording).map(([id]) => id),
);

/**
 * A pattern that was met: which, in which cases, by which events, and when.
 *
 * 中文  迹象
 */
export interface Indicator {
  readonly indicator: IndicatorId;
  readonly params: Params;
  /** The cases; of many the first ones. */
  readonly cases: readonly string[];
  readonly item?: string;
  /** Positions in the log of the events that show it, of many the first ones; empty where the log was folded and is not read again. */
  readonly positions: readonly number[];
  readonly at: LocalInstant;
}

/** How many cases and positions are named where there are many. */
export const namedAtMost = 20;

/** The sentence of an indicator. */
export const sayIndicator = ({ indicator, params }: Pick<Indicator, "indicator" | "params">, language: Language): string =>
  say({ code: indicator, params }, language, { [indicator]: indicators[indicator].sentence });
