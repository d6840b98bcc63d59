import type { Params } from "../foundation/issue.ts";
import type { InLanguages } from "../vocabulary/language.ts";
import { pauseNames } from "../vocabulary/specialProcedure.ts";
import type { CoreCode } from "../vocabulary/sentences.ts";
import type { DayRun, Derivation } from "./derivation.ts";
import type { ExtensionEntry, PauseKind } from "./ledger.ts";
import type { NoticeName } from "./noticeName.ts";
import type { OfficeRun } from "./officeDerivation.ts";
import type { PausedTime } from "./officeDue.ts";

/** Something to be said, in whatever language: `say` makes the sentence. */
export interface Statement {
  readonly code: CoreCode;
  readonly params: Params;
}

/**
 * How a deadline was reached, sentence by sentence: from when, how much, what was counted, what was not and why, and where it ends.
 *
 * 中文  期限推算说明
 */
export function explainDerivation(derivation: Derivation): Statement[] {
  const { startedAt, basis, counted } = derivation;
  const end = said("derivation.end", { due: counted });
  const from = { from: startedAt, ...inBoth("basis", basis) };
  switch (derivation.unit) {
    case "told":
      return [said("derivation.told", { due: counted, ...inBoth("basis", basis) })];
    case "officeSecond": {
      const start = said("derivation.office-start", { ...from, time: hours(derivation.budget) });
      return [start, ...derivation.paused.map(pausedStatement), ...derivation.runs.map(officeStatement), end];
    }
    case "day":
    case "naturalDay": {
      const { unit, budget, extensions, runs } = derivation;
      const start = said("derivation.start", { ...from, from: startedAt.slice(0, 10), ...inDays(budget, unit) });
      return [
        start,
        ...extensions.map((extension) => extensionStatement(extension, unit)),
        ...runs.map((run) => runStatement(run, unit)),
        end,
      ];
    }
  }
}

const said = (code: CoreCode, params: Params): Statement => ({ code, params });

const inBoth = (name: string, text: InLanguages): Params => ({ [`${name}.zh-CN`]: text["zh-CN"], [`${name}.en`]: text.en });

type RestRun = Extract<OfficeRun, { readonly kind: "weekend" | "holiday" }>;

/** What days are counted in. */
type DayUnit = "day" | "naturalDay";

/** So many days as one would write them, with their unit. */
const inDays = (count: number, unit: DayUnit): Params =>
  inBoth("days", {
    "zh-CN": unit === "day" ? `${count}个工作日` : `${count}日`,
    en: `${count}${unit === "day" ? " working" : ""} ${count === 1 ? "day" : "days"}`,
  });

const extensionStatement = ({ days, basis }: ExtensionEntry, unit: DayUnit): Statement =>
  said("derivation.extended", { ...inDays(days, unit), ...inBoth("basis", basis) });

function runStatement(run: DayRun, unit: DayUnit): Statement {
  const span = spanOf(run);
  switch (run.kind) {
    case "counted":
      return run.notice
        ? said("derivation.counted-by-notice", { span, ...inDays(run.days, unit), ...inBoth("notice", noticeText(run.notice)) })
        : said("derivation.counted", { span, ...inDays(run.days, unit) });
    case "weekend":
    case "holiday":
      return restStatement(run);
    case "paused":
      return said("derivation.paused", {
        span,
        ...inDays(run.days, unit),
        ...inBoth("pause", standstills[run.pause.kind]),
        ...inBoth("basis", run.pause.basis),
      });
    case "moved":
      return said("derivation.moved", { span });
  }
}

/** Days on which the hall rests. */
function restStatement(run: RestRun): Statement {
  const span = spanOf(run);
  if (run.kind === "weekend") return said("derivation.weekend", { span });
  return said("derivation.holiday", { span, ...inBoth("notice", noticeText(run.notice)) });
}

function officeStatement(run: OfficeRun): Statement {
  if (run.kind !== "worked") return restStatement(run);
  return said("derivation.worked", { from: run.from, to: run.to, time: hours(run.seconds) });
}

const pausedStatement = ({ pause, from, seconds }: PausedTime): Statement =>
  said("derivation.put-off", {
    from,
    time: hours(seconds),
    ...inBoth("pause", standstills[pause.kind]),
    ...inBoth("basis", pause.basis),
  });

const standstills: Readonly<Record<PauseKind, InLanguages>> = {
  ...pauseNames,
  otherStage: { "zh-CN": "在其他环节", en: "in another stage" },
  closure: { "zh-CN": "停止办公", en: "closure" },
};

/** Days as one would write them: the year once. */
function spanOf({ from, to }: { readonly from: string; readonly to: string }): string {
  if (from === to) return from;
  return `${from}–${from.slice(0, 4) === to.slice(0, 4) ? to.slice(5) : to}`;
}

/** Seconds as hours and minutes. */
const hours = (seconds: number): string =>
  `${Math.floor(seconds / 3600)}:${String(Math.floor((seconds % 3600) / 60)).padStart(2, "0")}`;

/**
 * A notice as one would cite it.
 *
 * 中文  通知的引用
 */
export function noticeText({ kind, year: of, number, publishedOn, region = "", basis = "", reason }: NoticeName): InLanguages {
  const year = of ?? "";
  const why = reason === undefined ? [basis] : [basis, reason];
  const paper = number ?? publishedOn;
  const texts: Readonly<Record<NoticeName["kind"], InLanguages>> = {
    yearly: { "zh-CN": `${year}年放假通知`, en: `notice for ${year}` },
    amendment: { "zh-CN": `${year}年调整通知`, en: `amendment for ${year}` },
    regional: { "zh-CN": `${region}${year}年放假通知`, en: `notice of ${region} for ${year}` },
    closure: { "zh-CN": `停止办公：${why.join("，")}`, en: `closure: ${why.join(", ")}` },
  };
  const { "zh-CN": chinese, en } = texts[kind];
  return paper === undefined ? texts[kind] : { "zh-CN": `${chinese}（${paper}）`, en: `${en} (${paper})` };
}
