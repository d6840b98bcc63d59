import { dossierKinds, type DossierEvent } from "@banjie/core";
import { dossierHistories } from "@banjie/testing";
import * as fc from "fast-check";

/** Complaints, services and windows that came about by chance, so many of each. */
export const manyDossiers = (ofEach: number, seed: number): DossierEvent[] =>
  dossierKinds.flatMap((kind) => {
    const histories = fc.sample(dossierHistories({ name: { kind, id: "1" } }), { numRuns: ofEach, seed });
    return histories.flatMap((events, index) => events.map((event) => ({ ...event, stream: `${kind}/${index + 1}` })));
  });
