import type { Breach } from "../../case/breach.ts";
import { withHallOrders } from "../../case/clocks/withOrders.ts";
import type { World } from "../../case/world.ts";
import { isInTime } from "../../clock/deadline.ts";
import { dueOf } from "../../clock/dueOf.ts";
import type { AnyDraft, Draft } from "../../log/event.ts";
import { civilDateOf } from "../../time/instant.ts";
import type { ComplaintActType } from "../../vocabulary/actType.ts";
import { answerLedger } from "./complaintLedgers.ts";
import type { ComplaintState } from "./complaintState.ts";

/** One extension within its measure, one reopening on dissatisfaction, and nobody speaks for another (R-062, H-08). */
export function* judgeComplaint(state: ComplaintState, act: AnyDraft<ComplaintActType>, world: World): Generator<Breach> {
  if (act.by.role === "complainant") yield* judgePerson(state, act);
  if (act.type === "ComplaintExtended") yield* judgeExtension(state, act, world);
  if (act.type === "ComplaintReopened") yield* judgeReopening(state, act);
}

function* judgePerson({ complainant }: ComplaintState, act: AnyDraft<ComplaintActType>): Generator<Breach> {
  const named = act.type === "ComplaintLodged" ? act.data.complainant : complainant;
  if (named === act.by.id) return;
  yield { code: "person.not-the-complainant", rule: "H-01", params: { person: act.by.id } };
}

function* judgeExtension(state: ComplaintState, { at, data }: Draft<"ComplaintExtended">, world: World): Generator<Breach> {
  const round = state.rounds.at(-1);
  if (!round) return;
  const counting = world.countingOn(civilDateOf(round.from));
  const most = counting.profile.complaints.extension.value;
  if (state.extensions.length > 0) yield { code: "complaint.extended-already", rule: "R-062", params: {} };
  if (data.days > most) yield { code: "complaint.extended-too-long", rule: "R-062", params: { days: data.days, most } };
  const { due } = dueOf(withHallOrders(answerLedger(round, state, world), world), counting, at);
  if (!isInTime(at, due)) yield { code: "complaint.extended-too-late", rule: "R-062", params: { due } };
}

function* judgeReopening({ rounds, satisfied }: ComplaintState, { by }: Draft<"ComplaintReopened">): Generator<Breach> {
  if (rounds.length > 1) yield { code: "complaint.reopened-already", rule: "R-062", params: {} };
  if (by.role !== "complainant" && satisfied !== false) yield { code: "complaint.not-dissatisfied", rule: "R-062", params: {} };
}
