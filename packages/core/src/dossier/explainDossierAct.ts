import type { Breach } from "../case/breach.ts";
import type { World } from "../case/world.ts";
import type { DossierStreamAct } from "../log/event.ts";
import type { Role } from "../vocabulary/role.ts";
import { judgeDossier, nextDossierActs, turnOf, type DossierDraft, type DossierState } from "./dossiers.ts";

/** What stands in the way of an act of a dossier, or that nothing does. 中文 说明 */
export interface DossierExplanation {
  readonly act: DossierStreamAct;
  readonly allowed: boolean;
  /** Where the dossier stands. */
  readonly phase: DossierState["phase"];
  /** Every rule that the act would break: turn, content, role, person. */
  readonly reasons: readonly Breach[];
  /** Who would be entitled to it. */
  readonly roles: readonly Role[];
  /** What can be done now. */
  readonly nearest: ReturnType<typeof nextDossierActs>;
}

/**
 * Explains an act of a dossier without doing it.
 *
 * In  unfit — why a correction cannot be made, which only the dossier's events can tell
 */
export function explainDossierAct(state: DossierState, wish: DossierDraft, world: World, unfit?: Breach): DossierExplanation {
  const reasons = [...(unfit ? [unfit] : []), ...judgeDossier(state, wish, world)];
  return {
    act: wish.type,
    allowed: reasons.length === 0,
    phase: state.phase,
    reasons,
    roles: turnOf(state, wish.type)?.by ?? [],
    nearest: nextDossierActs(state),
  };
}
