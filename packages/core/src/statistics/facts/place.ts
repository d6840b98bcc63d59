import type { CaseState } from "../../case/caseState.ts";
import type { ItemState } from "../../case/itemState.ts";
import type { World } from "../../case/world.ts";
import type { CivilDate } from "../../time/civilDate.ts";
import type { InLanguages } from "../../vocabulary/language.ts";

/** Where a subject belongs: what it may be grouped by, besides the month. 中文 分组 */
export interface Place {
  readonly department: string;
  /** The unit that took it in. */
  readonly window: string;
  /** The unit that has it in hand, or had it last. */
  readonly section: string;
  readonly definition: string;
  readonly kind: string;
  /** The bundle it was filed as. */
  readonly bundle: string;
  readonly channel: string;
  /** The modes of service at the filing, with a plus between. */
  readonly mode: string;
}

/** The days that a measure may go by. 中文 时间口径 */
export type Dates = { readonly [Name in Basis]?: CivilDate | undefined };

/** The day by which a measure goes. */
export const basisNames = {
  received: { "zh-CN": "按收到日", en: "by the day of receipt" },
  accepted: { "zh-CN": "按受理日", en: "by the day of acceptance" },
  completed: { "zh-CN": "按办结日，联合申报按总办结日", en: "by the day of completion, of joint filings that of all together" },
  concluded: { "zh-CN": "按认定日", en: "by the day of the finding" },
  ended: { "zh-CN": "按了结日", en: "by the day of the end" },
  issued: { "zh-CN": "按发牌日", en: "by the day of issue" },
  given: { "zh-CN": "按评价日", en: "by the day of the evaluation" },
  raised: { "zh-CN": "按问题提出日", en: "by the day on which it was raised" },
  solved: { "zh-CN": "按问题解决日", en: "by the day on which it was solved" },
  checked: { "zh-CN": "按检查日", en: "by the day of the check" },
  assessed: { "zh-CN": "按考核月末日", en: "by the last day of the month assessed" },
  inForce: { "zh-CN": "统计时刻有效", en: "in force at the moment of the count" },
} as const satisfies Readonly<Record<string, InLanguages>>;

export type Basis = keyof typeof basisNames;

/** What is not known, or not of the kind. */
export const nowhere = "—";

/** Of what is no item's: nothing is known but what is told. */
export const elsewhere: Place = {
  department: nowhere,
  window: nowhere,
  section: nowhere,
  definition: nowhere,
  kind: nowhere,
  bundle: nowhere,
  channel: nowhere,
  mode: nowhere,
};

/** Where an item belongs. */
export function placeOfItem({ channel, modes, bundle }: CaseState, item: ItemState, world: World): Place {
  const { department = nowhere, kind = nowhere } = world.definitionOf(item) ?? {};
  return {
    department,
    window: item.stays[0]?.unit ?? nowhere,
    section: item.stays.at(-1)?.unit ?? nowhere,
    definition: item.definition,
    kind,
    bundle: bundle?.code ?? nowhere,
    channel: channel ?? nowhere,
    mode: modes.length === 0 ? nowhere : modes.toSorted().join("+"),
  };
}

/** Where several belong together: what they differ in is named in full, with a plus between. */
export function commonPlace(places: readonly Place[]): Place {
  const common = (name: keyof Place): string => [...new Set(places.map((place) => place[name]))].toSorted().join("+") || nowhere;
  return {
    department: common("department"),
    window: common("window"),
    section: common("section"),
    definition: common("definition"),
    kind: common("kind"),
    bundle: common("bundle"),
    channel: common("channel"),
    mode: common("mode"),
  };
}
