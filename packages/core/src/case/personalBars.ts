import type { FlowActType } from "../vocabulary/actType.ts";
import type { Breach } from "./breach.ts";
import type { ItemState } from "./caseState.ts";

/** What somebody did before on an item that keeps them, in person, from an act on it. */
interface PersonalBar {
  readonly code: Breach["code"];
  readonly rule: Breach["rule"];
  readonly bars: (item: ItemState, person: string) => boolean;
}

const examined: PersonalBar["bars"] = ({ examiners }, person) => examiners.includes(person);
const reviewed: PersonalBar["bars"] = ({ reviewers }, person) => reviewers.includes(person);
const chaired: PersonalBar["bars"] = ({ hearing }, person) => hearing.chair === person;

const personalBars: Readonly<Partial<Record<FlowActType, readonly PersonalBar[]>>> = {
  ExaminationConcluded: [
    { code: "hearing.chaired-by-examiner", rule: "R-030", bars: chaired },
    { code: "person.reviewed-and-examines", rule: "R-015", bars: reviewed },
  ],
  ReviewConcluded: [{ code: "person.examined-and-reviews", rule: "R-015", bars: examined }],
  DecisionMade: [
    { code: "person.examined-and-decides", rule: "R-015", bars: examined },
    { code: "person.reviewed-and-decides", rule: "R-015", bars: reviewed },
  ],
};

/**
 * What one person's earlier acts on an item have against their doing this one. The judgement refuses by it, and what is offered to a
 * person leaves it out.
 *
 * 中文  回避(岗位不相容)
 * Law   行政许可法 art. 34, 48(3)
 */
export function personalBreaches(act: FlowActType, item: ItemState | undefined, person: string): Breach[] {
  if (!item) return [];
  return (personalBars[act] ?? [])
    .filter(({ bars }) => bars(item, person))
    .map(({ code, rule }) => ({ code, rule, params: { person } }));
}
