import { z } from "zod";
import { partsOf, streamIdSchema, wishShape, type Unchanging } from "../case/command.ts";
import type { Issue } from "../foundation/issue.ts";
import { err, ok, type Result } from "../foundation/result.ts";
import { actData, dossierStream, type DossierName, type DossierStreamAct } from "../log/event.ts";
import { inZone } from "../time/zone.ts";
import {
  dossierKindOf,
  dossierKinds,
  type ComplaintActType,
  type ServiceActType,
  type WindowActType,
} from "../vocabulary/actType.ts";
import type { actorSchema } from "../vocabulary/role.ts";
import type { DossierDraft } from "./dossiers.ts";

/** Which act each command wishes for. */
export const actOfDossierCommand = {
  LodgeComplaint: "ComplaintLodged",
  RejectComplaint: "ComplaintRejected",
  AcceptComplaint: "ComplaintAccepted",
  InvestigateComplaint: "ComplaintInvestigated",
  ConcludeComplaint: "ComplaintConcluded",
  WithdrawComplaint: "ComplaintWithdrawn",
  ExtendComplaint: "ComplaintExtended",
  AnswerComplaint: "ComplaintAnswered",
  FollowUpComplaint: "ComplaintFollowedUp",
  ReopenComplaint: "ComplaintReopened",
  CloseComplaint: "ComplaintClosed",
  OpenService: "ServiceOpened",
  HandOverService: "ServiceHandedOver",
  TakeServiceStep: "ServiceStepTaken",
  RaiseProblem: "ProblemRaised",
  SolveProblem: "ProblemSolved",
  ConcludeService: "ServiceConcluded",
  EvaluateService: "ServiceEvaluated",
  CheckWindow: "WindowChecked",
  PublishAssessment: "AssessmentPublished",
  AwardBanner: "BannerAwarded",
  CorrectRecord: "RecordCorrected",
} as const satisfies Readonly<Record<string, DossierStreamAct>>;

export type DossierCommandType = keyof typeof actOfDossierCommand;

/** Of which dossier: by its kind and id. */
type Named<Act extends DossierStreamAct> = Act extends ComplaintActType
  ? OfComplaint
  : Act extends ServiceActType
    ? OfService
    : Act extends WindowActType
      ? OfWindow
      : OfComplaint | OfService | OfWindow;

interface OfComplaint {
  readonly complaint: string;
}
interface OfService {
  readonly service: string;
}
interface OfWindow {
  readonly window: string;
}

/** What every command says: when it happened, by whom; and its own name, if it may be repeated. */
interface Wish<Type extends DossierCommandType> {
  readonly type: Type;
  readonly at: string;
  readonly by: z.input<typeof actorSchema>;
  /** The commit id: a repeat of the command with the same one changes nothing and returns the first answer. */
  readonly commit?: string | undefined;
}

/**
 * A wish for an act of a complaint, a service or a window's assessment: `{ type, complaint | service | window, at, by, commit?, … }`
 * and the act's own data, flat.
 *
 * 中文  投诉、服务、窗口考核的命令
 */
export type DossierCommand<Type extends DossierCommandType = DossierCommandType> = Type extends DossierCommandType
  ? Wish<Type> &
      Named<(typeof actOfDossierCommand)[Type]> &
      Unchanging<z.input<(typeof actData)[(typeof actOfDossierCommand)[Type]]["data"]>>
  : never;

/** A command of a dossier that fits its shape: the act it wishes for, drafted, in the hall's local time. */
export interface ParsedDossierCommand {
  readonly dossier: DossierName;
  readonly commit?: string | undefined;
  readonly draft: DossierDraft;
}

/** The correction of a record is a dossier's where it names one. */
export const isDossierCommand = (input: { readonly type: string }): input is DossierCommand =>
  input.type === "CorrectRecord"
    ? dossierKinds.some((kind) => Object.hasOwn(input, kind))
    : Object.hasOwn(actOfDossierCommand, input.type);

/** A command of a dossier out of data, checked against its shape. */
export function readDossierCommand(input: DossierCommand, zone: string): Result<ParsedDossierCommand, Issue[]> {
  const { type, ...members } = input;
  const named: Readonly<Record<string, unknown>> = members;
  const act: DossierStreamAct = actOfDossierCommand[type];
  const kind = dossierKindOf(act) ?? dossierKinds.find((one) => Object.hasOwn(named, one));
  if (!kind) return err([{ code: "command.type-unknown", path: ["type"], params: { type } }]);
  const parts = partsOf(members, { wish: z.object({ [kind]: streamIdSchema, ...wishShape }), data: actData[act].data });
  if (!parts.ok) return parts;
  const { at, by, commit } = parts.value.wished;
  const dossier = { kind, id: String(named[kind]) };
  const draft = { v: actData[act].v, stream: dossierStream(dossier), type: act, at: inZone(at, zone), by };
  return ok({ dossier, commit, draft: { ...draft, data: parts.value.data } as DossierDraft });
}
