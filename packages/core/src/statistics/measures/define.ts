import type { InLanguages } from "../../vocabulary/language.ts";
import type { Subject } from "../facts/facts.ts";
import type { Rounding } from "../../vocabulary/rounding.ts";
import type { Formula, Measure, Term, Unit } from "../measure.ts";

/** A text in both languages, Chinese first. */
export const say = (chinese: string, english: string): InLanguages => ({ "zh-CN": chinese, en: english });

/** What most measures have in common, and one may have of its own. */
type Own = Partial<Pick<Measure, "exclusions" | "unit" | "rounding" | "source" | "variantOf" | "beside">>;

/** What is rounded in one way everywhere: cut by its definition, and what counts is whole (O-40). */
export const truncated: Rounding = { digits: 2, mode: "truncate" };
export const whole: Rounding = { digits: 0, mode: "halfUp" };

const errorsAside = say("误录删除的不计", "what was deleted as an entry error");
const ownSource = say("本项目定义，依各地通行做法", "this project's, after what is usual");

/** Sources that several measures name. */
export const sources = {
  pingtan: say("平潭政务大厅统计", "statistics of the hall of Pingtan"),
  vendor: say("某大厅软件统计报表", "statistics of a vendor's hall system"),
  hunan: say("湖南某电子监察产品（2018）", "an e-supervision product of Hunan (2018)"),
  fangchenggang: say("防城港市通报（2011年3月）", "bulletin of Fangchenggang, March 2011"),
  shanwei: say("汕尾市评价办法", "evaluation rules of Shanwei"),
  complaints: say("GB/T 36113-2018，各地投诉办法", "GB/T 36113-2018, rules of several halls"),
  yiyang: say("益阳市政务中心2013年总结", "the hall of Yiyang, report on 2013"),
  assessment: say(
    "优质服务竞赛：日检查、周公示、月考核",
    "rules of several halls: checked by the day, published by the week, assessed by the month",
  ),
  evaluation: say("国办发〔2019〕51号，GB/T 39735-2020", "国办发〔2019〕51号，GB/T 39735-2020"),
} as const;

function measure<Name extends Subject>(
  subject: Name,
  id: string,
  name: InLanguages,
  definition: InLanguages,
  formula: Formula<Name>,
  own: Own & { readonly unit: Unit },
): Measure<Name> {
  return { id, name, definition, subject, formula, exclusions: errorsAside, source: ownSource, ...own };
}

/** How many subjects there are. */
export const count = <Name extends Subject>(
  subject: Name,
  id: string,
  name: InLanguages,
  definition: InLanguages,
  of: Term<Name>,
  own: Own = {},
): Measure<Name> => measure(subject, id, name, definition, { form: "total", of }, { unit: "count", rounding: whole, ...own });

/** Those of a population that fit further conditions, out of it: never more than all of them. */
export const rate = <Name extends Subject>(
  subject: Name,
  id: string,
  name: InLanguages,
  definition: InLanguages,
  { population, numerator }: { readonly population: Term<Name>; readonly numerator: Term<Name>["where"] },
  own: Own = {},
): Measure<Name> =>
  ratio(subject, id, name, definition, [{ ...population, where: [...population.where, ...numerator] }, population], own);

/** One term over another. */
export const ratio = <Name extends Subject>(
  subject: Name,
  id: string,
  name: InLanguages,
  definition: InLanguages,
  [of, outOf]: readonly [Term<Name>, Term<Name>],
  own: Own = {},
): Measure<Name> => measure(subject, id, name, definition, { form: "ratio", of, outOf }, { unit: "percent", ...own });

/** Any other formula. */
export const figure = measure;
