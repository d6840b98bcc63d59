import type { CaseState } from "../../case/caseState.ts";
import type { World } from "../../case/world.ts";
import type { LocalInstant } from "../../time/instant.ts";
import type { InLanguages } from "../../vocabulary/language.ts";
import { cardFacts, type CardFacts } from "./cardFacts.ts";
import { caseFacts, type CaseFacts } from "./caseFacts.ts";
import type { DefinitionFacts } from "./definitionFacts.ts";
import { itemFacts, type ItemFacts } from "./itemFacts.ts";
import { stayFacts, type StayFacts } from "./stayFacts.ts";

/** What may be counted, each with the facts of one of its kind. A further kind of subject is one more line here. 中文 统计对象 */
export interface Subjects {
  readonly item: ItemFacts;
  readonly case: CaseFacts;
  readonly stay: StayFacts;
  readonly card: CardFacts;
  readonly definition: DefinitionFacts;
}
export type Subject = keyof Subjects;

export const subjectNames = {
  item: { "zh-CN": "事项(件)", en: "item" },
  case: { "zh-CN": "办件(申报)", en: "case" },
  stay: { "zh-CN": "事项用时的一段", en: "part of an item's time" },
  card: { "zh-CN": "牌", en: "card" },
  definition: { "zh-CN": "事项定义", en: "definition" },
} as const satisfies Readonly<Record<Subject, InLanguages>>;

/** The subjects that the log of a case has; definitions are the hall's. */
export type CaseSubject = Exclude<Subject, "definition">;

/**
 * The facts of a case, as of a moment.
 *
 * 中文  统计事实
 */
export const factsOf: {
  readonly [Name in CaseSubject]: (state: CaseState, world: World, asOf: LocalInstant) => Iterable<Subjects[Name]>;
} = {
  *item(state, world, asOf) {
    for (const item of Object.values(state.items)) yield* known(itemFacts(state, item, world, asOf));
  },
  case: (state, world) => known(caseFacts(state, world)),
  stay: stayFacts,
  card: cardFacts,
};

const known = <T>(facts: T | undefined): T[] => (facts === undefined ? [] : [facts]);
