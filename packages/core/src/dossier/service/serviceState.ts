import type { DataOf } from "../../log/event.ts";
import type { CivilDate } from "../../time/civilDate.ts";
import type { LocalInstant } from "../../time/instant.ts";
import type { ServiceKind, ServicePhase } from "../../vocabulary/service.ts";
import type { DossierHead } from "../dossierHead.ts";

/** What stood in the client's way. 中文 问题 */
export interface Problem {
  readonly problem: string;
  readonly raisedAt: LocalInstant;
  solvedAt?: LocalInstant;
}

/** What the log says of one service. 中文 服务 */
export interface ServiceState extends DossierHead {
  readonly kind: "service";
  phase: ServicePhase;
  /** Which service. */
  service?: ServiceKind;
  client?: string;
  project?: string;
  openedAt?: LocalInstant;
  answerBy?: CivilDate;
  /** The unit that took it down. 中文 首问单位 */
  takenBy: string;
  /** The unit that answers for it: who took it down, until it is handed over. 中文 首问责任单位 */
  holder: string;
  /** How often it was handed over. */
  handOvers: number;
  /** Steps that were taken. */
  steps: number;
  problems: Problem[];
  /** Cases that it has to do with. */
  cases: string[];
  concludedAt?: LocalInstant;
  outcome?: DataOf<"ServiceConcluded">["outcome"];
  /** 1 very satisfied … 5 very dissatisfied. */
  level?: number;
}

export const emptyService = (id: string): ServiceState => ({
  kind: "service",
  id,
  version: 0,
  phase: "unopened",
  takenBy: "",
  holder: "",
  handOvers: 0,
  steps: 0,
  problems: [],
  cases: [],
});

/** Problems raised and not yet solved. 中文 未解决的问题 */
export const openProblems = ({ problems }: ServiceState): Problem[] => problems.filter(({ solvedAt }) => solvedAt === undefined);
