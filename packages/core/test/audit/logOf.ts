import { actData, stampEvents, type AnyDraft, type Event, type Instant } from "@banjie/core";
import { catalogue } from "../given.ts";

/** The act by which the hall adopts the catalogue of the tests. */
export const adoption: AnyDraft = {
  v: actData.CatalogueAdopted.v,
  stream: "hall",
  type: "CatalogueAdopted",
  at: catalogue.adopted.at,
  by: catalogue.adopted.by,
  data: { catalogue },
};

const stamp = { commit: "c", head: 0, recordedAt: "2021-01-01T00:00:00Z" as Instant, versionOf: () => 0 };

/** The acts as a log has them, the adoption of the catalogue at position 1. */
export const logOf = (...acts: readonly AnyDraft[]): Event[] => stampEvents([adoption, ...acts], stamp);
