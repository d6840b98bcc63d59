import type { CatalogueDiff, Language, PromiseChange, Rounding } from "@banjie/core";
import { speakIn } from "../texts.ts";
import { printRate } from "./printRate.ts";

const promise = ({ code, before, after }: PromiseChange): string => `${code} ${before.length}→${after.length}`;

/** What a clean-up of the catalogue changed, for a person. 中文 目录比较 */
export function printDiff(diff: CatalogueDiff, rounding: Rounding, language: Language): string {
  const speak = speakIn(language);
  const { before, after } = diff.counts;
  const reduced = printRate(before === 0 ? undefined : { of: Math.abs(before - after), outOf: before }, "—", rounding);
  const share = `${after <= before ? "−" : "+"}${reduced}`;
  const rows = [
    ["diff.added", diff.added],
    ["diff.dropped", diff.dropped],
    ["diff.merged", diff.merged.map(({ code, into }) => `${code}→${into}`)],
    ["diff.shortened", diff.shortened.map(promise)],
    ["diff.lengthened", diff.lengthened.map(promise)],
    ["diff.changed", diff.changed.map(({ code, fields }) => `${code} (${fields.join(", ")})`)],
  ] as const;
  const lines = rows
    .filter(([, codes]) => codes.length > 0)
    .map(([code, codes]) => `  ${speak(code, { codes: codes.join(", ") })}`);
  return [speak("diff.title", { before, after, share }), ...lines].join("\n");
}
