import {
  actNames,
  complaintOutcome,
  complaintOutcomeNames,
  complaintPhaseNames,
  assessmentCategories,
  assessmentNames,
  assessmentSourceNames,
  assessmentSources,
  correctsRecords,
  dossierClocks,
  evaluationLevelNames,
  nextDossierActs,
  openProblems,
  serviceKindNames,
  servicePhaseNames,
  windowScore,
  type ComplaintState,
  type DossierEvent,
  type DossierState,
  type Finding,
  type Language,
  type LocalInstant,
  type ServiceState,
  type UnknownAct,
  type WindowState,
  type World,
} from "@banjie/core";
import { speakIn, type Speak } from "../texts.ts";
import { clockLine, derivationLines } from "./clockLines.ts";
import { actByWhom } from "./actByWhom.ts";
import { eventDetail } from "./eventDetail.ts";
import { mark, timelineLines } from "./timeline.ts";

/** A complaint, a service or a window with all that is known of it. */
export interface DossierPaper {
  readonly state: DossierState;
  readonly events: readonly DossierEvent[];
  readonly findings: readonly Finding[];
  readonly unknownActs: readonly UnknownAct[];
  readonly world: World;
  readonly asOf: LocalInstant;
  readonly language: Language;
  /** Whether each limit is shown on a sheet of its months. */
  readonly withMonths: boolean;
}

/** A dossier as a timeline that a clerk would understand. 中文 档案经过 */
export function printDossier(paper: DossierPaper): string {
  const { state, events, world, asOf, language, findings, unknownActs, withMonths } = paper;
  const speak = speakIn(language);
  const clocks = dossierClocks(state, world, asOf);
  const reached = clocks.flatMap((clock) => derivationLines(clock, language, withMonths));
  const missed = findings.filter(({ positions }) => positions.length === 0).map((finding) => mark(finding, language));
  const unjudged = unknownActs.map(({ type, position }) => `#${position} ${type}`).join(speak("said.list"));
  return [
    speak(`dossier.${state.kind}`, { id: state.id }),
    ...[...standing(paper, speak), ...clocks.map((clock) => clockLine(clock, language)), ...missed].map((line) => `  ${line}`),
    "",
    speak("show.timeline"),
    ...(correctsRecords(events) ? [speak("show.corrected")] : []),
    ...(unjudged ? [speak("show.unjudged", { acts: unjudged })] : []),
    ...timeline(paper),
    "",
    ...(reached.length > 0 ? [speak("show.derivations"), ...reached.map((line) => `  ${line}`.trimEnd()), ""] : []),
    speak("show.next", { acts: next(state, language, speak) || "—" }),
  ].join("\n");
}

function standing({ state, world, asOf, language }: DossierPaper, speak: Speak): string[] {
  switch (state.kind) {
    case "complaint":
      return complaintLines(state, language, speak);
    case "service":
      return serviceLines(state, language, speak);
    case "window":
      return monthsOf(state).map((month) => monthLine(state, month, { world, asOf, language }, speak));
  }
}

function complaintLines(state: ComplaintState, language: Language, speak: Speak): string[] {
  const outcome = complaintOutcome(state);
  const said = [complaintPhaseNames[state.phase][language], ...(outcome ? [complaintOutcomeNames[outcome][language]] : [])];
  return [said.join(speak("said.and"))];
}

function serviceLines(state: ServiceState, language: Language, speak: Speak): string[] {
  const { service, phase, holder, problems, level } = state;
  const said = [...(service ? [serviceKindNames[service][language]] : []), servicePhaseNames[phase][language]];
  const counts = { problems: problems.length, solved: problems.length - openProblems(state).length };
  return [
    said.join(speak("said.and")),
    ...(holder ? [speak("show.holder", { unit: holder })] : []),
    ...(problems.length > 0 ? [speak("dossier.problems", counts)] : []),
    ...(level === undefined ? [] : [evaluationLevelNames[level as 1][language]]),
  ];
}

const monthsOf = ({ checks }: WindowState): string[] => [...new Set(checks.map(({ at }) => at.slice(0, 7)))];

/** The score of a month by the checks, what moved it, and what counts besides: that lies in other streams. */
function monthLine(
  state: WindowState,
  month: string,
  { world, language }: Pick<DossierPaper, "world" | "language" | "asOf">,
  speak: Speak,
): string {
  const [from, to] = [`${month}-01`, `${month}-31`] as [LocalDay, LocalDay];
  const { total, categories, sources } = windowScore(state, world.countingOn(from).profile, { from, to });
  const moved = assessmentCategories.filter((category) => categories[category].points !== 0);
  const parts = moved.map((category) => `${assessmentNames[category][language]} ${categories[category].points}`);
  const weighed = assessmentSources
    .filter((source) => source in sources)
    .map((source) => assessmentSourceNames[source][language]);
  const besides = weighed.length > 0 ? [speak("dossier.score.else", { sources: weighed.join(speak("said.list")) })] : [];
  return [speak("dossier.score", { month, total }), ...parts, ...besides].join(speak("said.parts"));
}

type LocalDay = Parameters<World["countingOn"]>[0];

function timeline({ events, findings, language }: DossierPaper): string[] {
  const marks = Map.groupBy(findings, ({ positions }) => positions[0] ?? 0);
  const entries = events.map((event) => ({
    event,
    name: actNames[event.type][language],
    detail: eventDetail(event, [], language).join(speakIn(language)("said.parts")),
    notes: (marks.get(event.position) ?? []).map((finding) => mark(finding, language)),
  }));
  return timelineLines(entries, language);
}

const next = (state: DossierState, language: Language, speak: Speak): string =>
  nextDossierActs(state)
    .map((possible) => actByWhom(possible, language))
    .join(speak("said.list"));
