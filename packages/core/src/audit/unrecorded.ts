import type { FlowActType } from "../vocabulary/actType.ts";
import type { FieldName } from "../vocabulary/field.ts";
import type { RuleId } from "../vocabulary/rule.ts";
import type { CoreCode } from "../vocabulary/sentences.ts";
import type { Finding } from "./finding.ts";
import { actsOfRules } from "./actsOfRules.ts";

/**
 * Fields of acts that a log never records, by act; none where it never records the act itself. What is absent there says nothing of
 * what was done. 中文 日志未记录的内容
 */
export type Unrecorded = Readonly<Record<string, readonly string[]>>;

/** A rule that a log cannot show kept or broken, for it does not record what the rule asks for. 中文 无法判断的规则 */
export interface UnjudgedRule {
  readonly rule: string;
  readonly act: string;
  readonly field: FieldName;
  /** How many acts it would have been asked of and not met by. */
  readonly count: number;
}

/** A rule that a log cannot show kept or broken, for it never records the acts that the rule speaks of. 中文 无法判断的规则 */
export interface SilentRule {
  readonly rule: RuleId;
  /** Acts of which one at least would have to be recorded. */
  readonly acts: readonly FlowActType[];
}

/** The rules that no log can be judged by that never records these acts. 中文 无法判断的规则 */
export function silentRules(unrecorded: Unrecorded): SilentRule[] {
  return Object.entries(actsOfRules).flatMap(([rule, groups]) => {
    const acts = groups.find((group) => group.every((act) => unrecorded[act]?.length === 0));
    return acts ? [{ rule: rule as RuleId, acts }] : [];
  });
}

/** What a finding of absence misses. */
const fieldsMissed: Readonly<Partial<Record<CoreCode, readonly FieldName[]>>> = {
  "document.missing": ["document"],
  "opinion.missing": ["opinion"],
  "reasons.missing": ["reason", "reasons"],
  "basis.missing": ["basis"],
};

/**
 * Findings without those that are none: absences of what the log never records, which are told as rules that nobody can judge by it.
 *
 * 中文  区分问题与无法判断
 * Holds every finding is kept, or counted in one of `unjudged`, or is of one of the `silent` rules
 */
export function withoutUnrecorded(
  findings: readonly Finding[],
  unrecorded: Unrecorded,
): { readonly findings: readonly Finding[]; readonly unjudged: readonly UnjudgedRule[]; readonly silent: readonly SilentRule[] } {
  const silent = silentRules(unrecorded);
  const isSilent = new Set<string>(silent.map(({ rule }) => rule));
  const kept: Finding[] = [];
  const unjudged = new Map<string, { rule: string; act: string; field: FieldName; count: number }>();
  for (const finding of findings) {
    const { rule, code, params } = finding;
    if (isSilent.has(rule)) continue;
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
  return { findings: kept, unjudged: [...unjudged.values()], silent };
}
