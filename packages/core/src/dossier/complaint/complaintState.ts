import type { DataOf } from "../../log/event.ts";
import type { LocalInstant } from "../../time/instant.ts";
import type { ComplaintOutcome, ComplaintPhase } from "../../vocabulary/complaint.ts";
import type { DossierHead } from "../dossierHead.ts";

/** Once from acceptance, or from reopening, to the answer. 中文 一次办理 */
export interface ComplaintRound {
  readonly from: LocalInstant;
  concludedAt?: LocalInstant;
  outcome?: ComplaintOutcome;
  answeredAt?: LocalInstant;
}

/** What the log says of one complaint. 中文 投诉 */
export interface ComplaintState extends DossierHead {
  readonly kind: "complaint";
  phase: ComplaintPhase;
  lodgedAt?: LocalInstant;
  channel?: DataOf<"ComplaintLodged">["channel"];
  /** A reference; absent where the complaint is anonymous. */
  complainant?: string;
  about: DataOf<"ComplaintLodged">["about"];
  acceptedAt?: LocalInstant;
  rejectedAt?: LocalInstant;
  withdrawnAt?: LocalInstant;
  /** Every extension, the first first; only one may count. */
  extensions: { readonly at: LocalInstant; readonly days: number }[];
  /** The last is the present one. */
  rounds: ComplaintRound[];
  satisfied?: boolean;
  closedAt?: LocalInstant;
}

export const emptyComplaint = (id: string): ComplaintState => ({
  kind: "complaint",
  id,
  version: 0,
  phase: "unlodged",
  about: {},
  extensions: [],
  rounds: [],
});

/** What was last found, if anything was. */
export const complaintOutcome = ({ rounds }: ComplaintState): ComplaintOutcome | undefined =>
  rounds.findLast(({ outcome }) => outcome !== undefined)?.outcome;

/**
 * 有责投诉: verified as true, with a fault in the work.
 *
 * @example
 * ```ts
 * import { emptyComplaint, isResponsible } from "@banjie/core";
 * isResponsible(emptyComplaint("TS-1")); // => false
 * ```
 */
export const isResponsible = (state: ComplaintState): boolean => complaintOutcome(state) === "upheldResponsible";
