import type { Outlook } from "../case/outlook.ts";
import { dossierOfStream, isDossierEvent, type DossierEvent, type Event } from "../log/event.ts";
import { dossierAsOf } from "./dossierReading.ts";
import type { DossierState } from "./dossiers.ts";

/** The dossiers of a log being folded, event by event in order of position. */
export interface DossierFold {
  add(event: Event): void;
  /** Complaints, services and windows as they stood, in the order in which they came. */
  folded(): DossierState[];
}

/**
 * Folds the dossiers of a log as they stood, from an outlook.
 *
 * 中文  档案归并
 */
export function dossierFold(outlook: Outlook = {}): DossierFold {
  const streams = new Map<string, DossierEvent[]>();
  return {
    add(event) {
      if (!isDossierEvent(event)) return;
      const events = streams.get(event.stream);
      if (events) events.push(event);
      else streams.set(event.stream, [event]);
    },
    folded: () =>
      [...streams].flatMap(([stream, events]) => {
        const name = dossierOfStream(stream);
        const state = name && dossierAsOf(name, events, outlook);
        return state && state.version > 0 ? [state] : [];
      }),
  };
}
