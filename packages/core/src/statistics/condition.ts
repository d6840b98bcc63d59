import type { InLanguages } from "../vocabulary/language.ts";

/** A question about one subject, answered by its facts. 中文 统计条件 */
export interface Condition<Facts> {
  readonly name: InLanguages;
  /** The facts it looks at, and no others. */
  readonly reads: readonly (keyof Facts & string)[];
  holds(facts: Facts): boolean;
}

/** A number of one subject, out of its facts; absent where the subject has none. 中文 统计量 */
export interface Quantity<Facts> {
  readonly name: InLanguages;
  readonly reads: readonly (keyof Facts & string)[];
  of(facts: Facts): number;
}

/** Makes conditions about subjects of one kind; the compiler holds that they look at no fact but those named. */
export const conditionsOn =
  <Facts>() =>
  <Name extends keyof Facts & string>(
    chinese: string,
    english: string,
    reads: readonly Name[],
    holds: (facts: Pick<Facts, Name>) => boolean,
  ): Condition<Facts> => ({ name: { "zh-CN": chinese, en: english }, reads, holds });

/** Makes quantities, in the same way. What is absent adds nothing. */
export const quantitiesOf =
  <Facts>() =>
  <Name extends keyof Facts & string>(
    chinese: string,
    english: string,
    reads: readonly Name[],
    of: (facts: Pick<Facts, Name>) => number | undefined,
  ): Quantity<Facts> => ({ name: { "zh-CN": chinese, en: english }, reads, of: (facts) => of(facts) ?? 0 });
