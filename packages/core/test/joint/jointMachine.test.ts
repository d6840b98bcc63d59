import {
  jointDiagram,
  jointEvents,
  jointFlow,
  jointGuardNames,
  jointGuards,
  jointMachine,
  jointPhaseNames,
  jointPhases,
  languages,
  nextJointPhase,
  type InLanguages,
  type JointCounts,
  type JointEvent,
  type JointGuard,
  type JointPhase,
} from "@banjie/core";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { transition } from "xstate";

/** None and one of each count: every valuation of the guards. */
const everyCounts: JointCounts[] = [0, 1].flatMap((completions) =>
  [0, 1].flatMap((accepted) =>
    [0, 1].flatMap((unfinished) =>
      [0, 1].flatMap((completable) => [0, 1].map((unpaid) => ({ completions, accepted, unfinished, completable, unpaid }))),
    ),
  ),
);

/** What the machine in xstate answers; it silently stays where it is when it knows nothing of an event. */
function answer(from: JointPhase, type: JointEvent, counts: JointCounts): JointPhase | undefined {
  const state = jointMachine.resolveState({ value: from, context: {} });
  if (!state.can({ type, counts })) return undefined;
  return transition(jointMachine, state, { type, counts })[0].value as JointPhase;
}

describe("the case's own machine", () => {
  test("is in xstate what its table says, for every state, event and count", () => {
    let asked = 0;
    for (const from of jointPhases) {
      for (const event of jointEvents) {
        for (const counts of everyCounts) {
          expect([from, event, counts, answer(from, event, counts)]).toEqual([
            from,
            event,
            counts,
            nextJointPhase(from, event, counts),
          ]);
          asked++;
        }
      }
    }
    expect(asked).toBe(6 * 4 * 32);
  });

  test("has a handful of states, whatever the number of items, and comes to each of them", () => {
    const reached = new Set<JointPhase>(["intake"]);
    for (const from of reached) {
      for (const event of jointEvents) {
        for (const counts of everyCounts) {
          const to = nextJointPhase(from, event, counts);
          if (to) reached.add(to);
        }
      }
    }
    expect(reached).toEqual(new Set(jointPhases));
    expect(jointPhases.length).toBe(6);
  });

  test("lets combined completion come from one state only", () => {
    const from = jointPhases.filter((phase) => jointFlow[phase].some(({ on }) => on === "CaseCompleted"));
    expect(from).toEqual(["ready"]);
  });
});

const both = ({ "zh-CN": chinese, en }: InLanguages): string => `${chinese} ${en}`;
const row = (...cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const guardNames = Object.keys(jointGuards) as JointGuard[];
const page = fileURLToPath(new URL("../../../../docs/reference/joint.md", import.meta.url));

describe("the reference of joint processing", () => {
  test("draws the machine and names its states, guards and events", async () => {
    const text = [
      "# 联办流程 Joint processing",
      "一个办件有几个事项时,除各事项自己的流程外,整个办件有这一台小状态机:状态不随事项多少而增加,条件只数数。Beside the flow of each item a case of several items has this one small machine: its states do not grow with the items, its guards count.",
      ...languages.map((language) => ["```mermaid", jointDiagram(language), "```"].join("\n")),
      "## 状态 States",
      [
        row("state", "名称 name"),
        row("---", "---"),
        ...jointPhases.map((phase) => row(`\`${phase}\``, both(jointPhaseNames[phase]))),
      ].join("\n"),
      "## 走法 Ways on",
      [
        row("guard", "条件 what it asks"),
        row("---", "---"),
        ...guardNames.map((guard) => row(`\`${guard}\``, both(jointGuardNames[guard]))),
      ].join("\n"),
      "每次行为之后以 `CountsChanged` 告知各项计数;第一个条件全部满足的走法有效。After each act the machine is told the counts by `CountsChanged`; the first way whose guards all hold is taken.",
      ...jointPhases.flatMap((phase) => [
        `### ${both(jointPhaseNames[phase])}`,
        [
          row("event", "guards", "to"),
          row("---", "---", "---"),
          ...jointFlow[phase].map(({ on, when, to }) =>
            row(`\`${on}\``, when.map((guard) => `\`${guard}\``).join(", "), to === phase ? "" : both(jointPhaseNames[to])),
          ),
        ].join("\n"),
      ]),
    ].join("\n\n");
    await expect(`${text}\n`).toMatchFileSnapshot(page);
  });
});
