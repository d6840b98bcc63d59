import type { AnyMeasure, ClaimVerdict, Language, Rounding, Value } from "@banjie/core";
import { sentenceIn } from "../refuse.ts";
import { speakIn, type Speak } from "../texts.ts";
import type { Verified } from "../verifyAll.ts";
import { printFigure, printParts } from "./printFigure.ts";
import { table } from "./table.ts";

/** Published figures beside those recomputed. 中文 核对结果 */
export function printVerified(verified: readonly Verified[], language: Language): string {
  const speak = speakIn(language);
  const columns = (["stats.measure", "verify.of", "verify.published", "verify.computed", "verify.verdict"] as const).map(
    (code) => ({
      head: speak(code),
      align: "left" as const,
    }),
  );
  const many = (kind: ClaimVerdict["kind"]): number => verified.filter(({ verdict }) => verdict.kind === kind).length;
  const counts = { count: verified.length, equal: many("equal"), different: many("different"), notJudged: many("notJudged") };
  return `${table(
    columns,
    verified.map((one) => rowOf(one, language, speak)),
  )}\n${speak("verify.summary", counts)}`;
}

function rowOf(verified: Verified, language: Language, speak: Speak): string[] {
  const { claim, verdict, rounding } = verified;
  const { measure, period, where, value, parts } = claim;
  const span = period && (period.from === period.to ? period.from : `${period.from} – ${period.to}`);
  const computed = verdict.kind === "notJudged" ? "" : computedOf(measure, verdict, rounding, speak);
  return [
    measure.name[language],
    [span, ...Object.values(where)].filter(Boolean).join(" "),
    verdict.kind === "different" && parts ? `${value} (${parts.of}/${parts.outOf})` : value,
    computed,
    told(verified, language, speak),
  ];
}

/** What is right as it is printed here, what is wrong as it should have been published; and what either was made of. */
function computedOf(measure: AnyMeasure, verdict: Judged, rounding: Rounding, speak: Speak): string {
  const figure = verdict.kind === "different" ? verdict.shown : printFigure(measure, verdict.found, rounding, speak);
  return withParts(figure, verdict.found);
}

type Judged = Exclude<ClaimVerdict, { kind: "notJudged" }>;

const withParts = (figure: string, value: Value): string => {
  const parts = printParts(value);
  return parts === "" || parts === figure ? figure : `${figure} (${parts})`;
};

function told({ claim, verdict, rounding, ...since }: Verified, language: Language, speak: Speak): string {
  const name = speak(`verify.${verdict.kind}`);
  const judged =
    verdict.kind === "notJudged" ? speak("verify.because", { verdict: name, why: sentenceIn(language, verdict.why) }) : name;
  return "now" in since
    ? speak("verify.since", {
        verdict: judged,
        now: withParts(printFigure(claim.measure, since.now, rounding, speak), since.now),
      })
    : judged;
}
