import type { LogHeader } from "../log/logHeader.ts";
import type { FlowActType } from "../vocabulary/actType.ts";
import type { FieldName } from "../vocabulary/field.ts";
import { unknownPerson } from "../vocabulary/unknownPerson.ts";
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

/** A rule that is not judged at all: the log never records the acts that it speaks of, or it does not hold there. 中文 不作判断的规则 */
export interface SilentRule {
  readonly rule: string;
  /** Acts of which one at least would have to be recorded; none where the rule does not hold. */
  readonly acts: readonly FlowActType[];
}

/** The rules that no log can be judged by that never records these acts. 中文 无法判断的规则 */
export function silentRules(unrecorded: Unrecorded): SilentRule[] {
  return Object.entries(actsOfRules).flatMap(([rule, groups]) => {
    const acts = groups.find((group) => group.every((act) => unrecorded[act]?.length === 0));
    return acts ? [{ rule, acts }] : [];
  });
}

/** What a finding of absence misses: the fields, and the act where the finding does not name it. */
interface Absence {
  readonly fields: readonly FieldName[];
  readonly act?: FlowActType;
}

const absences: Readonly<Partial<Record<CoreCode, Absence>>> = {
  "document.missing": { fields: ["document"] },
  "opinion.missing": { fields: ["opinion"] },
  "reasons.missing": { fields: ["reason", "reasons"] },
  "basis.missing": { fields: ["basis"] },
  "remedies.missing": { fields: ["remedies"], act: "DecisionMade" },
  "referral.missing": { fields: ["referredTo"], act: "ItemNotAccepted" },
  "commitment.missing": { fields: ["commitment"], act: "ItemAcceptedConditionally" },
  "deferral.no-date": { fields: ["supplyBy"], act: "ItemAcceptedConditionally" },
  "extension.not-told": { fields: ["notice"], act: "ExtensionApproved" },
  "procedure.not-told": { fields: ["notice", "days"], act: "SpecialProcedureStarted" },
  "hearing.no-record": { fields: ["record"], act: "HearingHeld" },
};

/** What a finding about one person doing two things is about: it is none where nobody knows who did them. */
const byOnePerson: Readonly<Partial<Record<CoreCode, FlowActType>>> = {
  "person.reviewed-and-examines": "ExaminationConcluded",
  "person.examined-and-reviews": "ReviewConcluded",
  "person.examined-and-decides": "DecisionMade",
  "person.reviewed-and-decides": "DecisionMade",
  "hearing.chaired-by-examiner": "HearingHeld",
};

/** The field that the log does not record, and for want of which the finding is none. */
function unsaidIn({ code, params }: Finding, unrecorded: Unrecorded): Pick<UnjudgedRule, "act" | "field"> | undefined {
  const act = byOnePerson[code] ?? absences[code]?.act ?? String(params["act"] ?? "");
  if (byOnePerson[code]) return params["person"] === unknownPerson ? { act, field: "by" } : undefined;
  const field = absences[code]?.fields.find((name) => unrecorded[act]?.includes(name));
  return field === undefined ? undefined : { act, field };
}

/**
 * Findings without those that are none: absences of what the log never records, which are told as rules that nobody can judge by it,
 * and breaches of rules that do not hold where it comes from.
 *
 * 中文  区分问题与无法判断
 * Holds every finding is kept, or counted in one of `unjudged`, or is of one of the `silent` rules
 */
export function withoutUnrecorded(
  findings: readonly Finding[],
  { unrecorded = {}, notInForce = [] }: Pick<LogHeader, "unrecorded" | "notInForce">,
): { readonly findings: readonly Finding[]; readonly unjudged: readonly UnjudgedRule[]; readonly silent: readonly SilentRule[] } {
  const silent = [...silentRules(unrecorded), ...notInForce.map((rule) => ({ rule, acts: [] }))];
  const isSilent = new Set(silent.map(({ rule }) => rule));
  const kept: Finding[] = [];
  const unjudged = new Map<string, { rule: string; act: string; field: FieldName; count: number }>();
  for (const finding of findings) {
    const { rule } = finding;
    if (isSilent.has(rule)) continue;
    const unsaid = unsaidIn(finding, unrecorded);
    if (!unsaid) {
      kept.push(finding);
      continue;
    }
    const { act, field } = unsaid;
    const key = `${rule} ${act}`;
    const counted = unjudged.get(key) ?? { rule, act, field, count: 0 };
    unjudged.set(key, counted);
    counted.count++;
  }
  return { findings: kept, unjudged: [...unjudged.values()], silent };
}
