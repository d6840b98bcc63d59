import type { Bundle, ItemDefinition } from "@banjie/core";
import type { Staff } from "../staff.ts";
import type { CaseSubject } from "../step.ts";

/** A filing, before it is known what for. 中文 收件 */
export type Filing = Omit<CaseSubject, "item" | "definition" | "people">;

/** What is given of a case that is filed as a bundle. 中文 联办件 */
export interface JointSubject extends CaseSubject {
  readonly bundle: Bundle;
  readonly members: readonly JointMember[];
}

/** One item of it, with those who handle it; its papers are numbered by case and item. */
export interface JointMember extends CaseSubject {
  /** The items whose results it needs. */
  readonly needs: readonly string[];
  /** Required materials, without those that a result stands for. */
  readonly required: readonly string[];
}

export const isJointSubject = (subject: CaseSubject): subject is JointSubject => "bundle" in subject;

/** How often an optional matter is asked for. */
const wanted = 0.6;

/**
 * A case of a bundle: which of its matters are asked for, and who handles each.
 *
 * Fails  throws `RangeError` where a member is no item of the catalogue
 */
export function jointSubject(filing: Filing, bundle: Bundle, items: readonly ItemDefinition[], staff: Staff): JointSubject {
  const people = staff.peopleOf({ department: bundle.lead }, filing.dice);
  const chosen = bundle.members.filter(({ optional }) => !optional || filing.dice.chance(wanted));
  const numbers = new Map(chosen.map(({ definition }, index) => [definition, String(index + 1)]));
  const members = chosen.map(({ definition: code, needs = [], fromResults = [] }, index): JointMember => {
    const definition = items.find((one) => one.code === code);
    if (!definition) throw new RangeError(`The catalogue has no ${code}`);
    const item = String(index + 1);
    const asked = definition.materials.filter((material) => material.required && !fromResults.includes(material.code));
    return {
      ...filing,
      id: `${filing.id}-${item}`,
      item,
      definition,
      people: { ...staff.peopleOf(definition, filing.dice), applicant: people.applicant },
      needs: needs.flatMap((need) => numbers.get(need) ?? []),
      required: asked.map((material) => material.code),
    };
  });
  const [first] = members;
  if (!first) throw new RangeError(`${bundle.name} has no matter that must be filed`);
  return { ...filing, item: first.item, definition: first.definition, people, bundle, members };
}
