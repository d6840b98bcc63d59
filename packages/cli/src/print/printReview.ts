import {
  reviewAnswers,
  reviewHeadings,
  reviewPoints,
  type Language,
  type LocalInstant,
  type ReviewAnswer,
  type ReviewHeading,
  type ReviewPoint,
} from "@banjie/core";
import type { LogReceipt } from "../auditLog.ts";
import { speakIn, type Speak } from "../texts.ts";
import { printReceipt } from "./printReceipt.ts";

/** An item of a case with the points of its review. */
export interface ReviewedItem {
  readonly item: string;
  readonly matter: string;
  readonly points: readonly ReviewPoint[];
}

/** The review of a case's file, and by what it was made. */
interface FileReview {
  readonly case: string;
  readonly asOf: LocalInstant;
  readonly items: readonly ReviewedItem[];
  /** Of a joint case as a whole. */
  readonly whole?: readonly ReviewPoint[];
  readonly receipt: LogReceipt;
}

const marks: Readonly<Record<ReviewAnswer, string>> = { kept: "✓", broken: "✗", unknown: "?", open: "…", none: "–" };

/** A file review as a sheet to tick. 中文 案卷评查表 */
export function printReview({ case: id, asOf, items, whole, receipt }: FileReview, language: Language): string {
  const speak = speakIn(language);
  const key = Object.entries(reviewAnswers).map(([answer, name]) => `${marks[answer as ReviewAnswer]} ${name[language]}`);
  const sheets = items.map(({ item, matter, points }) => sheet(`${item} ${matter}`, points, language, speak));
  if (whole) sheets.push(sheet(speak("show.ofWhole"), whole, language, speak));
  return [speak("review.title", { case: id, asOf }), key.join("   "), ...sheets, "", printReceipt(receipt, speak)].join("\n");
}

function sheet(title: string, points: readonly ReviewPoint[], language: Language, speak: Speak): string {
  const under = Map.groupBy(points, ({ point }) => point.split(".")[0] as ReviewHeading);
  const lines = [...under].flatMap(([heading, its]) => [
    `  ${reviewHeadings[heading][language]}`,
    ...its.map((point) => `    ${line(point, language, speak)}`),
  ]);
  return ["", title, ...lines].join("\n");
}

function line({ point, answer, positions, at, due }: ReviewPoint, language: Language, speak: Speak): string {
  const shown = [
    positions.map((position) => `#${position}`).join(" "),
    at && at.slice(0, 16).replace("T", " "),
    due && speak("review.due", { due: due.slice(0, 16).replace("T", " ") }),
  ].filter(Boolean);
  return `${marks[answer]} ${reviewPoints[point][language]}${shown.length > 0 ? ` ${speak("said.aside", { aside: shown.join(speak("said.and")) })}` : ""}`;
}
