import { civilDate, civilDateOf, dayNumber, type CivilDate, type LocalInstant } from "@banjie/core";
import type { Wish } from "../simulation/step.ts";
import { applicant, oneIn, person, type Drafts, type Occasion } from "./occasion.ts";

/** From filing to acceptance, each act as it should be. */
export const intakeWishes = {
  CaseFiled: file,
  SupplementReceived: ({ state, variant }) => {
    const asked = [...new Set(Object.values(state.items).flatMap(({ outstanding, deferred }) => [...outstanding, ...deferred]))];
    const materials = variant % 3 === 2 ? asked.slice(0, 1) : asked;
    return materials.length === 0 ? undefined : { type: "ReceiveSupplement", by: person("window"), materials };
  },
  CommitmentMade: (occasion) =>
    occasion.item?.committedAt === undefined && occasion.definition.kind === "commitment"
      ? { type: "MakeCommitment", item: occasion.number, by: applicant, document: "诺-1" }
      : undefined,
  ItemAccepted: ({ number }) => ({ type: "AcceptItem", item: number, by: person("window"), document: `受-${number}` }),
  ItemAcceptedConditionally: acceptConditionally,
  SupplementNotified: ({ definition, state, item }) => {
    const missing = missingOf({ definition, state });
    if (missing.length === 0 || item?.intakeAnsweredAt !== undefined) return undefined;
    return { type: "NotifySupplement", by: person("window"), document: "补-1", materials: missing };
  },
  CasePreChecked: () => ({ type: "PreCheckCase", by: person("window"), passed: true }),
  CaseCorrectedOnSpot: () => ({ type: "CorrectOnSpot", by: person("window"), what: "申请表填写日期有误" }),
  ItemAdded: ({ state, definition, variant }) => {
    const many = Object.keys(state.items).length;
    if (many >= 3 || variant % 2 !== 0) return undefined;
    const items = [{ item: String(many + 1), definition: definition.code, version: definition.version }];
    return { type: "AddItem", by: person("window"), items };
  },
  // The short ends only in some variants, so that they do not end every story.
  ItemNotAccepted: (occasion) =>
    oneIn(2, occasion)
      ? { type: "RefuseAcceptance", item: occasion.number, by: person("window"), document: "不受-1", reasons: ["不属于职权范围"] }
      : undefined,
  ItemNotRequired: (occasion) =>
    oneIn(2, occasion, 1)
      ? { type: "TellNotRequired", item: occasion.number, by: person("window"), explanation: "该事项依法不需要取得行政许可" }
      : undefined,
} as const satisfies Drafts;

const missingOf = ({ definition, state }: Pick<Occasion, "definition" | "state">): string[] =>
  definition.materials.map(({ code }) => code).filter((code) => !Object.hasOwn(state.materials, code));

/** The first day on which a licence may expire of which renewal is applied for now. */
const inThirtyDays = (at: LocalInstant): CivilDate => civilDate(dayNumber(civilDateOf(at)) + 30);

/** 收件: in some variants without all that is required, in others to renew a licence. */
export function file({ definition: { code, version, materials }, at, variant }: Occasion): Wish {
  const required = materials.filter((material) => material.required).map((material) => material.code);
  const missing = variant % 4 === 3 ? 1 + (variant === 3 ? 1 : 0) : 0;
  // What is missing is the last, which is the one that may follow later where there is such a one.
  return {
    type: "FileCase",
    by: variant % 2 === 0 ? person("window") : applicant,
    channel: variant % 2 === 0 ? "window" : "online",
    applicant: applicant.id,
    items: [{ item: "1", definition: code, version, ...(variant % 4 === 1 && { expiresOn: inThirtyDays(at) }) }],
    materials: required.slice(0, required.length - missing),
  };
}

/** Two working days before the promise ends there is still time to bring what is missing. */
function acceptConditionally({ number, definition, state, at, world }: Occasion): Wish | undefined {
  const promised = definition.promised?.length ?? 20;
  const missing = definition.materials.filter(({ code, required }) => required && !Object.hasOwn(state.materials, code));
  if (missing.length === 0 || promised < 3) return undefined;
  return {
    type: "AcceptItemConditionally",
    item: number,
    by: person("window"),
    document: `受-${number}`,
    deferred: missing.map(({ code }) => code),
    supplyBy: world.calendar.after(civilDateOf(at), 1).on,
    commitment: "容缺承诺书-1",
  };
}
