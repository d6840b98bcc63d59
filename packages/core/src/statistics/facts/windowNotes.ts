import type { CaseState } from "../../case/caseState.ts";
import type { Card, ItemState } from "../../case/itemState.ts";
import { countingOf } from "../../case/clocks/countingOf.ts";
import { countedEvaluation } from "../../case/evaluation.ts";
import type { World } from "../../case/world.ts";
import { passedAt, verdictOf, type Deadline } from "../../clock/deadline.ts";
import { complaintOutcome, type ComplaintState } from "../../dossier/complaint/complaintState.ts";
import type { DossierState } from "../../dossier/dossiers.ts";
import type { Scheme } from "../../dossier/window/windowScore.ts";
import { highestCard } from "../../supervision/highestCard.ts";
import type { CivilDate } from "../../time/civilDate.ts";
import { civilDateOf, type LocalInstant } from "../../time/instant.ts";
import type { AssessmentSource } from "../../vocabulary/assessment.ts";
import { isBad } from "../../vocabulary/evaluation.ts";
import { monthOf, nextMonth } from "../reportingPeriod.ts";
import { handlingLimits, isCounted } from "./itemFacts.ts";
import { nowhere, placeOfItem } from "./place.ts";

/** What told of a window on a day, besides its checks. 中文 检查以外的考核记录 */
export interface WindowNote {
  readonly window: string;
  readonly on: CivilDate;
  readonly source: AssessmentSource;
}

/** How points are given in the month of a day: as on its first day, whatever is adopted within it. */
export const schemeOn = (day: CivilDate, world: World): Scheme => world.countingOn(monthOf(day).from).profile.assessment.value;

/**
 * What a case or a complaint tells of windows, as far as the profile weighs it in the month concerned. A case tells of the windows that
 * took its items in: of a limit on the day on which it was passed, whether the item has ended since or not; of the highest of its cards in
 * force on the day of issue; of the evaluation that counts on its day. A complaint tells of the window that it names, on the day on which
 * it was found responsible.
 *
 * 中文  检查以外的考核记录
 */
export function* windowNotes(
  state: Readonly<CaseState> | Readonly<DossierState>,
  world: World,
  asOf: LocalInstant,
): Generator<WindowNote> {
  for (const note of notesOf(state, world, asOf)) if (schemeOn(note.on, world).sources?.[note.source]) yield note;
}

function* notesOf(state: CaseState | DossierState, world: World, asOf: LocalInstant): Generator<WindowNote> {
  if ("kind" in state) {
    if (state.kind === "complaint") yield* notesOfComplaint(state);
  } else if (weighsMore(state.filedAt ?? asOf, asOf, world)) yield* notesOfCase(state, world, asOf);
}

/** Whether a profile weighs more than checks in any month from one moment to another: only then is a case looked into. */
function weighsMore(from: LocalInstant, to: LocalInstant, world: World): boolean {
  for (let month = monthOf(civilDateOf(from)); month.from <= civilDateOf(to); month = nextMonth(month)) {
    if (schemeOn(month.from, world).sources) return true;
  }
  return false;
}

function* notesOfCase(state: CaseState, world: World, asOf: LocalInstant): Generator<WindowNote> {
  const windows = new Set<string>();
  const items = Object.entries(state.items).filter(([, item]) => isCounted(item));
  const card = highestCard({ items: Object.fromEntries(items) });
  for (const [, item] of items) {
    const { window } = placeOfItem(state, item, world);
    if (window === nowhere) continue;
    windows.add(window);
    for (const [source, on] of [...passedLimits(item, world, asOf), ...cardOf(item, card)]) yield { window, on, source };
  }
  const evaluation = countedEvaluation(state, world);
  if (!evaluation) return;
  const source = isBad(evaluation) ? "badReviews" : "goodReviews";
  for (const window of windows) yield { window, on: civilDateOf(evaluation.at), source };
}

/** The card that the whole case counts with, if it is the item's. */
function* cardOf({ cards }: ItemState, card: Card | undefined): Generator<readonly [AssessmentSource, CivilDate]> {
  const source = card && cardSources[card.level];
  if (card && source && cards.includes(card)) yield [source, civilDateOf(card.issuedAt)];
}

const cardSources = { warning: undefined, yellow: "yellowCards", red: "redCards" } as const;

/** The limits of an item that were passed, and when. */
function* passedLimits(item: ItemState, world: World, asOf: LocalInstant): Generator<readonly [AssessmentSource, CivilDate]> {
  const { kept, law } = handlingLimits(item, world, asOf);
  const counting = countingOf(item, world, "promised");
  const isPassed = (limit: Deadline | undefined): limit is Deadline =>
    limit !== undefined && ["overdue", "overdueOpen"].includes(verdictOf(limit, counting, asOf));
  if (isPassed(kept)) yield ["pastPromise", dayAfter(kept)];
  if (isPassed(law)) yield ["pastLaw", dayAfter(law)];
}

const dayAfter = ({ due, startedAt }: Deadline): CivilDate => civilDateOf(passedAt(due, startedAt.slice(-6)));

function* notesOfComplaint(state: ComplaintState): Generator<WindowNote> {
  const { window } = state.about;
  const found = state.rounds.findLast(({ outcome }) => outcome !== undefined)?.concludedAt;
  if (window === undefined || found === undefined || complaintOutcome(state) !== "upheldResponsible") return;
  yield { window, on: civilDateOf(found), source: "responsibleComplaints" };
}
