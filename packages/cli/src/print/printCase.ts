import {
  actNames,
  allowedActs,
  correctsRecords,
  deemedRenewedOn,
  groupName,
  isJoint,
  itemClocks,
  jointClocks,
  pauseNames,
  phaseNames,
  readingOf,
  resultNames,
  resultOf,
  reviewClocks,
  yuan,
  type AllowedAct,
  type CaseClock,
  type CaseEvent,
  type CaseState,
  type Finding,
  type FlowActType,
  type ItemState,
  type Language,
  type LocalInstant,
  type UnknownAct,
  type World,
} from "@banjie/core";
import { speakIn, type Speak } from "../texts.ts";
import { clockLine, derivationLines } from "./clockLines.ts";
import { actByWhom } from "./actByWhom.ts";
import { cardLines, highestCardLines } from "./cardLines.ts";
import { eventDetail } from "./eventDetail.ts";
import { jointLines } from "./jointLines.ts";
import { orderLines } from "./orderLines.ts";
import { dayAndTime, mark, timelineLines } from "./timeline.ts";

/** A case with all that is known of it. */
export interface CasePaper {
  readonly state: CaseState;
  readonly events: readonly CaseEvent[];
  readonly findings: readonly Finding[];
  /** Acts of the case that this version does not know. */
  readonly unknownActs: readonly UnknownAct[];
  readonly world: World;
  /** The moment open clocks are judged at. */
  readonly asOf: LocalInstant;
  readonly language: Language;
  /** Whether a sheet of its months is drawn for each limit. */
  readonly withMonths: boolean;
}

/** A case as a timeline that a clerk would understand. 中文 办件时间线 */
export function printCase(paper: CasePaper): string {
  const speak = speakIn(paper.language);
  const { state, events } = paper;
  const items = isJoint(state, paper.world) ? jointSection(paper, speak) : singleLines(paper, speak);
  const corrected = correctsRecords(events) ? [speak("show.corrected")] : [];
  return [
    ...caseLines(paper, speak),
    ...items,
    ...reviewLines(paper),
    ...highestCardLines(state, paper.language, speak),
    "",
    speak("show.timeline"),
    ...corrected,
    ...unjudgedLines(paper, speak),
    ...timeline(paper, speak),
    "",
    ...derivationSection(paper, speak),
    ...nextLines(paper, speak),
  ].join("\n");
}

function unjudgedLines({ unknownActs }: CasePaper, speak: Speak): string[] {
  if (unknownActs.length === 0) return [];
  return [
    speak("show.unjudged", { acts: unknownActs.map(({ type, position }) => `#${position} ${type}`).join(speak("said.list")) }),
  ];
}

/** Each limit of each item, and of the whole, with the days on the way to it. */
function derivationSection({ state, world, asOf, language, withMonths }: CasePaper, speak: Speak): string[] {
  const items = Object.values(state.items);
  const several = items.length > 1;
  const reached = (clocks: readonly CaseClock[], heading: string): string[] => {
    const lines = clocks.flatMap((clock) => derivationLines(clock, language, withMonths));
    return several && lines.length > 0 ? [heading, ...lines.map(indented)] : lines;
  };
  const lines = [
    ...items.flatMap((item) => reached(itemClocks(item, world, asOf), speak("show.ofItem", { item: item.item }))),
    ...reached(jointClocks(state, world, asOf), speak("show.ofWhole")),
  ];
  return lines.length > 0 ? [speak("show.derivations"), ...lines.map(indented), ""] : [];
}

function caseLines({ state, language }: CasePaper, speak: Speak): string[] {
  const { id, filedAt, channel, applicant } = state;
  const title = speak("show.title", { case: id });
  if (filedAt === undefined) return [title, speak("show.unfiled")];
  const by = groupName("channel", channel ?? "", language);
  return [title, `${shortTime(filedAt)}  ${speak("show.filed", { channel: by, applicant: applicant ?? "" })}`];
}

function feeLines({ fees }: CaseState, speak: Speak): string[] {
  const due = Object.values(fees.assessed).reduce((sum, amount) => sum + amount, 0);
  if (due + fees.paid === 0) return [];
  return [speak("show.fees", { due: yuan(due), paid: yuan(fees.paid), refunded: yuan(fees.refunded) })];
}

/** A case of one item. */
function singleLines(paper: CasePaper, speak: Speak): string[] {
  const { state, world, asOf, language } = paper;
  const items = Object.values(state.items).flatMap((item) => {
    const clocks = itemClocks(item, world, asOf).map((clock) => clockLine(clock, language));
    const [rounds, ...notes] = [roundLines(item, language, speak), noteLines(item, paper, speak)];
    return [itemLine(item, paper, speak), ...[...rounds, ...clocks, ...notes.flat()].map(indented)];
  });
  return [...items, ...feeLines(state, speak)];
}

/** A case of several items, as a tree. */
function jointSection(paper: CasePaper, speak: Speak): string[] {
  const { world, asOf, language } = paper;
  return jointLines({
    ...paper,
    clocksOf: (item) => itemClocks(item, world, asOf),
    notesOf: (item) => [...roundLines(item, language, speak), ...noteLines(item, paper, speak)],
  });
}

function itemLine(item: ItemState, { world, language }: CasePaper, speak: Speak): string {
  const definition = world.definitionOf(item);
  const result = resultOf(item);
  // Of the other ends the phase says all there is to say.
  const outcome = item.completedAt === undefined ? undefined : result;
  const phase = [phaseNames[item.phase][language], ...(outcome ? [resultNames[outcome][language]] : [])];
  return speak("show.item", {
    item: item.item,
    name: definition?.name ?? item.definition,
    department: definition?.department ?? "—",
    phase: phase.join(speak("said.and")),
  });
}

/** What else there is to say of an item: the licence it is to renew, orders, limits missed, cards, where it is. */
function noteLines(item: ItemState, paper: CasePaper, speak: Speak): string[] {
  const { language, findings } = paper;
  const missed = findings
    .filter((finding) => finding.item === item.item && finding.positions.length === 0)
    .map((finding) => mark(finding, language));
  return [
    ...renewalLines(item, paper, speak),
    ...orderLines(item, paper, speak).map(capital),
    ...missed,
    ...cardLines(item, readingOf(paper.events), language, speak).map(capital),
    ...whereLines(item, language, speak),
  ];
}

/** Until when the licence is valid that is to be renewed, and whether nobody had decided on it by then. */
function renewalLines(item: ItemState, { asOf }: CasePaper, speak: Speak): string[] {
  const { expiresOn: on } = item;
  if (on === undefined) return [];
  return [speak(deemedRenewedOn(item, asOf) ? "show.deemedRenewed" : "show.expires", { on })];
}

/** What a bad review has set running. */
function reviewLines({ state, world, asOf, language, findings }: CasePaper): string[] {
  const clocks = reviewClocks(state, world, asOf).map((clock) => clockLine(clock, language));
  const missed = findings.filter(({ item, positions }) => item === undefined && positions.length === 0);
  return [...clocks, ...missed.map((finding) => mark(finding, language))];
}

function roundLines({ rounds }: ItemState, language: Language, speak: Speak): string[] {
  return rounds.map(({ result, closed: { endedAt = "" } }) =>
    speak("show.round", { result: resultNames[result][language], ended: endedAt.slice(0, 10) }),
  );
}

/** Where an unfinished item is, and what it waits for. */
function whereLines({ endedAt, holder, pauses }: ItemState, language: Language, speak: Speak): string[] {
  if (endedAt !== undefined) return [];
  const waits = pauses
    .filter(({ to }) => to === undefined)
    .map(({ kind, from }) => speak("show.paused", { from: from.slice(0, 10), pause: pauseNames[kind][language] }));
  return [...(holder ? [speak("show.holder", { unit: holder })] : []), ...waits];
}

function timeline({ state, events, findings, world, language }: CasePaper, speak: Speak): string[] {
  const marks = Map.groupBy(findings, ({ positions }) => positions[0] ?? 0);
  const several = Object.keys(state.items).length > 1;
  const definitions = Object.values(state.items).flatMap((item) => world.definitionOf(item) ?? []);
  const detail = (one: CaseEvent): string => eventDetail(one, definitions, language).join(speak("said.parts"));
  const entries = readingOf(events).map((event, index) => {
    const name = `${actNames[event.type][language]}${several && event.item ? ` ${event.item}` : ""}`;
    const recorded = events[index];
    const wrong =
      recorded !== undefined && recorded !== event
        ? [speak("show.wrong", { content: asRecorded(recorded, language, detail) })]
        : [];
    const breaches = (marks.get(event.position) ?? []).map((finding) => mark(finding, language));
    return { event, name, detail: detail(event), notes: [...wrong, ...breaches] };
  });
  return timelineLines(entries, language);
}

const asRecorded = (event: CaseEvent, language: Language, detail: (event: CaseEvent) => string): string =>
  [dayAndTime(event.at, language), event.by.id, detail(event)].filter(Boolean).join("  ");

/** First the acts that lead on, with who may do them; the others by name only. */
function nextLines({ state, world, asOf, language }: CasePaper, speak: Speak): string[] {
  const allowed = allowedActs(state, asOf, world);
  const leadsOn = ({ act, item }: AllowedAct): boolean =>
    Object.values(state.items).some((one) => (item === undefined || one.item === item) && leadsFrom(one, act, world));
  const onward = allowed.filter(leadsOn).map((possible) => actByWhom(possible, language));
  const others = [...new Set(allowed.filter((act) => !leadsOn(act)).map(({ act }) => actNames[act][language]))];
  const also = others.length > 0 ? [speak("show.also", { acts: others.join(speak("said.list")) })] : [];
  return [speak("show.next", { acts: [...new Set(onward)].join(speak("said.list")) || "—" }), ...also];
}

const leadsFrom = (item: ItemState, act: FlowActType, world: World): boolean => {
  const { flow } = world.flowOf(item);
  return (flow.phases[item.phase] ?? []).some((step) => step.act === act && step.to !== item.phase);
};

const capital = (line: string): string => line.charAt(0).toUpperCase() + line.slice(1);
const indented = (line: string): string => `  ${line}`.trimEnd();
const shortTime = (at: LocalInstant): string => at.slice(0, 16).replace("T", " ");
