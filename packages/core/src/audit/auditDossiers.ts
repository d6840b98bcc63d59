import type { World } from "../case/world.ts";
import { applyToDossier, dossierClocks, emptyDossier, judgeDossier, type DossierState } from "../dossier/dossiers.ts";
import { dossierOfStream, type DossierEvent } from "../log/event.ts";
import type { LocalInstant } from "../time/instant.ts";
import type { DossierKind } from "../vocabulary/actType.ts";
import { findingOf, type Finding } from "./finding.ts";
import { missedLimits } from "./missedLimits.ts";
import { recordedTooEarly } from "./recordedTooEarly.ts";

/** A replay of the dossiers of a log: it takes their events in order of position. */
interface DossierAudit {
  add(event: DossierEvent, world: World): void;
  counts(): Record<DossierKind, number>;
  /** Every rule broken, and every limit missed so far. */
  findings(world: World, asOf: LocalInstant | undefined): Finding[];
}

/** Judges and folds complaints, services and the assessment of windows. 中文 投诉、服务、考核的审计 */
export function createDossierAudit(): DossierAudit {
  const dossiers = new Map<string, DossierState>();
  const found: Finding[] = [];

  return {
    add(event, world) {
      const { stream } = event;
      const name = dossierOfStream(stream);
      if (!name) return;
      const state = dossiers.get(stream) ?? emptyDossier(name);
      dossiers.set(stream, state);
      if (event.version !== state.version + 1) {
        const params = { case: stream, expected: state.version + 1, found: event.version };
        found.push(findingOf({ code: "log.version-gap", rule: "R-067", params }, stream, event));
      }
      const early = recordedTooEarly(event);
      const breaches = [...(early ? [early] : []), ...judgeDossier(state, event, world)];
      found.push(...breaches.map((breach) => findingOf(breach, stream, event)));
      applyToDossier(state, event);
    },
    counts() {
      const counts = { complaint: 0, service: 0, window: 0 };
      for (const { kind } of dossiers.values()) counts[kind]++;
      return counts;
    },
    findings(world, asOf) {
      if (asOf === undefined) return found;
      const late = [...dossiers].flatMap(([stream, state]) => [
        ...missedLimits(dossierClocks(state, world, asOf), { case: stream }, asOf),
      ]);
      return [...found, ...late];
    },
  };
}
