import { actData, flowActs, silentRules, type FlowActType, type SilentRule, type Unrecorded } from "@banjie/core";
import type { ActRule, Mapping, ValueSource } from "./mapping.ts";

/** What a log that a mapping makes cannot show. 中文 无从得知的内容 */
export interface Unknowable {
  /** Acts that nothing is mapped to: whether they were done, the log does not say. */
  readonly acts: readonly FlowActType[];
  /** Fields of the acts it does record that no rule fills. */
  readonly fields: Unrecorded;
  /** Rules about those acts: whether they were kept, the log does not say. */
  readonly rules: readonly SilentRule[];
}

/** Both in one, as the header of a log says it. */
export const unrecordedOf = ({ acts, fields }: Pick<Unknowable, "acts" | "fields">): Record<string, string[]> =>
  Object.fromEntries([
    ...acts.map((act) => [act, []] as const),
    ...Object.entries(fields).map(([act, names]) => [act, [...names]]),
  ]);

/** A list given as empty says nothing. */
const saysNothing = ({ value }: ValueSource): boolean => Array.isArray(value) && value.length === 0;

/** What a log cannot show because the mapping has no source for it. */
export function unrecordedBy({ acts }: Pick<Mapping, "acts">): Unknowable {
  const mapped = new Map<FlowActType, ActRule[]>();
  for (const rule of acts) mapped.set(rule.act, [...(mapped.get(rule.act) ?? []), rule]);
  const fields = [...mapped].map(([act, rules]) => {
    const said = new Set(rules.flatMap(({ data }) => Object.keys(data).filter((name) => !saysNothing(data[name] ?? {}))));
    return [act, Object.keys(actData[act].data.shape).filter((field) => act !== "CaseFiled" && !said.has(field))] as const;
  });
  const unknowable = {
    acts: flowActs.filter((act) => !mapped.has(act)),
    fields: Object.fromEntries(fields.filter(([, names]) => names.length > 0)),
  };
  return { ...unknowable, rules: silentRules(unrecordedOf(unknowable)) };
}
