import type { CoreCode } from "../vocabulary/sentences.ts";
import type { Finding } from "./finding.ts";

/** Fields of acts that a log never records, by act: what is absent there says nothing of what was done. 中文 日志未记录的内容 */
export type Unrecorded = Readonly<Record<string, readonly string[]>>;

/** A rule that a log cannot show kept or broken, for it does not record what the rule asks for. 中文 无法判断的规则 */
export interface UnjudgedRule {
  readonly rule: string;
  readonly act: string;
  readonly field: string;
  /** How many acts it would have been asked of and not met by. */
  readonly count: number;
}

/** What a finding of absence misses. */
const fieldsMissed: Readonly<Partial<Record<CoreCode, readonly string[]>>> = {
  "document.missing": ["document"],
  "opinion.missing": ["opinion"],
  "reasons.missing": ["reason", "reasons"],
  "basis.missing": ["basis"],
};

/**
 * Findings without those that are none: absences of what the log never records, which are told as rules that nobody can judge by it.
 *
 * 中文  区分问题与无法判断
 * Holds every finding is kept, or counted in one of `unjudged`
 */
export function withoutUnrecorded(
  findings: readonly Finding[],
  unrecorded: Unrecorded,
): { readonly findings: readonly Finding[]; readonly unjudged: readonly UnjudgedRule[] } {
  const kept: Finding[] = [];
  const unjudged = new Map<string, { rule: string; act: string; field: string; count: number }>();
  for (const finding of findings) {
    const { rule, code, params } = finding;
    const act = String(params["act"] ?? "");
    const field = fieldsMissed[code]?.find((name) => unrecorded[act]?.includes(name));
    if (field === undefined) {
      kept.push(finding);
      continue;
    }
    const key = `${rule} ${act}`;
    const counted = unjudged.get(key) ?? { rule, act, field, count: 0 };
    unjudged.set(key, counted);
    counted.count++;
  }
  return { findings: kept, unjudged: [...unjudged.values()] };
}
