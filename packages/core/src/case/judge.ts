import { isEarlier } from "../time/instant.ts";
import type { AnyDraft } from "../log/event.ts";
import type { FlowActType } from "../vocabulary/actType.ts";
import type { Breach } from "./breach.ts";
import type { CaseState } from "./caseState.ts";
import { judgeContent } from "./judgeContent.ts";
import { entitledRoles } from "./entitledRoles.ts";
import { judgeOrder } from "./judgeOrder.ts";
import type { World } from "./world.ts";

/**
 * Every rule that an act breaks at this point of its case: the one judgement. The hall refuses by it, a late entry is marked by
 * it, the audit reports it.
 *
 * 中文   评判
 * Holds  an empty list means the act is in order
 */
export function judge(state: CaseState, act: AnyDraft<FlowActType>, world: World): Breach[] {
  const order = judgeOrder(state, act, world);
  return [
    ...(order ? [order] : []),
    ...judgeTime(state, act),
    ...judgeRole(state, act, world),
    ...judgeContent(act, { state, world }),
  ];
}

function* judgeTime({ lastAt }: CaseState, { type, at }: AnyDraft<FlowActType>): Generator<Breach> {
  // The time that a correction would come before may be the very one that it corrects.
  if (lastAt === undefined || type === "RecordCorrected" || !isEarlier(at, lastAt)) return;
  yield { code: "time.backwards", rule: "R-002", params: { act: type, at, last: lastAt } };
}

function* judgeRole(state: CaseState, act: AnyDraft<FlowActType>, world: World): Generator<Breach> {
  const item = state.items[act.item ?? ""] ?? Object.values(state.items)[0] ?? filedItem(act);
  if (!item) return;
  const { role, id } = act.by;
  const { applicant, agent } = act.type === "CaseFiled" ? act.data : state;
  if (!entitledRoles(act.type, item, world).includes(role)) {
    yield { code: "role.not-entitled", rule: "H-01", params: { act: act.type, role } };
  } else if (role === "applicant" && applicant !== undefined && id !== applicant && id !== agent) {
    yield { code: "person.not-the-applicant", rule: "H-01", params: { person: id } };
  }
}

const filedItem = (act: AnyDraft<FlowActType>): { definition: string; version: number } | undefined =>
  act.type === "CaseFiled" ? act.data.items[0] : undefined;
