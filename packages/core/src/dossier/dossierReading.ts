import type { Breach } from "../case/breach.ts";
import { isInSight, type Outlook } from "../case/outlook.ts";
import { readingOf, rightContent, type Correction } from "../case/reading.ts";
import type { World } from "../case/world.ts";
import type { DossierEvent, DossierName } from "../log/event.ts";
import { judgeDossier, replayDossier, type DossierState } from "./dossiers.ts";

/**
 * A dossier as it stood: folded from what had happened by a moment, as it was known at another, corrected records in their right content.
 *
 * 中文  某一时刻的档案
 */
export function dossierAsOf(name: DossierName, events: readonly DossierEvent[], outlook: Outlook = {}): DossierState {
  const { knownAt, upTo = Infinity } = outlook;
  const stored = events.filter(({ position }) => position <= upTo);
  return replayDossier(
    name,
    readingOf(stored, knownAt).filter((event) => isInSight(event, outlook)),
  );
}

/** What the right content of a record would break at its place in the dossier, and the wrong one did not. */
export function judgeRightDossier(
  name: DossierName,
  correction: Correction,
  events: readonly DossierEvent[],
  world: World,
): Breach[] {
  const reading = readingOf(events);
  const wrong = reading[correction.data.version - 1];
  const right = wrong && rightContent(wrong, correction);
  if (!wrong || !right?.ok) return [];
  const before = replayDossier(name, reading.slice(0, correction.data.version - 1));
  const known = new Set(judgeDossier(before, wrong, world).map(({ code }) => code));
  return judgeDossier(before, right.value, world).filter(({ code }) => !known.has(code));
}
