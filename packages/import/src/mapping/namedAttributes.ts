import type { Check, Mapping, ValueSource } from "./mapping.ts";

/** Every attribute of events and cases that a mapping looks at. */
export function namedAttributes({ activity, time, transition, recorded, case: { id, ...ofCase }, acts, checks }: Mapping): {
  readonly needed: ReadonlySet<string>;
  readonly optional: ReadonlySet<string>;
} {
  const sources = [...Object.values(ofCase), ...acts.flatMap(({ by, unit, data }) => [by, unit, ...Object.values(data)])];
  const needed = new Set([
    ...id.trace,
    activity,
    time,
    ...sources.flatMap(attributeOfSource),
    ...checks.flatMap(attributesOfCheck),
  ]);
  if (recorded !== undefined) needed.add(recorded);
  for (const { from } of acts) {
    if ("trace" in from) for (const name of [from.trace, from.apart?.until]) if (name !== undefined) needed.add(name);
  }
  return { needed, optional: new Set([transition]) };
}

const attributeOfSource = ({ event, trace }: ValueSource): string[] => [event, trace].filter((name) => name !== undefined);

function attributesOfCheck(check: Check): string[] {
  if (check.kind === "order") return [check.earlier, check.later];
  return [check.due, check.done, ...(check.verdict ? [check.verdict.attribute] : [])];
}
