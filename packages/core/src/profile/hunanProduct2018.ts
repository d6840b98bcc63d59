import { specialProcedures } from "../vocabulary/specialProcedure.ts";
import { defaultProfile } from "./defaultProfile.ts";
import type { Profile } from "./profile.ts";

const source = {
  "zh-CN": "某电子监察产品监察规则说明(2018年10月)",
  en: "rule document of an e-supervision product, October 2018",
};
const asProduct = <Value>(value: Value) => ({ value, tag: "choice" as const, source });

/**
 * The convention of an e-supervision product used in Hunan: office time from the minute of acceptance, any remainder a whole day.
 * One vendor's practice, not the province's law.
 *
 * 中文    某产品方案(湖南,2018)
 * Source  its rule document for customers, October 2018
 */
export const hunanProduct2018: Profile = {
  ...defaultProfile,
  id: "hunan-product-2018",
  version: 1,
  name: { "zh-CN": "湖南某产品2018", en: "Hunan product 2018" },
  counting: asProduct("officeTime"),
  overlaps: asProduct("each"),
  legalPauses: asProduct({ kinds: [...specialProcedures], noticed: false }),
  promisePauses: asProduct({ kinds: [...specialProcedures], noticed: false }),
  statistics: { rounding: asProduct({ digits: 2, mode: "truncate" }) },
  alerts: asProduct([
    { level: "warning", clock: "promised", measure: "remaining", value: 2 },
    { level: "yellow", clock: "promised", measure: "over", value: 0 },
    { level: "red", clock: "legal", measure: "over", value: 0 },
    { level: "warning", clock: "specialProcedure", measure: "remaining", value: 2 },
    { level: "yellow", clock: "specialProcedure", measure: "over", value: 0 },
    { level: "red", clock: "specialProcedure", measure: "over", value: 1 },
  ]),
};
