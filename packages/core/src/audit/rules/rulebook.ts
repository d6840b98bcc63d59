import type { Bench } from "../../case/law/law.ts";
import type { AnyDraft } from "../../log/event.ts";
import type { LocalInstant } from "../../time/instant.ts";
import type { FlowActType } from "../../vocabulary/actType.ts";
import type { InLanguages } from "../../vocabulary/language.ts";
import { rules } from "../../vocabulary/rule.ts";
import type { Rule, Severity } from "../../vocabulary/rules/rule.ts";
import type { Finding } from "../finding.ts";
import type { CaseInquiry, Found, ItemInquiry } from "./inquiry.ts";

/** What a rule of one's own found: its sentence if it says more than the rule does, and when if not at the moment looked at. */
export interface OwnFound {
  readonly sentence?: InLanguages | undefined;
  readonly at?: LocalInstant | undefined;
}

/** A rule of one's own with its checks. 中文 自定规则 */
export interface OwnRule extends Pick<Rule, "severity" | "basis" | "statement"> {
  readonly id: string;
  /** Of an act as it comes, before it has changed the case. */
  readonly judgeAct?: (act: AnyDraft<FlowActType>, bench: Bench) => Iterable<OwnFound>;
  /**
   * Of an item, once for each of its rounds: `item` as it stood when the round was closed, or stands, and `asOf` the reopening that
   * closed it, or the moment looked at. What an item keeps from round to round, its cards and stays, is with the last one only. A round
   * that was entered in error is not asked about.
   */
  readonly judgeItem?: (inquiry: ItemInquiry) => Iterable<OwnFound>;
  /** Of a case, once, at the moment looked at. */
  readonly judgeCase?: (inquiry: CaseInquiry) => Iterable<OwnFound>;
}

/** What an audit judges by: the rules that count, by id, each as grave as it says; and those of one's own among them. 中文 规则手册 */
export interface Rulebook {
  readonly rules: Readonly<Record<string, Rule>>;
  readonly own: readonly OwnRule[];
}

/** Every rule of Banjie. */
export const rulebook: Rulebook = { rules, own: [] };

/** What is to be otherwise in a rulebook. */
export interface Amendment {
  /** Rules that do not count. */
  readonly without?: readonly string[];
  /** Rules that are graver, or less grave. */
  readonly graded?: Readonly<Record<string, Severity>>;
  readonly added?: readonly OwnRule[];
}

/**
 * A rulebook with rules added, left out or graded otherwise.
 *
 * 中文   修改规则手册
 * Fails  throws `RangeError` where it names a rule that there is none of, or adds one under a taken id
 * @example
 * ```ts
 * import { amendRulebook } from "@banjie/core";
 * const { rules } = amendRulebook({ without: ["R-035"], graded: { "R-022": "S" } });
 * [rules["R-035"], rules["R-022"]?.severity]; // => [undefined, "S"]
 * ```
 */
export function amendRulebook({ without = [], graded = {}, added = [] }: Amendment, base: Rulebook = rulebook): Rulebook {
  for (const id of [...without, ...Object.keys(graded)]) if (!base.rules[id]) throw new RangeError(`No rule ${id}`);
  for (const { id } of added) if (base.rules[id]) throw new RangeError(`There is a rule ${id} already`);
  const amended = { ...base.rules };
  for (const id of without) delete amended[id];
  for (const [id, severity] of Object.entries(graded)) {
    const rule = amended[id];
    if (rule) amended[id] = { ...rule, severity };
  }
  for (const own of added) amended[own.id] = ruleOf(own);
  return { rules: amended, own: [...base.own, ...added] };
}

const ruleOf = ({ severity, basis, statement, judgeAct, judgeItem, judgeCase }: OwnRule): Rule => ({
  severity,
  basis,
  statement,
  told: ["rule.own"],
  judged: [...(judgeAct ? (["act"] as const) : []), ...(judgeItem || judgeCase ? (["moment"] as const) : [])],
});

/** A finding of one's own: its sentence, or that of the rule. */
export const ownFound = ({ statement }: OwnRule, { sentence = statement, at }: OwnFound, otherwise: LocalInstant): Found => ({
  code: "rule.own",
  params: { "statement.zh-CN": sentence["zh-CN"], "statement.en": sentence.en },
  at: at ?? otherwise,
});

/** What an act breaks of a rule of one's own. */
export const ownBreaches = (rule: OwnRule, act: AnyDraft<FlowActType>, bench: Bench) =>
  [...(rule.judgeAct?.(act, bench) ?? [])].map((found) => ({ ...ownFound(rule, found, act.at), rule: rule.id }));

/** The rules that findings name. */
export const rulesNamed = (findings: readonly Finding[], { rules: known }: Rulebook): Rulebook["rules"] => {
  const named = [...new Set(findings.map(({ rule }) => rule))].toSorted();
  return Object.fromEntries(named.flatMap((id) => (known[id] ? [[id, known[id]]] : [])));
};
