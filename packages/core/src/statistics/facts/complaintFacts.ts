import type { World } from "../../case/world.ts";
import type { ClockReading } from "../../clock/clockReading.ts";
import type { Verdict } from "../../clock/deadline.ts";
import { complaintOutcome, type ComplaintState } from "../../dossier/complaint/complaintState.ts";
import { dossierClocks, type DossierState } from "../../dossier/dossiers.ts";
import type { CivilDate } from "../../time/civilDate.ts";
import { civilDateOf, type LocalInstant } from "../../time/instant.ts";
import type { ComplaintOutcome } from "../../vocabulary/complaint.ts";
import { standOf, workingDaysOf, worstOf } from "./clockFacts.ts";
import { elsewhere, nowhere, type Dates, type Place } from "./place.ts";

/** What is counted of one complaint, flat. 中文 投诉事实 */
export interface ComplaintFacts extends Place, Dates {
  readonly received: CivilDate;
  readonly accepted: CivilDate | undefined;
  /** When it was last found true or not. */
  readonly concluded: CivilDate | undefined;
  /** The last answer, the rejection, or the withdrawal; absent while something is owed. */
  readonly ended: CivilDate | undefined;
  readonly result: "answered" | "rejected" | "withdrawn" | "open";
  readonly outcome: ComplaintOutcome | "none";
  /** How it stands to the time to accept it, and to the times to answer it: to the worst kept of them. */
  readonly acceptance: Verdict | "none";
  readonly answer: Verdict | "none";
  /** Working days that the answers took; absent in another unit. */
  readonly answerDays: number | undefined;
  readonly extended: boolean;
  readonly reopened: boolean;
  /** What the follow-up call brought to light; absent where there was none. */
  readonly satisfied: boolean | undefined;
}

/** The facts of a complaint; none of what was never lodged. */
export function* complaintFacts(state: DossierState, world: World, asOf: LocalInstant): Generator<ComplaintFacts> {
  if (state.kind !== "complaint" || state.lodgedAt === undefined) return;
  const { about, channel, lodgedAt, acceptedAt, rejectedAt, rounds, extensions, satisfied } = state;
  const clocks = dossierClocks(state, world, asOf);
  const end = endOf(state);
  yield {
    ...elsewhere,
    department: about.department ?? nowhere,
    window: about.window ?? nowhere,
    channel: channel ?? nowhere,
    received: civilDateOf(lodgedAt),
    accepted: acceptedAt && civilDateOf(acceptedAt),
    concluded: dayOf(rounds.findLast(({ outcome }) => outcome !== undefined)?.concludedAt),
    ended: dayOf(end.at),
    result: end.result,
    outcome: complaintOutcome(state) ?? "none",
    acceptance: standOf(worstOf(clocks, "complaintAcceptance"), (acceptedAt ?? rejectedAt) !== undefined),
    answer: worstOf(clocks, "complaintAnswer"),
    answerDays: workingDaysOf(clocks.filter(hasStopped), "complaintAnswer"),
    extended: extensions.length > 0,
    reopened: rounds.length > 1,
    satisfied,
  };
}

/** A round that was never answered took no days to its answer, and takes none for every day on which it is counted. */
const hasStopped = ({ deadline }: ClockReading): boolean => deadline.stoppedAt !== undefined;

const dayOf = (at: LocalInstant | undefined): CivilDate | undefined => at && civilDateOf(at);

interface End {
  readonly result: ComplaintFacts["result"];
  readonly at?: LocalInstant | undefined;
}

/** What has become of a complaint: what was taken up again is open until it is answered again. */
function endOf({ rounds, rejectedAt, withdrawnAt }: ComplaintState): End {
  const last = rounds.at(-1);
  if (last?.answeredAt !== undefined) return { result: "answered", at: last.answeredAt };
  if (withdrawnAt !== undefined) return { result: "withdrawn", at: withdrawnAt };
  return rejectedAt !== undefined && !last ? { result: "rejected", at: rejectedAt } : { result: "open" };
}
