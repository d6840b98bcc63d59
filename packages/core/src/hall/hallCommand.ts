import { z } from "zod";
import { hallActData } from "../acts/hallActData.ts";
import { commitSchema, type Unchanging } from "../case/command.ts";
import { issuesOf, type Issue } from "../foundation/issue.ts";
import { err, ok, type Result } from "../foundation/result.ts";
import { actData, hallStream, type AnyDraft } from "../log/event.ts";
import { instantSchema } from "../time/instant.ts";
import { inZone } from "../time/zone.ts";
import type { HallActType } from "../vocabulary/actType.ts";
import { actorSchema } from "../vocabulary/role.ts";

/** The acts of the hall that are wished for; its catalogue as a whole it adopts when it is opened. */
export type WishedAct = Exclude<HallActType, "CatalogueAdopted">;

const wish = { at: instantSchema, by: actorSchema, commit: commitSchema.optional() };
const { DefinitionAdopted, DefinitionAmended, DefinitionWithdrawn } = hallActData;
const { NoticeAdopted, ClosureOrdered, LimitsExtended, OrderWithdrawn, ProfileAdopted } = hallActData;

const commandSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("AdoptDefinition"), ...wish, ...DefinitionAdopted.data.shape }),
  z.strictObject({ type: z.literal("AmendDefinition"), ...wish, ...DefinitionAmended.data.shape }),
  z.strictObject({ type: z.literal("WithdrawDefinition"), ...wish, ...DefinitionWithdrawn.data.shape }),
  z.strictObject({ type: z.literal("AdoptNotice"), ...wish, ...NoticeAdopted.data.shape }),
  z.strictObject({ type: z.literal("OrderClosure"), ...wish, ...ClosureOrdered.data.shape }),
  z.strictObject({ type: z.literal("ExtendLimits"), ...wish, ...LimitsExtended.data.shape }),
  z.strictObject({ type: z.literal("WithdrawOrder"), ...wish, ...OrderWithdrawn.data.shape }),
  z.strictObject({ type: z.literal("AdoptProfile"), ...wish, ...ProfileAdopted.data.shape }),
]);

const actOfHallCommand: Readonly<Record<z.output<typeof commandSchema>["type"], WishedAct>> = {
  AdoptDefinition: "DefinitionAdopted",
  AmendDefinition: "DefinitionAmended",
  WithdrawDefinition: "DefinitionWithdrawn",
  AdoptNotice: "NoticeAdopted",
  OrderClosure: "ClosureOrdered",
  ExtendLimits: "LimitsExtended",
  WithdrawOrder: "OrderWithdrawn",
  AdoptProfile: "ProfileAdopted",
};

/**
 * A wish for an act of the hall itself. Of its offer: `AdoptDefinition`, `AmendDefinition`, `WithdrawDefinition`; of its days:
 * `AdoptNotice`; of many cases at once: `OrderClosure`, `ExtendLimits`, `WithdrawOrder`; of how it counts and supervises: `AdoptProfile`.
 *
 * 中文  大厅命令: 目录变更 采用通知 停止办公 紧急延长 撤销
 */
export type HallCommand = Unchanging<z.input<typeof commandSchema>>;

/** A command of the hall that fits its shape: the act it wishes for, drafted, in the hall's local time. */
interface ParsedHallCommand {
  readonly commit?: string | undefined;
  readonly draft: AnyDraft<WishedAct>;
}

/** A command of the hall out of data, checked against its shape. */
export function readHallCommand(input: unknown, zone: string): Result<ParsedHallCommand, Issue[]> {
  const parsed = commandSchema.safeParse(input);
  if (!parsed.success) return err(issuesOf(parsed.error));
  const { type: wished, at, by, commit, ...data } = parsed.data;
  const type = actOfHallCommand[wished];
  const draft = { v: actData[type].v, stream: hallStream, type, at: inZone(at, zone), by, data };
  return ok({ commit, draft: draft as AnyDraft<WishedAct> });
}
