import type { ActType, DataOf } from "@banjie/core";
import { applicant } from "../histories/occasion.ts";
import { tell, type Otherwise, type Told } from "./tale.ts";

type Filed = DataOf<"CaseFiled">;

/** A filing of one matter with all its materials, at the window. */
export const filed = (definition: string, more: Partial<Filed> = {}, otherwise: Otherwise = {}): Told =>
  tell(
    0,
    "CaseFiled",
    {
      channel: "window",
      applicant: applicant.id,
      items: [{ item: "1", definition, version: 1 }],
      materials: ["form", "plan", "drawing"],
      ...more,
    },
    otherwise,
  );

export const granted: DataOf<"DecisionMade"> = { outcome: "granted", document: "准-1", reasons: [], remedies: [] };

/** 受理 … 送达 of a matter by the five stages: decided on the fourth day, made public, completed, delivered the next day. */
export const handled = (otherwise: Otherwise = {}): readonly Told[] => [
  tell([0, 20], "ItemAccepted", { document: "受-1" }, otherwise),
  tell(1, "ExaminationStarted", {}, otherwise),
  tell([1, 60], "ExaminationConcluded", { opinion: "建议准予" }, otherwise),
  tell(2, "ReviewConcluded", { opinion: "同意" }, otherwise),
  ...decided(otherwise),
];

/** Its last part, from the decision on. */
export const decided = (otherwise: Otherwise = {}, day = 3): readonly Told[] => [
  tell(day, "DecisionMade", granted, otherwise),
  tell([day, 10], "DecisionPublished", { where: "网站" }, otherwise),
  tell([day, 20], "ItemCompleted", {}, otherwise),
  tell(day + 1, "ItemDelivered", { method: "window" }, otherwise),
];

/** A whole life, all in order. */
export const life = (definition = "plain"): readonly Told[] => [filed(definition), ...handled()];

/** A life on the spot: all of it within the first day. */
export const onTheSpot = (definition: string, otherwise: Otherwise = {}): readonly Told[] => [
  filed(definition, {}, otherwise),
  tell([0, 20], "ItemAccepted", { document: "受-1" }, otherwise),
  ...(definition === "pledge" ? [tell([0, 25], "CommitmentMade", { document: "诺-1" }, otherwise)] : []),
  ...decided(otherwise, 0).map((told) => ({ ...told, minute: told.minute + 30 })),
];

/** The acts with one of them told otherwise. */
export const told = <Type extends ActType>(
  acts: readonly Told[],
  type: Type,
  data: DataOf<Type>,
  otherwise: Otherwise = {},
): readonly Told[] => acts.map((one) => (one.draft.type === type ? tell([one.day, one.minute], type, data, otherwise) : one));

/** The acts without those of a kind. */
export const without = (acts: readonly Told[], ...types: readonly ActType[]): readonly Told[] =>
  acts.filter(({ draft }) => !types.includes(draft.type));

/** The acts up to and with one of a kind. */
export const upTo = (acts: readonly Told[], type: ActType): readonly Told[] =>
  acts.slice(0, acts.findIndex(({ draft }) => draft.type === type) + 1);

/** The acts with others put in behind one of a kind. */
export const after = (acts: readonly Told[], type: ActType, ...more: readonly Told[]): readonly Told[] => [
  ...upTo(acts, type),
  ...more,
  ...acts.slice(upTo(acts, type).length),
];

/** The same acts so many days later. */
export const later = (acts: readonly Told[], days: number): readonly Told[] =>
  acts.map((one) => ({ ...one, day: one.day + days }));
