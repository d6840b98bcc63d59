import type { AnyDraft, Draft } from "../log/event.ts";
import type { FlowActType } from "../vocabulary/actType.ts";
import type { Breach } from "./breach.ts";
import { judgeIdentity } from "./identityNumber.ts";
import { decisionLaw } from "./law/decisionLaw.ts";
import { endingLaw } from "./law/endingLaw.ts";
import { evaluationLaw } from "./law/evaluationLaw.ts";
import { feeLaw } from "./law/feeLaw.ts";
import { handlingLaw } from "./law/handlingLaw.ts";
import { hearingLaw } from "./law/hearingLaw.ts";
import { intakeLaw } from "./law/intakeLaw.ts";
import { jointLaw } from "./law/jointLaw.ts";
import type { Bench, Law } from "./law/law.ts";
import { pauseLaw } from "./law/pauseLaw.ts";
import { supervisionLaw } from "./law/supervisionLaw.ts";

const law: Law = {
  ...intakeLaw,
  ...handlingLaw,
  ...pauseLaw,
  ...hearingLaw,
  ...decisionLaw,
  ...feeLaw,
  ...endingLaw,
  ...evaluationLaw,
  ...supervisionLaw,
};

/**
 * What the law asks an act to carry, and who may not do it because of what they did before.
 *
 * 中文  要件
 */
export function* judgeContent(act: AnyDraft<FlowActType>, bench: Bench): Generator<Breach> {
  for (const checks of [law, jointLaw]) yield* checkOf(checks, act.type)?.(act, bench) ?? [];
  yield* judgeIdentity(act);
}

/** A check takes its own act only; the table is keyed by the act's type, so the one found is the right one. */
type Check = (act: Draft, bench: Bench) => Iterable<Breach>;
const checkOf = (checks: Law, type: FlowActType): Check | undefined => checks[type] as Check | undefined;
