import {
  defaultProfile,
  worldOf,
  type AnyDraft,
  type CaseState,
  type DossierState,
  type FlowActType,
  type Profile,
  type World,
} from "@banjie/core";
import { filing } from "../case/inOrder.ts";
import { did, dossierAfter } from "../dossier/dossierActs.ts";
import { act, after, catalogue, moment, people } from "../given.ts";

type Acts = readonly AnyDraft<FlowActType>[];
type Scheme = Profile["assessment"]["value"];

/** The moment of the count: a Monday, November is over. */
export const asOf = moment("2018-12-03 09:00");

/** A scheme that weighs more than checks: five points for each promise broken, as several halls have it, the others made up. */
export const sources = {
  pastPromise: { each: -5, least: -10, most: 0 },
  pastLaw: { each: -10, least: -20, most: 0 },
  yellowCards: { each: -2, least: -10, most: 0 },
  redCards: { each: -10, least: -20, most: 0 },
  responsibleComplaints: { each: -10, least: -20, most: 0 },
  badReviews: { each: -3, least: -6, most: 0 },
  goodReviews: { each: 1, least: 0, most: 3 },
} as const satisfies Scheme["sources"];

/** The default profile, but that its assessment weighs these too. */
export const weighing = (value: Scheme["sources"]): Profile => {
  const { assessment } = defaultProfile;
  return { ...defaultProfile, assessment: { ...assessment, value: { ...assessment.value, sources: value } } };
};

export const worldWeighing = (value: Scheme["sources"]): World => worldOf([catalogue], undefined, weighing(value));

/** A case that a window takes in: filed and accepted there at one hour, then whatever follows. */
const takenIn = (window: string, on: string, ...acts: Acts): CaseState => {
  const by = { ...people.window, unit: window };
  return after({ ...filing("transport", undefined, `${on} 09:00`), by }, act("ItemAccepted", `${on} 10:00`, {}, by), ...acts);
};

const done = (on: string): Acts => [act("DecisionMade", `${on} 09:00`), act("ItemCompleted", `${on} 10:00`)];
const evaluated = (on: string, level: number): AnyDraft<FlowActType> => act("CaseEvaluated", `${on} 11:00`, { level });
const [traffic, culture, housing] = ["交通窗口", "文化窗口", "住建窗口"] as const;

/** Two items, each taken in by a window of its own: one was filed, the other added. */
const atHousing = { ...people.window, unit: housing };
const atBoth: readonly CaseState[] = [
  takenIn(
    traffic,
    "2018-10-15",
    act("ItemAdded", "2018-10-15 10:30", { items: [{ item: "2", definition: "transport", version: 1 }] }, atHousing),
    { ...act("ItemAccepted", "2018-10-15 11:00", {}, atHousing), item: "2" },
    ...["1", "2"].flatMap((item) => done("2018-10-16").map((draft) => ({ ...draft, item }))),
    // Nobody knows which of the two it is about.
    evaluated("2018-10-17", 4),
  ),
];

/** All is promised within 7 working days and limited to 20 by law; working days: 8–12, 15–19, 22–26 October, 29 October – 2 November, … */
const cases: readonly CaseState[] = [
  // By 17 October: in time, and praised.
  takenIn(traffic, "2018-10-08", ...done("2018-10-12"), evaluated("2018-10-14", 1)),
  // By 10–12 | 15–18 → 18 October, passed on 19; a yellow card then, a bad review on 23. The law has until November.
  takenIn(
    traffic,
    "2018-10-09",
    act("CardIssued", "2018-10-19 09:00", { card: "黄", level: "yellow" }),
    ...done("2018-10-22"),
    evaluated("2018-10-23", 5),
  ),
  // Open still. Promise: 11, 12 | 15–19 → 19 October, passed on Saturday 20. Law: 2 + 5 + 5 + 5 and 5, 6, 7 November; passed on 8, a red card.
  takenIn(
    traffic,
    "2018-10-10",
    act("CardIssued", "2018-10-22 09:00", { card: "黄", level: "yellow" }),
    act("CardIssued", "2018-11-08 09:00", { card: "红", level: "red" }),
  ),
  // By 12 | 15–19 | 22 → 22 October, passed on 23.
  takenIn(traffic, "2018-10-11", ...done("2018-10-24")),
  // In time; the card was a mistake, and the bad review was changed into a good one the day after.
  takenIn(
    culture,
    "2018-10-08",
    act("CardIssued", "2018-10-10 09:00", { card: "误", level: "yellow" }),
    act("CardRevoked", "2018-10-11 09:00", { card: "误" }),
    ...done("2018-10-12"),
    evaluated("2018-10-15", 4),
    evaluated("2018-10-16", 2),
  ),
  // In time; what was said of it was removed.
  takenIn(
    culture,
    "2018-10-09",
    ...done("2018-10-12"),
    evaluated("2018-10-15", 5),
    act("BadReviewAppealed", "2018-10-16 09:00"),
    act("BadReviewRemoved", "2018-10-18 09:00"),
  ),
  // Five in November, in time, four of them praised.
  ...["2018-11-05", "2018-11-06", "2018-11-07", "2018-11-08"].map((on) =>
    takenIn(culture, on, ...done("2018-11-09"), evaluated("2018-11-12", 2)),
  ),
  takenIn(culture, "2018-11-08", ...done("2018-11-09")),
  ...atBoth,
];

const complained = (id: string, window: string | undefined, on: string, outcome: "upheldResponsible" | "upheldNoFault") =>
  dossierAfter(
    { kind: "complaint", id },
    did("ComplaintLodged", "2018-10-08 09:00", { about: window === undefined ? {} : { window } }),
    did("ComplaintAccepted", "2018-10-08 15:00"),
    did("ComplaintInvestigated", "2018-10-09 09:00"),
    did("ComplaintConcluded", `${on} 09:00`, { outcome }),
  );

const checkedAs = (window: string, ...checks: Parameters<typeof did<"WindowChecked">>[2][]) =>
  dossierAfter({ kind: "window", id: window }, ...checks.map((data) => did("WindowChecked", "2018-10-10 09:00", data)));

const dossiers: readonly DossierState[] = [
  complained("TS-1", traffic, "2018-10-22", "upheldResponsible"),
  // True, and nobody's fault; the fault of a window that nobody named.
  complained("TS-2", culture, "2018-10-22", "upheldNoFault"),
  complained("TS-3", undefined, "2018-10-22", "upheldResponsible"),
  // By the checks alone 100 − 1 + 1, 100 − 5 + 2 (of five merits), 100 − 3.
  checkedAs(traffic, { faults: 1 }, { category: "manners", faults: 0, merits: 1 }),
  checkedAs(culture, { category: "handling", faults: 1 }, { category: "environment", faults: 0, merits: 5 }),
  checkedAs(housing, { faults: 3 }),
];

/** Three windows in October and November 2018, with what they were checked for, and what else tells of them. */
export const windowHall: readonly (CaseState | DossierState)[] = [...cases, ...dossiers];
