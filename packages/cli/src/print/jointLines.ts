import {
  actNames,
  bundleKindNames,
  jointPhaseNames,
  jointViewOf,
  opinions,
  phaseNames,
  readingOf,
  resultNames,
  resultOf,
  say,
  yuan,
  type Blocker,
  type CaseEvent,
  type CaseState,
  type DepartmentBill,
  type ItemState,
  type Language,
  type TerminalResult,
  type World,
} from "@banjie/core";
import { jointStanding, type JointRecord, type JointStanding } from "../jointStanding.ts";
import { speakIn, type Speak } from "../texts.ts";
import { actByWhom } from "./actByWhom.ts";
import { briefClockLine, type LevelledClock } from "./clockLines.ts";
import { treeLines, type Branch } from "./tree.ts";

/** A case of several items, with what is to be said of each of them besides. */
export interface JointPaper extends JointRecord {
  readonly language: Language;
  readonly clocksOf: (item: ItemState) => readonly LevelledClock[];
  readonly notesOf: (item: ItemState) => readonly string[];
}

/**
 * A case of several items as a tree: the whole by its own machine, each item with its stage, its clock and what it waits for, the bill
 * with its payments; and what keeps the whole from completion.
 *
 * 中文  联办树形图
 */
export function jointLines(paper: JointPaper): string[] {
  const speak = speakIn(paper.language);
  const standing = jointStanding(paper);
  const items = Object.values(paper.state.items).map((item) => itemBranch(item, paper, speak));
  return [
    "",
    ...treeLines(wholeBranch(standing, paper, speak), [...items, ...billBranches(standing, paper, speak)]),
    ...blockerLines(standing.blockers, paper, speak),
  ];
}

const nameOf = (item: ItemState, world: World): string => world.definitionOf(item)?.name ?? item.definition;

function wholeBranch(standing: JointStanding, { state, language }: JointPaper, speak: Speak): Branch {
  const { bundle, phase, clocks } = standing;
  const kind = bundle && bundleKindNames[bundle.kind][language];
  return {
    head: speak("joint.whole", { phase: jointPhaseNames[phase][language] }),
    lines: [
      ...(bundle && kind ? [speak("joint.bundle", { name: bundle.name, kind, lead: bundle.lead })] : []),
      ...clocks.map((clock) => briefClockLine(clock, language)),
      ...expectedLines(standing, speak),
      ...completionLines(state, standing, speak),
      ...outcomeLines(standing, language, speak),
    ],
  };
}

function expectedLines({ expected }: JointStanding, speak: Speak): string[] {
  if (!expected) return [];
  const { on, provisional, way } = expected;
  const told = way.length > 0 ? speak("joint.expectedBy", { on, way: way.join(" → ") }) : speak("joint.expected", { on });
  return [provisional ? `${told} ${speak("joint.provisional")}` : told];
}

function completionLines({ completion, undoneCompletions }: CaseState, { rounds, saved }: JointStanding, speak: Speak): string[] {
  const [readyAt, on] = [rounds.at(-1)?.readyAt?.slice(0, 10), completion?.at.slice(0, 10)];
  return [
    ...undoneCompletions.map(({ at }) => speak("joint.undone", { on: at.slice(0, 10) })),
    ...(on === undefined && readyAt !== undefined ? [speak("joint.readySince", { on: readyAt })] : []),
    ...(completion && on !== undefined
      ? [speak("joint.completed", { on, items: completion.items.join(speak("said.list")) })]
      : []),
    ...(saved ? [speak("joint.saved", { ...saved, days: saved.apart - saved.together })] : []),
  ];
}

/** What came of the items, by their numbers. */
function outcomeLines({ outcome }: JointStanding, language: Language, speak: Speak): string[] {
  const { items, open, splitOff } = outcome;
  const results = Object.entries(items).map(([result, numbers]) => {
    const name = resultNames[result as TerminalResult][language];
    return `${name} ${numbers.join(speak("said.list"))}`;
  });
  if (results.length + splitOff.length === 0) return [];
  const others = [
    ...(open.length > 0 ? [speak("joint.open", { items: open.join(speak("said.list")) })] : []),
    ...(splitOff.length > 0 ? [speak("joint.splitOff", { items: splitOff.join(speak("said.list")) })] : []),
  ];
  return [speak("joint.outcome", { results: [...results, ...others].join(speak("said.parts")) })];
}

function itemBranch(item: ItemState, paper: JointPaper, speak: Speak): Branch {
  const { world, language, clocksOf, notesOf } = paper;
  const definition = world.definitionOf(item);
  return {
    head: `${item.item} ${speak("joint.item", { name: nameOf(item, world), department: definition?.department ?? "—" })}`,
    lines: [
      stageOf(item, language, speak),
      ...needLines(item, paper, speak),
      ...opinionLines(item, paper, speak),
      ...tellingClocks(clocksOf(item)).map((clock) => briefClockLine(clock, language)),
      ...notesOf(item),
    ],
  };
}

function stageOf(item: ItemState, language: Language, speak: Speak): string {
  const result = resultOf(item) ?? item.outcome;
  const phase = phaseNames[item.phase][language];
  const said = result === undefined ? undefined : resultNames[result][language];
  return [phase, ...(said && said !== phase ? [said] : []), ...(item.splitOffAt ? [speak("joint.ownWay")] : [])].join(
    speak("said.and"),
  );
}

/** The units that were asked about it, the silent ones included. */
function opinionLines(item: ItemState, { asOf, world }: JointPaper, speak: Speak): string[] {
  const told = opinions(item, asOf, world).map(({ unit, stands }) => `${unit} ${speak(`opinion.${stands}`)}`);
  return told.length > 0 ? [speak("joint.opinions", { opinions: told.join(speak("said.list")) })] : [];
}

/** The items whose results an item needs, each with a mark where it is there, or where none will come. */
function needLines({ needs }: ItemState, { state, asOf, world }: JointPaper, speak: Speak): string[] {
  if (needs.length === 0) return [];
  const stands = new Map(jointViewOf(state, asOf, world).members.map(({ item, stand }) => [item, stand]));
  const items = needs.map((need) => `${need}${needMarks[stands.get(need) ?? "filed"]}`).join(speak("said.list"));
  return [speak("joint.needs", { items })];
}

const needMarks = { incomplete: "", filed: "", accepted: "", granted: " ✓", done: " ✓", refused: " ✗", ended: " ✗" } as const;

/** The clocks that run; of an item that is done with, what became of its promise. */
function tellingClocks(clocks: readonly LevelledClock[]): readonly LevelledClock[] {
  const running = clocks.filter(({ deadline }) => deadline.stoppedAt === undefined);
  return running.length > 0 ? running : clocks.filter(({ deadline }) => deadline.clock === "promised");
}

/** The bill, by department, and what was paid and paid back; no branch where there is none. */
function billBranches({ bill }: JointStanding, paper: JointPaper, speak: Speak): Branch[] {
  const { paid, refunded } = paper.state.fees;
  if (bill.departments.length === 0 && paid === 0) return [];
  const assessed = bill.departments.flatMap(({ lines }) => lines).reduce((sum, line) => sum + line.assessed, 0);
  const head = speak("joint.bill", { assessed: yuan(assessed), paid: yuan(paid), refunded: yuan(refunded), due: yuan(bill.due) });
  const lines = [
    ...bill.departments.flatMap((department) => departmentLines(department, paper, speak)),
    ...readingOf(paper.events).flatMap((event) => paymentLine(event, paper.language, speak)),
    ...(bill.refundable > 0 ? [speak("joint.bill.refundable", { amount: yuan(bill.refundable) })] : []),
  ];
  return [{ head, lines }];
}

function departmentLines({ department, lines }: DepartmentBill, { state, world }: JointPaper, speak: Speak): string[] {
  const told = lines.map(({ item: number, assessed, due, waived }) => {
    const item = state.items[number];
    const settled = speak(waived ? "joint.bill.waived" : "joint.bill.settled");
    const stands = due > 0 ? speak("joint.bill.due", { due: yuan(due) }) : settled;
    const name = item ? nameOf(item, world) : "";
    return `  ${speak("joint.bill.line", { item: number, name, amount: yuan(assessed), stands })}`;
  });
  return [department, ...told];
}

function paymentLine(event: CaseEvent, language: Language, speak: Speak): string[] {
  if (event.type !== "FeePaid" && event.type !== "FeeRefunded") return [];
  const { amount, items } = event.data;
  const ofItems = items ? speak("joint.bill.for", { items: items.join(speak("said.list")) }) : "";
  return [
    `${event.at.slice(0, 16).replace("T", " ")}  ${actNames[event.type][language]} ${speak("detail.amount", { amount: yuan(amount) })}${ofItems}`,
  ];
}

/** What keeps the whole from completion: which acts, by whom, by when. */
function blockerLines(blockers: readonly Blocker[], { state, world, language }: JointPaper, speak: Speak): string[] {
  if (blockers.length === 0) return [];
  const lines = blockers.flatMap((blocker) => {
    const item = blocker.item === undefined ? undefined : state.items[blocker.item];
    const why = say(blocker, language);
    const told = item ? speak("joint.blocker", { item: item.item, name: nameOf(item, world), why: lower(why) }) : why;
    return [`  ${told}`, ...remedyLines(blocker, language, speak)];
  });
  return ["", speak("joint.blocking"), ...lines];
}

const lower = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);

function remedyLines({ acts, by }: Blocker, language: Language, speak: Speak): string[] {
  if (acts.length === 0) return [];
  const named = acts.map((possible) => actByWhom(possible, language));
  const until = by === undefined ? "" : speak("joint.by", { by: by.slice(0, 16).replace("T", " ") });
  return [`    → ${named.join(speak("said.list"))}${until}`];
}
