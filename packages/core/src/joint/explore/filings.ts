import { listed, type Params } from "../../foundation/issue.ts";
import type { BundleModel, BundleState, ModelMember, Token } from "./bundleModel.ts";
import type { StoryLine } from "./storyLine.ts";

/** A way to file a bundle: what comes of it, and how it is told. */
export interface Filing {
  readonly state: BundleState;
  readonly line: StoryLine;
}

/** Every way to file a bundle: which optional members, and which of all without their materials. */
export function* filings(model: BundleModel): Generator<Filing> {
  const { members, charges } = model;
  for (const stands of standsOf(members)) {
    const isThere = (place: number): boolean => stands[place] !== "absent";
    const isWhole = members.every(({ needs }, index) => !isThere(index) || needs.every(isThere));
    if (!isWhole || !stands.some((_, index) => isThere(index))) continue;
    const from = { closed: false, splitOff: false, reopened: false, covered: false };
    const tokens = stands.map((stand, index) => model.token({ ...from, stand, charge: charges[index] ?? "free" }));
    yield { state: { tokens, completed: false }, line: filingLine(members, stands) };
  }
}

function filingLine(members: readonly ModelMember[], stands: readonly Token["stand"][]): StoryLine {
  const named = (param: string, isWanted: (stand: Token["stand"] | undefined) => boolean): Params =>
    listed(
      param,
      members.flatMap(({ name }, index) => (isWanted(stands[index]) ? [name] : [])),
    );
  const items = named("items", (stand) => stand !== "absent");
  if (!stands.includes("incomplete")) return { code: "story.file", params: items };
  return { code: "story.fileIncomplete", params: { ...items, ...named("lacking", (stand) => stand === "incomplete") } };
}

const choices = ["filed", "incomplete", "absent"] as const;

/** Every choice of where the members stand when they are filed; of members of one kind only how many stand where. */
function* standsOf(members: readonly ModelMember[], chosen: readonly number[] = []): Generator<readonly Token["stand"][]> {
  const member = members[chosen.length];
  if (!member) {
    yield chosen.map((choice) => choices[choice] ?? "absent");
    return;
  }
  const last = members.slice(0, chosen.length).findLastIndex(({ kind }) => kind === member.kind);
  const least = chosen[last] ?? 0;
  for (const choice of member.optional ? [0, 1, 2] : [0, 1]) {
    if (choice >= least) yield* standsOf(members, [...chosen, choice]);
  }
}
