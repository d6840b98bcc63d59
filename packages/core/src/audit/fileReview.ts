import type { ItemState } from "../case/itemState.ts";
import { isInTime } from "../clock/deadline.ts";
import type { CaseEvent } from "../log/event.ts";
import { civilDateOf, isEarlier } from "../time/instant.ts";
import type { ReviewAnswer } from "../vocabulary/reviewPoint.ts";
import { ofRounds, pointOf, type ReviewPoint } from "./reviewPoint.ts";
import { filesOf, type ReviewBasis, type RoundFile } from "./roundFile.ts";

/**
 * What an inspector would tick of an item's file: the five points of a file review with their sub-points.
 *
 * 中文    案卷评查
 * Source  a published file-review standard
 * In      events — of the case, what has been corrected in its right content
 * Out     every point once, in order; a signature and a seal are never known from a log
 */
export function reviewFile(item: ItemState, events: readonly CaseEvent[], basis: ReviewBasis): ReviewPoint[] {
  return ofRounds(filesOf(item, events, basis).flatMap((file) => [...points(file)]));
}

function* points(file: RoundFile): Generator<ReviewPoint> {
  yield* acceptance(file);
  yield* supplement(file);
  yield* examination(file);
  yield* time(file);
  yield* decision(file);
}

function* acceptance(file: RoundFile): Generator<ReviewPoint> {
  const accepted = file.all("ItemAccepted", "ItemAcceptedConditionally");
  const answers = [...file.all("ItemNotAccepted", "ItemNotRequired", "SupplementNotified"), ...accepted];
  const hasEnded = file.item.endedAt !== undefined;
  const missing: ReviewAnswer = hasEnded ? "none" : "open";
  yield file.stated("acceptance.notice", accepted, "document", ({ data }) => "document" in data && data.document, missing);
  yield file.clock("acceptance.inTime", "intake", answers);
  yield file.stated("acceptance.dateTold", accepted, "promised", ({ data }) => "promised" in data && data.promised, missing);
  yield pointOf("acceptance.signed", accepted.length > 0 ? "unknown" : missing);
}

function* supplement(file: RoundFile): Generator<ReviewPoint> {
  const notices = file.notices();
  const received = file.receipts();
  const names = ["supplement.once", "supplement.inTime", "supplement.received", "supplement.matches"] as const;
  if (notices.length === 0) {
    for (const point of [...names, "supplement.acceptedThen", "supplement.signed"] as const) yield pointOf(point, "none");
    return;
  }
  const came = new Set(received.flatMap(({ data }) => data.materials));
  const isAllIn = [...file.asked()].every((material) => came.has(material));
  const ended: ReviewAnswer = file.item.endedAt === undefined ? "open" : "none";
  yield pointOf("supplement.once", notices.length === 1 ? "kept" : "broken", notices);
  yield file.inTime("supplement.inTime", "intake", notices.slice(0, 1));
  yield pointOf("supplement.received", received.length > 0 ? "kept" : ended, received);
  const isAllAsked = [...came].every((material) => file.isAskedOfCase(material));
  const matches = isAllIn ? (isAllAsked ? "kept" : "broken") : ended;
  yield pointOf("supplement.matches", received.length === 0 ? ended : matches, received);
  const [accepted] = file.all("ItemAccepted", "ItemAcceptedConditionally");
  const { suppliedAt, unblockedAt = suppliedAt } = file.item;
  // What needs the result of another item is accepted when that is there too.
  const ready = suppliedAt && unblockedAt && (isEarlier(suppliedAt, unblockedAt) ? unblockedAt : suppliedAt);
  const onTheDay = accepted && ready && civilDateOf(ready) === civilDateOf(accepted.at);
  const then = accepted ? (onTheDay ? "kept" : "broken") : ended;
  yield pointOf("supplement.acceptedThen", then, accepted ? [...received, accepted] : received);
  yield pointOf("supplement.signed", "unknown", notices);
}

function* examination(file: RoundFile): Generator<ReviewPoint> {
  const examined = file.all("ExaminationConcluded");
  const concluded = [...examined, ...file.all("ReviewConcluded")];
  const levels = file.drawn("ExaminationConcluded", "ReviewConcluded");
  const missing = file.missingBefore("DecisionMade");
  const lacks = levels.some((level) => concluded.every(({ type }) => type !== level));
  // What is decided on the spot has no level but the decision.
  const without: ReviewAnswer = levels.length === 0 ? "none" : missing;
  yield pointOf("examination.record", lacks ? without : levels.length > 0 ? "kept" : "none", concluded);
  yield file.stated("examination.opinions", concluded, "opinion", ({ data }) => data.opinion, without);
  yield pointOf("examination.dated", concluded.length > 0 ? "kept" : without, concluded);
  yield file.stated("examination.proposal", examined, "proposal", ({ data }) => data.proposal, without);
}

function* time(file: RoundFile): Generator<ReviewPoint> {
  yield file.clock("time.promised", "promised");
  yield file.clock("time.legal", "legal");
}

function* decision(file: RoundFile): Generator<ReviewPoint> {
  const decided = file.all("DecisionMade");
  const [last] = decided.slice(-1);
  const missing: ReviewAnswer = file.item.endedAt === undefined ? "open" : "none";
  yield file.stated("decision.written", decided, "document", ({ data }) => data.document, missing);
  const refused = decided.filter(({ data }) => data.outcome === "refused");
  const isReasoned = refused.every(({ data }) => data.reasons.length > 0 && data.remedies.length > 0);
  yield pointOf("decision.content", last ? (refused.length === 0 ? "none" : isReasoned ? "kept" : "broken") : missing, refused);
  yield pointOf("decision.sealed", last ? "unknown" : missing, decided);
  // Where no date was told for the item alone, the published promise is what the applicant could rely on.
  const told = file.told() ?? file.deadline("promised")?.due;
  const asTold = last && told ? (isInTime(last.at, told) ? "kept" : "broken") : last ? "none" : missing;
  yield pointOf("decision.asTold", asTold, decided, told);
  const served = file.all("ItemDelivered", "CaseDelivered");
  yield pointOf("decision.served", served.length > 0 ? "kept" : last ? "open" : missing, served);
}
