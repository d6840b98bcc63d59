import { civilDateOf, type LocalInstant } from "../time/instant.ts";
import type { FlowActType } from "../vocabulary/actType.ts";
import type { RoleConflict } from "../vocabulary/roleConflict.ts";
import type { Breach, BrokenRule } from "./breach.ts";
import type { ItemState } from "./itemState.ts";
import type { World } from "./world.ts";

/** What somebody did before on an item that keeps them, in person, from an act on it. */
interface PersonalBar {
  readonly breach: BrokenRule;
  readonly bars: (item: ItemState, person: string) => boolean;
  /** The parts that the place keeps apart; absent where the law does. */
  readonly conflict?: RoleConflict;
}

const examined: PersonalBar["bars"] = ({ examiners }, person) => examiners.includes(person);
const reviewed: PersonalBar["bars"] = ({ reviewers }, person) => reviewers.includes(person);
const chaired: PersonalBar["bars"] = ({ hearing }, person) => hearing.chair === person;

const personalBars: Readonly<Partial<Record<FlowActType, readonly PersonalBar[]>>> = {
  ExaminationConcluded: [
    { breach: { code: "hearing.chaired-by-examiner", rule: "R-030" }, bars: chaired },
    { breach: { code: "person.reviewed-and-examines", rule: "R-015" }, bars: reviewed, conflict: "examiner-reviewer" },
  ],
  ReviewConcluded: [
    { breach: { code: "person.examined-and-reviews", rule: "R-015" }, bars: examined, conflict: "examiner-reviewer" },
  ],
  DecisionMade: [
    { breach: { code: "person.examined-and-decides", rule: "R-015" }, bars: examined, conflict: "examiner-decider" },
    { breach: { code: "person.reviewed-and-decides", rule: "R-015" }, bars: reviewed, conflict: "reviewer-decider" },
  ],
};

/** An act that one person does, or asks whether they may do. */
interface Doing {
  readonly act: FlowActType;
  readonly person: string;
  readonly at: LocalInstant;
}

/**
 * What one person's earlier acts on an item have against their doing this one. The judgement refuses by it, and what is offered to a
 * person leaves it out.
 *
 * 中文  回避(岗位不相容)
 * Law   行政许可法 art. 34, 48(3); O-34: which parts a place keeps apart
 */
export function personalBreaches({ act, person, at }: Doing, item: ItemState | undefined, world: World): Breach[] {
  const bars = personalBars[act];
  if (!item || !bars) return [];
  const isKept = ({ conflict }: PersonalBar): boolean =>
    conflict === undefined || world.countingOn(civilDateOf(at)).profile.roles.conflicts.value.includes(conflict);
  return bars.filter((bar) => bar.bars(item, person) && isKept(bar)).map(({ breach }) => ({ ...breach, params: { person } }));
}
