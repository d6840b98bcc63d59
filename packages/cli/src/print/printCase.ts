import {
  actNames,
  allowedActs,
  civilDateOf,
  dayNumber,
  deadlines,
  phaseNames,
  roleNames,
  say,
  verdictOf,
  weekday,
  type CaseEvent,
  type CaseState,
  type Deadline,
  type Finding,
  type ItemState,
  type Language,
  type LocalInstant,
  type World,
} from "@banjie/core";
import stringWidth from "string-width";
import { speakIn, type Speak } from "../texts.ts";
import { eventDetail } from "./eventDetail.ts";

/** A case with all that is known of it. */
export interface CasePaper {
  readonly state: CaseState;
  readonly events: readonly CaseEvent[];
  readonly findings: readonly Finding[];
  readonly world: World;
  /** The moment open clocks are judged at. */
  readonly asOf: LocalInstant;
  readonly language: Language;
}

/** A case as a timeline that a clerk would understand. 中文 办件时间线 */
export function printCase(paper: CasePaper): string {
  const speak = speakIn(paper.language);
  const { state, world, asOf, language } = paper;
  const items = Object.values(state.items).flatMap((item) => itemLines(item, paper, speak));
  const next = allowedActs(state, asOf, world).map(({ act, roles }) => {
    const who = roles.map((role) => roleNames[role][language]).join("/");
    return `${actNames[act][language]} (${who})`;
  });
  return [
    ...caseLines(paper, speak),
    ...items,
    "",
    speak("show.timeline"),
    ...timeline(paper, speak),
    "",
    speak("show.next", { acts: next.join(", ") || "—" }),
  ].join("\n");
}

function caseLines({ state }: CasePaper, speak: Speak): string[] {
  const { id, filedAt, channel, applicant } = state;
  const title = speak("show.title", { case: id });
  if (filedAt === undefined) return [title, speak("show.unfiled")];
  const by = speak(`channel.${channel as "window"}`);
  return [title, `${shortTime(filedAt)}  ${speak("show.filed", { channel: by, applicant: applicant ?? "" })}`];
}

function itemLines(item: ItemState, { world, asOf, language, findings }: CasePaper, speak: Speak): string[] {
  const definition = world.definitionOf(item);
  const name = definition?.name ?? item.definition;
  const phase = phaseNames[item.phase][language];
  const outcome = item.outcome && speak(`outcome.${item.outcome}`);
  const line = speak("show.item", {
    item: item.item,
    name,
    department: definition?.department ?? "—",
    phase: [phase, outcome].filter(Boolean).join(", "),
  });
  const clocks = deadlines(item, world, asOf).map((deadline) => `  ${clockLine(deadline, world, asOf, speak)}`);
  const missed = findings
    .filter((finding) => finding.item === item.item && finding.positions.length === 0)
    .map((finding) => `  ${mark(finding, language)}`);
  return [line, ...clocks, ...missed];
}

function clockLine(deadline: Deadline, world: World, asOf: LocalInstant, speak: Speak): string {
  const { clock, from, due, told, stoppedAt, provisional } = deadline;
  const stopped = stoppedAt ? stoppedAt.slice(0, 10) : "";
  const verdict = speak(`verdict.${verdictOf(deadline, world, asOf)}`, { stopped });
  const line = speak("show.clock", { clock: speak(`clock.${clock}`), from, due, verdict });
  const notes = [...(told ? [speak("show.told", { told })] : []), ...(provisional ? [speak("show.provisional")] : [])];
  return [line, ...notes].join("; ");
}

function timeline({ state, events, findings, world, language }: CasePaper, speak: Speak): string[] {
  const marks = Map.groupBy(findings, ({ positions }) => positions[0] ?? 0);
  const names = events.map(({ type }) => actNames[type][language]);
  const wide = Math.max(...names.map((name) => stringWidth(name)), 0);
  const people = events.map(({ by }) => `${roleNames[by.role][language]} ${by.id} (${by.unit})`);
  const widePerson = Math.max(...people.map((person) => stringWidth(person)), 0);
  return events.flatMap((event, index) => {
    const item = state.items[("item" in event && event.item) || "1"];
    const detail = eventDetail(event, item && world.definitionOf(item), speak).join("; ");
    const cells = [dayAndTime(event.at, language), padded(names[index], wide), padded(people[index], widePerson), detail];
    const breaches = (marks.get(event.position) ?? []).map((finding) => `${" ".repeat(4)}${mark(finding, language)}`);
    return [cells.join("  ").trimEnd(), ...breaches];
  });
}

const padded = (text = "", width: number): string => text + " ".repeat(Math.max(0, width - stringWidth(text)));

const mark = (finding: Finding, language: Language): string => `⚠ ${finding.rule} ${say(finding, language)}`;

const weekdays = {
  "zh-CN": ["一", "二", "三", "四", "五", "六", "日"].map((day) => `周${day}`),
  en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
} as const;

const shortTime = (at: LocalInstant): string => at.slice(0, 16).replace("T", " ");

function dayAndTime(at: LocalInstant, language: Language): string {
  const day = civilDateOf(at);
  return `${day} ${weekdays[language][weekday(dayNumber(day)) - 1] ?? ""} ${at.slice(11, 16)}`;
}
