import { judgeCorrection, readingOf } from "../case/reading.ts";
import type { World } from "../case/world.ts";
import { applyToDossier, dossierClocks, emptyDossier, judgeDossier, type DossierState } from "../dossier/dossiers.ts";
import { dossierOfStream, type DossierEvent, type DossierName } from "../log/event.ts";
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

/** A dossier with its acts and the world each was judged in, for a second reading. */
interface Kept {
  readonly name: DossierName;
  readonly acts: { readonly event: DossierEvent; readonly world: World }[];
  state: DossierState;
  found: Finding[];
}

/** Judges and folds complaints, services and the assessment of windows. 中文 投诉、服务、考核的审计 */
export function createDossierAudit(): DossierAudit {
  const dossiers = new Map<string, Kept>();

  function judgeAndFold(kept: Kept, event: DossierEvent, world: World): void {
    const { state, found } = kept;
    const { stream } = event;
    if (event.version !== state.version + 1) {
      const params = { case: stream, expected: state.version + 1, found: event.version };
      found.push(findingOf({ code: "log.version-gap", rule: "R-067", params }, stream, event));
    }
    const early = recordedTooEarly(event);
    for (const breach of [...(early ? [early] : []), ...judgeDossier(state, event, world)]) {
      found.push(findingOf(breach, stream, event));
    }
    applyToDossier(state, event);
  }

  /** A corrected record is judged anew, with all that follows it, each act in the world of its first reading. */
  function refold(kept: Kept): void {
    const events = kept.acts.map(({ event }) => event);
    kept.state = emptyDossier(kept.name);
    kept.found = [];
    for (const [index, event] of readingOf(events).entries()) {
      const unfit = event.type === "RecordCorrected" ? judgeCorrection(event, events.slice(0, index)) : undefined;
      if (unfit) kept.found.push(findingOf(unfit, event.stream, event));
      const judgedIn = kept.acts[index]?.world;
      if (judgedIn) judgeAndFold(kept, event, judgedIn);
    }
  }

  return {
    add(event, world) {
      const name = dossierOfStream(event.stream);
      if (!name) return;
      const kept = dossiers.get(event.stream) ?? { name, acts: [], state: emptyDossier(name), found: [] };
      dossiers.set(event.stream, kept);
      kept.acts.push({ event, world });
      if (event.type === "RecordCorrected") refold(kept);
      else judgeAndFold(kept, event, world);
    },
    counts() {
      const counts = { complaint: 0, service: 0, window: 0 };
      for (const { name } of dossiers.values()) counts[name.kind]++;
      return counts;
    },
    findings(world, asOf) {
      return [...dossiers].flatMap(([stream, { state, found }]) => {
        const late = asOf === undefined ? [] : missedLimits(dossierClocks(state, world, asOf), { case: stream }, asOf);
        return [...found, ...late];
      });
    },
  };
}
