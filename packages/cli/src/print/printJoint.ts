import { countOf, figureOf, groupOf, totalOf, type AuditReport, type Cell, type Language } from "@banjie/core";
import { speakIn } from "../texts.ts";
import { printRate } from "./printRate.ts";
import { table, type Column } from "./table.ts";

const counts = [
  "jointCases",
  "jointItems",
  "combinedCompletions",
  "jointMixed",
  "jointEndedApart",
  "jointOpen",
  "jointDaysSaved",
] as const;
const shares = ["jointEfficiency", "jointGain"] as const;

/** Joint filings by bundle, and all of them; nothing where there is none. 中文 联办统计 */
export function printJoint(
  { joint, bundleNames, rounding }: Pick<AuditReport, "joint" | "bundleNames" | "rounding">,
  language: Language,
): string {
  const speak = speakIn(language);
  const whole = totalOf(joint);
  const bundles = Object.keys(joint).filter((key) => countOf("jointCases", joint[key] ?? {}) > 0);
  if (bundles.length === 0) return "";
  const rowOf = (name: string, cell: Cell): (string | number)[] => [
    name,
    ...counts.map((id) => countOf(id, cell)),
    ...shares.map((id) => printRate(figureOf(id, cell, whole), speak("rate.none"), rounding)),
  ];
  const rows = bundles.toSorted().map((key) => {
    const [code = ""] = groupOf(key);
    return rowOf([code, bundleNames[code]].filter(Boolean).join(" "), joint[key] ?? {});
  });
  const columns: Column[] = [...counts, ...shares].map((id) => ({ head: speak(`column.${id}`) }));
  return table([{ head: speak("column.bundle"), align: "left" }, ...columns], [...rows, rowOf(speak("audit.allBundles"), whole)]);
}
