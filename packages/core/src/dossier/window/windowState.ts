import type { DataOf } from "../../log/event.ts";
import type { LocalInstant } from "../../time/instant.ts";
import type { DossierHead } from "../dossierHead.ts";

/** A check of one day, in one respect. 中文 日检查 */
export interface Check extends Pick<DataOf<"WindowChecked">, "category" | "faults"> {
  readonly at: LocalInstant;
  readonly merits: number;
}

/** What was made public of some days, and when. 中文 公示 */
interface Publication extends DataOf<"AssessmentPublished"> {
  readonly at: LocalInstant;
}

/** What the log says of the assessment of one window. 中文 窗口考核 */
export interface WindowState extends DossierHead {
  readonly kind: "window";
  phase: "kept";
  checks: Check[];
  publications: Publication[];
  awards: DataOf<"BannerAwarded">[];
}

/** Whether a window was checked in a month, `2013-05`. */
export const wasCheckedIn = ({ checks }: Pick<WindowState, "checks">, month: string): boolean =>
  checks.some(({ at }) => at.slice(0, 7) === month);

export const emptyWindow = (id: string): WindowState => ({
  kind: "window",
  id,
  version: 0,
  phase: "kept",
  checks: [],
  publications: [],
  awards: [],
});
