import {
  defaultProfile,
  type Bundle,
  type CivilDate,
  type DataOf,
  type ItemDefinition,
  type Limit,
  type Profile,
} from "@banjie/core";
import { applicant, person } from "../histories/occasion.ts";
import { breachCatalogue, bundle } from "./breachCatalogue.ts";
import { decided, filed, granted, handled, later, life, told, upTo, without } from "./soundLife.ts";
import { otherCase, tell, type Told, type When } from "./tale.ts";

/** The hall has a profile of its own before anything is filed. */
export const ruled = (otherwise: Partial<Profile>): Told =>
  tell([0, -30], "ProfileAdopted", { profile: { ...defaultProfile, version: 2, ...otherwise } });

/** Of the other case. */
export const ofOther = { stream: otherCase };

export const accepted = upTo(life(), "ItemAccepted");
export const started = upTo(life(), "ExaminationStarted");

/** The data of a filing of one matter. */
export const filing = (definition = "plain"): DataOf<"CaseFiled"> => ({
  channel: "window",
  applicant: applicant.id,
  items: [{ item: "1", definition, version: 1 }],
  materials: ["form", "plan", "drawing"],
});

/** A filing to renew a licence. */
export const renewed = (expiresOn: CivilDate): Told =>
  filed("plain", { items: [{ item: "1", definition: "plain", version: 1, expiresOn }] });

/** A filing, of a matter without limits unless told, of which the second material is missing. */
export const lacking = (definition = "unlimited"): readonly Told[] => [filed(definition, { materials: ["form"] })];

export const notice = (when: When, materials: string[], items?: DataOf<"SupplementNotified">["items"]): Told =>
  tell(when, "SupplementNotified", { document: "补-1", materials, ...(items && { items }) });

/** What it lacks was asked for, and came in the next day. */
export const supplied: readonly Told[] = [
  ...lacking(),
  notice([0, 30], ["plan"]),
  tell(1, "SupplementReceived", { materials: ["plan"] }),
];

export const notAccepted = { document: "不受-1", reasons: ["不属于职权范围"] };

/** From acceptance to completion on one day, delivered the next. */
export const onOneDay = (): readonly Told[] => [
  ...without(handled(), "DecisionMade", "DecisionPublished", "ItemCompleted", "ItemDelivered").map((one, place) => ({
    ...one,
    day: 0,
    minute: 20 + place,
  })),
  ...decided({}, 0).map((one) => ({ ...one, minute: one.minute + 60 })),
];

export const refusal: DataOf<"DecisionMade"> = { ...granted, outcome: "refused", reasons: ["不符合条件"], remedies: ["复议"] };

/** A life that ends with a refusal, of which nothing is published. */
export const refusedLife = (): readonly Told[] => without(life(), "DecisionPublished");

/** What an extension in order says. */
export const inOrder = { reason: "案情复杂", notice: "延-1" } as const;

export const extension = (otherwise: Partial<DataOf<"ExtensionApproved">>, minute = 10): Told =>
  tell([1, minute], "ExtensionApproved", { days: 10, approver: { id: "head-1", rank: "agencyHead" }, ...otherwise });

function plain(): ItemDefinition {
  const matter = breachCatalogue.items.find(({ code }) => code === "plain");
  if (!matter) throw new RangeError("There is a plain matter");
  return matter;
}

/** A special procedure in order. */
export const procedure = { procedure: "testing", basis: "示例条例第二条", days: 1, notice: "特-1" } as const;

export const suspended = (minute: number): Told => tell([1, minute], "ItemSuspended", { kind: "plain", reason: "系统故障" });

/** A definition whose promise is longer than the law allows. */
export const tooLong = (promised: Limit): ItemDefinition => ({ ...plain(), code: "too-long", promised });

export const workingDays = (length: number): Limit => ({ length, unit: "workingDay" });

/** A catalogue of its own with one bundle, of two matters that are promised in so many days each, one after the other. */
export const bundled = (each: number, more: Partial<Bundle> = {}): Told => {
  const [first, second] = ["first", "second"].map((code) => ({
    ...plain(),
    code,
    legal: workingDays(100),
    promised: workingDays(each),
    department: code,
  }));
  if (!first || !second) throw new RangeError("There are two");
  const both = bundle("both", "oneThing", { definition: "first" }, { definition: "second", needs: ["first"] });
  return tell(0, "CatalogueAdopted", {
    catalogue: { ...breachCatalogue, version: 2, items: [first, second], bundles: [{ ...both, ...more, lead: "first" }] },
  });
};

/** The plain matter has its next version from a day on. */
export const amended = (day: number): Told =>
  tell(day, "DefinitionAmended", { definition: { ...plain(), version: 2 }, reason: "精简材料" });

/** Accepted with materials deferred, the second unless told; they come in on the same day. */
export const deferring = (
  { deferred = ["plan"], ...otherwise }: Partial<DataOf<"ItemAcceptedConditionally">>,
  definition = "plain",
): readonly Told[] => [
  ...lacking(definition),
  tell([0, 20], "ItemAcceptedConditionally", { document: "受-1", commitment: "诺-1", ...otherwise, deferred }),
  tell([0, 30], "SupplementReceived", { materials: deferred }),
  ...without(handled(), "ItemAccepted"),
];

interface Hearing extends Partial<DataOf<"HearingHeld">> {
  /** The day that it is held on, and the date that was announced for it. */
  readonly day: number;
  readonly on: CivilDate;
  /** The day that it was asked for and announced. */
  readonly requested?: number;
}

/** Examined, and a hearing told of, asked for, announced and held. */
export const heard = ({ day, on, requested = 1, ...otherwise }: Hearing): readonly Told[] => [
  ...upTo(life("unlimited"), "ExaminationConcluded"),
  tell([1, 70], "HearingRightTold", { to: applicant.id, document: "听告-1" }),
  tell([requested, 80], "HearingRequested", { party: applicant.id }),
  tell([requested, 90], "HearingNotified", { on, place: "会议室" }),
  tell(day, "HearingHeld", { chair: person("chair").id, record: "听录-1", ...otherwise }),
];

/** Reviewed, decided and ended on a day. */
export const concluded = (day: number, decision: DataOf<"DecisionMade">): readonly Told[] => [
  tell(day, "ReviewConcluded", { opinion: "同意" }),
  ...told(decided({}, day), "DecisionMade", decision).map((one) => ({ ...one, minute: one.minute + 10 })),
];

/** A decision that rests on the record of the hearing. */
export const onRecord = { ...granted, hearingRecord: "听录-1" };

export const sentUp = (day: number, allMaterials: boolean): Told =>
  tell(day, "ItemSentUp", { to: "省局", opinion: "同意上报", allMaterials });

export const withdrawn = (day: number): Told => tell(day, "ItemWithdrawn", { reason: "不再经营" }, { by: applicant });

/** Why it is late, in public. */
export const explained = (when: When): Told => tell(when, "OverdueExplained", { reason: "专家外出", published: true });

export const voided = (day: number): Told => tell(day, "ItemVoided", { kind: "invalid", reason: "重复申请" });

export const reopened = (day: number, to: "acceptance" | "filing" = "acceptance"): Told =>
  tell(day, "ItemReopened", { basis: "复议决定〔2018〕3号", to });

/** Reopened on a day, and decided anew in good time. */
export const anotherRound = (day: number): readonly Told[] => [reopened(day), ...later(without(handled(), "ItemAccepted"), day)];

/** The fee of the first item. */
export const bill = (when: When, amount = 5000): Told =>
  tell(when, "FeeAssessed", { lines: [{ item: "1", name: "工本费", amount, basis: "价费字〔1992〕1号" }] });

/** Billed so and paid. */
export const paid = (lines: DataOf<"FeeAssessed">["lines"]): readonly Told[] => [
  tell([0, 30], "FeeAssessed", { lines }),
  tell([0, 40], "FeePaid", { amount: lines.reduce((sum, { amount }) => sum + amount, 0) }),
];

export const praised = (day: number, minute = 0): Told =>
  tell([day, minute], "CaseEvaluated", { level: 1, source: "web" }, { by: applicant });
