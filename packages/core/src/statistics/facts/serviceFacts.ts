import type { World } from "../../case/world.ts";
import type { Verdict } from "../../clock/deadline.ts";
import { dossierClocks, type DossierState } from "../../dossier/dossiers.ts";
import type { ServiceState } from "../../dossier/service/serviceState.ts";
import type { CivilDate } from "../../time/civilDate.ts";
import { civilDateOf, type LocalInstant } from "../../time/instant.ts";
import { worstOf } from "./clockFacts.ts";
import { elsewhere, nowhere, type Dates, type Place } from "./place.ts";

/** What is counted of one service outside a case, flat; its kind is that of the service. 中文 服务事实 */
export interface ServiceFacts extends Place, Dates {
  readonly received: CivilDate;
  readonly ended: CivilDate | undefined;
  readonly result: NonNullable<ServiceState["outcome"]> | "open";
  readonly client: string;
  /** Of a follow-up the project, if it was named. */
  readonly project: string | undefined;
  /** How many cases it had to do with. */
  readonly cases: number;
  readonly handedOver: boolean;
  /** How it stands to the day that the client was told. */
  readonly answer: Verdict | "none";
  /** 1 very satisfied … 5 very dissatisfied; absent where it was not evaluated. */
  readonly evaluation: number | undefined;
}

/** The facts of a service; none of what was never asked for. */
export function* serviceFacts(state: DossierState, world: World, asOf: LocalInstant): Generator<ServiceFacts> {
  if (state.kind !== "service" || state.openedAt === undefined) return;
  const { openedAt, concludedAt, outcome = "open", client = nowhere, project, cases, handOvers, level } = state;
  yield {
    ...placeOfService(state),
    received: civilDateOf(openedAt),
    ended: concludedAt && civilDateOf(concludedAt),
    result: outcome,
    client,
    project,
    cases: cases.length,
    handedOver: handOvers > 0,
    answer: worstOf(dossierClocks(state, world, asOf), "serviceAnswer"),
    evaluation: level,
  };
}

/** What is counted of one problem of a service, flat. 中文 问题事实 */
export interface ProblemFacts extends Place, Dates {
  readonly raised: CivilDate;
  readonly solved: CivilDate | undefined;
}

/** The facts of each problem of a service. */
export function* problemFacts(state: DossierState): Generator<ProblemFacts> {
  if (state.kind !== "service" || state.openedAt === undefined) return;
  for (const { raisedAt, solvedAt } of state.problems) {
    yield { ...placeOfService(state), raised: civilDateOf(raisedAt), solved: solvedAt && civilDateOf(solvedAt) };
  }
}

const placeOfService = ({ takenBy, holder, service }: ServiceState): Place => ({
  ...elsewhere,
  window: takenBy || nowhere,
  section: holder || nowhere,
  kind: service ?? nowhere,
});
