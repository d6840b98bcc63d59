import { civilDateOf, type SpecialProcedure, type Suspension } from "@banjie/core";
import { applicant, oneIn, person, type Drafts } from "./occasion.ts";

/** Hearings, special procedures, suspensions and extensions, each act as it should be. */
export const pauseWishes = {
  SpecialProcedureEnded: ({ number, item }) => {
    const open = item?.pauses.find(({ special, to }) => special && to === undefined);
    const procedure = open?.kind as SpecialProcedure | undefined;
    return procedure && { type: "EndSpecialProcedure", item: number, by: person("examiner"), procedure, result: "合格" };
  },
  ItemResumed: ({ number, item }) => {
    const open = item?.pauses.find(({ special, to }) => !special && to === undefined);
    const kind = open?.kind as Suspension | undefined;
    return kind && { type: "ResumeItem", item: number, by: person("window"), kind };
  },
  HearingHeld: ({ number, item, at }) =>
    item?.hearing.on === undefined || item.hearing.heldAt !== undefined || item.hearing.on > civilDateOf(at)
      ? undefined
      : { type: "HoldHearing", item: number, by: person("chair"), chair: "chair-1", record: "听证笔录-1" },
  HearingNotified: ({ number, item, at, world }) =>
    item?.hearing.toldAt === undefined || item.hearing.notifiedAt !== undefined
      ? undefined
      : {
          type: "NotifyHearing",
          item: number,
          by: person("examiner"),
          on: world.calendar.after(civilDateOf(at), 7).on,
          place: "政务中心三楼听证室",
        },
  HearingRequested: ({ number, item }) =>
    item?.hearing.requestedAt === undefined
      ? { type: "RequestHearing", item: number, by: applicant, party: applicant.id }
      : undefined,
  SpecialProcedureStarted: ({ number, item, definition: { procedures = [] }, variant }) => {
    const procedure = procedures[variant % Math.max(1, procedures.length)];
    if (!procedure || item?.pauses.some(({ kind, to }) => kind === procedure && to === undefined)) return undefined;
    const told = { basis: "行政许可法第45条", days: 5, notice: "特-1" };
    return { type: "StartSpecialProcedure", item: number, by: person("examiner"), procedure, ...told };
  },
  ItemSuspended: ({ number, variant }) => ({
    type: "SuspendItem",
    item: number,
    by: person("window"),
    kind: (["payment", "plain", "siteVisit"] as const)[variant % 3] ?? "plain",
    reason: "等待申请人",
  }),
  ExtensionApproved: (occasion) =>
    oneIn(2, occasion)
      ? {
          type: "ApproveExtension",
          item: occasion.number,
          by: person("decider"),
          days: 10,
          approver: { id: "head-1", rank: "agencyHead" },
          reason: "案情复杂",
          notice: "延-1",
        }
      : undefined,
} as const satisfies Drafts;
