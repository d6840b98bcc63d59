import { actNames } from "../vocabulary/actType.ts";
import { jointPhaseNames, jointPhases } from "../vocabulary/jointPhase.ts";
import type { Language } from "../vocabulary/language.ts";
import { jointFlow, jointGuardNames, type JointStep } from "./jointFlow.ts";

/**
 * The case's own machine as a Mermaid state diagram: what leads from one of its states to another, and the delivery, which leads nowhere.
 *
 * 中文  联办状态图
 * @example
 * ```ts
 * import { jointDiagram } from "@banjie/core";
 * jointDiagram("zh-CN").split("\n")[1]; // => "  state \"待一并受理\" as intake"
 * ```
 */
export function jointDiagram(language: Language): string {
  const labelOf = ({ on, when }: JointStep): string =>
    [...(on === "CountsChanged" ? [] : [actNames[on][language]]), ...when.map((guard) => jointGuardNames[guard][language])].join(
      " · ",
    );
  const ways = jointPhases.flatMap((from) =>
    jointFlow[from]
      .filter(({ to, on }) => to !== from || on === "CaseDelivered")
      .map((step) => `  ${from} --> ${step.to}${labelOf(step) && `: ${labelOf(step)}`}`),
  );
  const named = jointPhases.map((phase) => `  state "${jointPhaseNames[phase][language]}" as ${phase}`);
  return ["stateDiagram-v2", ...named, "  [*] --> intake", ...ways].join("\n");
}
