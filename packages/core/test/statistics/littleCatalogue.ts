import { worldOfActs, type Catalogue, type ItemDefinition, type Limit, type Value, type World } from "@banjie/core";
import { catalogue, moment, transport } from "../given.ts";

const days = (length: number): Limit => ({ length, unit: "workingDay" });
const natural = (length: number): Limit => ({ length, unit: "naturalDay" });

const matter = (
  code: string,
  legal: Limit | undefined,
  promised: Limit | undefined,
  channels: NonNullable<ItemDefinition["guide"]>["channels"],
  visits?: number,
): ItemDefinition => ({ ...transport, code, legal, promised, guide: { channels, visits } });

/** Fifteen matters: the limits by law and as promised, how they may be filed, and how often the applicant has to come. */
const matters: ItemDefinition[] = [
  matter("a", days(20), days(7), ["window", "online"], 1),
  matter("b", days(20), days(10), ["online"], 0),
  matter("c", days(10), days(5), ["mobile"], 0),
  matter("d", days(20), days(20), ["window"], 2),
  // Its guide does not say how it may be filed.
  matter("e", days(15), days(5), undefined, 1),
  // Without a limit by law.
  matter("f", undefined, days(3), ["kiosk"], 0),
  // Limits in natural days are not compared.
  matter("g", natural(30), days(7), ["online"], 2),
  // Nothing is promised, and nobody says how often to come.
  matter("h", days(20), undefined, ["window", "mobile"]),
  matter("i", days(20), natural(10), undefined),
  matter("j", days(45), days(15), ["online"], 1),
  matter("k", days(20), days(10), ["window"], 1),
  matter("l", days(20), days(8), ["online"], 0),
  matter("m", days(20), days(2), ["window"], 1),
  matter("n", days(10), days(1), undefined),
  matter("withdrawn", days(20), days(4), ["online"], 0),
];

type HallAct = Parameters<typeof worldOfActs>[0][number];

const did = (type: HallAct["type"], at: string, data: object) => ({ type, at: moment(at), data }) as unknown as HallAct;

/** Of these k has been amended since, one was withdrawn, and one more is adopted after the count. */
export const worldOfMatters: World = worldOfActs([
  did("CatalogueAdopted", "2013-01-04 08:00", { catalogue: { ...catalogue, items: matters } satisfies Catalogue }),
  did("DefinitionAmended", "2018-06-01 09:00", {
    definition: { ...matter("k", days(20), days(5), ["online"], 0), version: 2 },
    reason: "压缩时限",
  }),
  did("DefinitionWithdrawn", "2018-07-02 09:00", { code: "withdrawn", basis: "国务院取消行政许可事项" }),
  did("DefinitionAdopted", "2018-12-03 09:00", { definition: matter("later", days(20), days(1), ["online"], 0) }),
]);

/** Fourteen are in force on 30 November 2018. */
export const workedMatters: Readonly<Record<string, Value>> = {
  // a 13 of 20, b 10, c 5 of 10, d 0, e 10 of 15, j 30 of 45, k 15 of 20, l 12, m 18, n 9 of 10
  limitCompression: { of: 122, outOf: 200 },
  // All but e, i and n say how; a, b, c, g, h, j, k and l may be filed online or by phone.
  "onlineRate.matters": { of: 8, outOf: 11 },
  // And h does not say how often to come; b, c, k and l without a visit, and f, but not online.
  "onlineRate.endToEndMatters": { of: 4, outOf: 10 },
};
