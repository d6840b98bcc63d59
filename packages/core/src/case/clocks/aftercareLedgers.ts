import { ledgerOf, type Ledger } from "../../clock/ledger.ts";
import type { LocalInstant } from "../../time/instant.ts";
import type { ItemState, Pause } from "../itemState.ts";
import type { World } from "../world.ts";

/** What art. 55 speaks of. 中文 检验 检测 检疫 */
const inspections: ReadonlySet<Pause["kind"]> = new Set(["inspection", "testing", "quarantine"]);

/**
 * What is owed beside handling and delivery: the inspection begun, the grant made public, the commitment verified. Only what the log
 * shows to be owed: that an inspection was needed, it shows by its beginning.
 *
 * 中文  检验启动 决定公开 承诺核查
 * Law   行政许可法 art. 40, 55
 */
export function* aftercareLedgers(item: ItemState, since: LocalInstant | undefined, world: World): Generator<Ledger> {
  const { inspection, publication, verification } = world.latest.audit;
  const begun = item.pauses.find(({ kind }) => inspections.has(kind))?.from;
  if (begun && since) yield ledgerOf("inspection", since, inspection, { stoppedAt: begun });
  if (item.decidedAt === undefined || item.outcome !== "granted") return;
  // What ended otherwise than by completion owes nothing afterwards.
  const overAt = item.completedAt === undefined ? item.endedAt : undefined;
  yield ledgerOf("publication", item.decidedAt, publication, { stoppedAt: item.publishedAt ?? overAt });
  if (item.committedAt !== undefined && world.definitionOf(item)?.kind === "commitment")
    yield ledgerOf("verification", item.decidedAt, verification, { stoppedAt: item.verifiedAt ?? overAt });
}
