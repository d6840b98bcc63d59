import type { Role } from "../vocabulary/role.ts";

/** An act's place in the life of a dossier: where it may come, whereto it leads, who may do it. */
export interface ActTurn<Phase extends string> {
  readonly from: readonly Phase[];
  /** Absent where the phase stays. */
  readonly to?: Phase;
  readonly by: readonly Role[];
}

/**
 * The order of the acts of a dossier, as data: the one truth for judgement, fold and what may be done now.
 *
 * 中文  办理次序
 */
export type Course<Act extends string, Phase extends string> = Readonly<Record<Act, ActTurn<Phase>>>;
