import { civilDateOf } from "@banjie/core";
import type { Wish } from "../simulation/step.ts";
import { applicant, oneIn, person, type Drafts, type Occasion } from "./occasion.ts";

/** From acceptance to decision and delivery, each act as it should be. */
export const handlingWishes = {
  ExaminationStarted: ({ number }) => ({ type: "StartExamination", item: number, by: person("examiner") }),
  ExaminationConcluded: ({ number, variant }) => ({
    type: "ConcludeExamination",
    item: number,
    by: person("examiner", 1 + (variant % 2)),
    opinion: "符合规定",
    ...(variant % 3 > 0 && { proposal: "grant" }),
  }),
  ReviewConcluded: ({ number }) => ({ type: "ConcludeReview", item: number, by: person("reviewer"), opinion: "同意" }),
  ItemSentUp: ({ number, definition }) =>
    definition.kind === "sentUp"
      ? { type: "SendUpItem", item: number, by: person("decider"), to: "省级主管部门", opinion: "同意上报", allMaterials: true }
      : undefined,
  DecisionMade: decide,
  ItemCompleted: ({ number }) => ({ type: "CompleteItem", item: number, by: person("window") }),
  ItemDelivered: ({ number, variant }) => ({
    type: "DeliverItem",
    item: number,
    by: person("window"),
    method: (["window", "post", "electronic", "publicNotice"] as const)[variant % 4] ?? "window",
  }),
  ItemHandedOver: ({ number, item, variant }) => {
    const to = variant % 2 === 0 ? "法规科" : "窗口";
    return item?.holder === to ? undefined : { type: "HandOverItem", item: number, by: person("examiner"), to };
  },
  SiteVerified: ({ number }) => ({
    type: "VerifySite",
    item: number,
    by: person("examiner"),
    people: ["examiner-1", "examiner-2"],
    finding: "现场与申报材料一致",
  }),
  OpinionRequested: ({ number, at, world, variant }) => ({
    type: "RequestOpinions",
    item: number,
    by: person("examiner"),
    units: variant % 2 === 0 ? ["市环境保护局"] : ["市环境保护局", "市公安消防支队"],
    until: world.calendar.after(civilDateOf(at), 3).on,
  }),
  OpinionGiven: ({ number, variant }) => ({
    type: "GiveOpinion",
    item: number,
    by: person("participant"),
    unit: "市环境保护局",
    ...(variant % 3 === 2 ? { opinion: "disagree", reasons: ["排污总量没有来源"] } : { opinion: "agree", reasons: [] }),
  }),
  InterestedPartyTold: ({ number }) => ({
    type: "TellInterestedParty",
    item: number,
    by: person("examiner"),
    party: "相邻权利人",
    document: "告-1",
  }),
  ItemSentBack: ({ number, item, variant }) => ({
    type: "SendBackItem",
    item: number,
    by: person(item?.phase === "reviewed" ? "decider" : "reviewer"),
    to: item?.phase === "reviewed" && variant % 2 === 1 ? "review" : "examination",
    reason: "请重新核实",
  }),
  CommitmentVerified: (occasion) =>
    occasion.item?.committedAt === undefined
      ? undefined
      : {
          type: "VerifyCommitment",
          item: occasion.number,
          by: person("examiner"),
          kept: !oneIn(5, occasion),
          finding: "实地核查",
        },
  DecisionPublished: ({ number, item }) =>
    item?.publishedAt === undefined
      ? { type: "PublishDecision", item: number, by: person("centre"), where: "政务中心网站" }
      : undefined,
  OverdueExplained: (occasion) =>
    oneIn(4, occasion)
      ? { type: "ExplainOverdue", item: occasion.number, by: person("window"), reason: "系统升级,办理延后", published: true }
      : undefined,
  HearingRightTold: ({ number }) => ({
    type: "TellHearingRight",
    item: number,
    by: person("examiner"),
    to: applicant.id,
    document: "听告-1",
  }),
} as const satisfies Drafts;

/** By whom the flow says; on the record, where there was a hearing. */
function decide({ number, item, definition, world, variant }: Occasion): Wish | undefined {
  // What is done on the spot is now and then done without a decision.
  if (definition.kind === "immediate" && variant % 4 === 0) return undefined;
  const [role = "decider"] =
    world.flowOf(item ?? { definition: definition.code, version: definition.version }).flow.roles.DecisionMade ?? [];
  const record = item?.hearing.record;
  const decided = { type: "MakeDecision", item: number, by: person(role), document: "决-1" } as const;
  const content = { ...decided, ...(record !== undefined && { hearingRecord: record }) };
  return variant % 5 === 4
    ? { ...content, outcome: "refused", reasons: ["不符合条件"], remedies: ["可申请行政复议"] }
    : { ...content, outcome: "granted", reasons: [], remedies: [] };
}
