import { localInstantSchema, type Catalogue } from "@banjie/core";
import { buildingItems } from "./catalogue/building.ts";
import { commerceItems } from "./catalogue/commerce.ts";
import { landItems } from "./catalogue/land.ts";
import { landBundles } from "./catalogue/landBundles.ts";
import { oneThings } from "./catalogue/oneThings.ts";
import { healthItems, policeItems, restaurantItems, safetyItems } from "./catalogue/people.ts";

/**
 * A small hall of a city in Hunan in 2013: ten departments, 37 matters, each with all that the hall makes public of it: name, legal
 * basis, flow, conditions, materials, promised limit, fee and its basis. Most go by the five stages; some are decided on the spot, by
 * one review, on a commitment, or sent up. The land bureau joins its own in 14 bundles; three go across departments. Materials, limits
 * and fees are examples, not the published ones of any hall.
 *
 * 中文  示例事项目录
 * @example
 * ```ts
 * import { readCatalogue } from "@banjie/core";
 * import { demoCatalogue } from "@banjie/testing";
 * readCatalogue(demoCatalogue).ok; // => true
 * ```
 */
export const demoCatalogue: Catalogue = {
  id: "demo-hall",
  version: 1,
  adopted: {
    at: localInstantSchema.parse("2013-01-04T08:30:00+08:00"),
    by: { id: "centre-1", role: "centre", unit: "市政务中心" },
  },
  flows: [],
  items: [...landItems, ...commerceItems, ...buildingItems, ...policeItems, ...healthItems, ...safetyItems, ...restaurantItems],
  bundles: [...landBundles, ...oneThings],
};
