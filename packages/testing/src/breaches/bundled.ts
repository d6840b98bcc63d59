import { filed, handled, later, without } from "./soundLife.ts";
import { tell, type Told } from "./tale.ts";
import { paid } from "./turns.ts";

/** Two items of a bundle, with all materials unless told. */
export const filedTogether = (
  code: string,
  definitions: readonly [string, string],
  materials = ["form", "plan", "drawing"],
): Told => {
  const [first, second] = definitions;
  const needs = code === "chain" ? { needs: ["1"] } : {};
  const items = [
    { item: "1", definition: first, version: 1 },
    { item: "2", definition: second, version: 1, ...needs },
  ];
  return filed(first, { items, materials, bundle: { code, version: 1 } });
};

export const acceptedBoth: readonly Told[] = ["1", "2"].map((item) =>
  tell([0, 20], "ItemAccepted", { document: `受-${item}` }, { item }),
);

/** An accepted item handled as far as its decision, on a day. */
export const decidedOne = (item: string, day: number): readonly Told[] =>
  later(without(handled({ item }), "ItemAccepted", "ItemCompleted", "ItemDelivered"), day - 3);

/** Both items handled as far as their decisions, on a day. */
export const decidedBoth = (day: number): readonly Told[] =>
  ["1", "2"].flatMap((item) => decidedOne(item, day)).toSorted((one, other) => one.day - other.day || one.minute - other.minute);

export const completedTogether = (day: number, minute = 60): Told => tell([day, minute], "CaseCompleted", {});

/** Two with a fee each, of one department. */
export const acceptedPair: readonly Told[] = [filedTogether("pair", ["charged", "demanding"]), ...acceptedBoth];

/** Two without a fee or a promise, of two departments. */
export const acceptedAcross: readonly Told[] = [filedTogether("across", ["unlimited", "elsewhere"]), ...acceptedBoth];

/** Two of one department that are promised as a whole. */
export const acceptedSwift: readonly Told[] = [filedTogether("swift", ["unlimited", "roomy"]), ...acceptedBoth];

export const paidTogether = paid(["1", "2"].map((item) => ({ item, name: "工本费", amount: 5000, basis: "价费字〔1992〕1号" })));
