import { z } from "zod";
import { caseActData, itemNumberSchema } from "../acts/caseActData.ts";
import { hallActData } from "../acts/hallActData.ts";
import { complaintActData } from "../acts/complaintActData.ts";
import { itemActData } from "../acts/itemActData.ts";
import { serviceActData } from "../acts/serviceActData.ts";
import { windowActData } from "../acts/windowActData.ts";
import { instantSchema, localInstantSchema } from "../time/instant.ts";
import {
  dossierKindOf,
  dossierKinds,
  isFlowAct,
  isHallAct,
  type ActType,
  type CaseActType,
  type DossierActType,
  type DossierKind,
  type HallActType,
  type ItemActType,
} from "../vocabulary/actType.ts";
import { actorSchema } from "../vocabulary/role.ts";
import { nameSchema } from "../vocabulary/text.ts";

/** Every act with its stored shape. */
export const actData = {
  ...hallActData,
  ...caseActData,
  ...itemActData,
  ...complaintActData,
  ...serviceActData,
  ...windowActData,
} as const;

/** The data of one act. */
export type DataOf<Type extends ActType> = z.output<(typeof actData)[Type]["data"]>;

/** The stream a case's events live in. */
export const caseStream = (caseId: string): string => `case/${caseId}`;

/** The case a stream belongs to, if it is a case's. */
export const caseOfStream = (stream: string): string | undefined => (stream.startsWith("case/") ? stream.slice(5) : undefined);

/** The stream of the hall's own acts. */
export const hallStream = "hall";

/** A dossier by kind and id. 中文 投诉、服务、窗口考核的档案 */
export interface DossierName {
  readonly kind: DossierKind;
  readonly id: string;
}

/** The stream a dossier's events live in. */
export const dossierStream = ({ kind, id }: DossierName): string => `${kind}/${id}`;

/** The dossier a stream belongs to, if it is a dossier's. */
export function dossierOfStream(stream: string): DossierName | undefined {
  const kind = dossierKinds.find((one) => stream.startsWith(`${one}/`));
  return kind && { kind, id: stream.slice(kind.length + 1) };
}

const streamSchema = z
  .string()
  .max(200)
  .regex(/^(?:hall|case\/\S+)$/, "the stream of a case, case/<id>, or of the hall");

/** What an act says before the store has it: the caller's part of the envelope. */
export interface Draft<Type extends ActType = ActType> {
  readonly v: number;
  readonly stream: string;
  readonly type: Type;
  /** The item of the case; absent for acts of the whole case or of the hall. */
  readonly item?: string | undefined;
  /** When it happened: legal time, given by the caller. */
  readonly at: z.output<typeof localInstantSchema>;
  readonly by: z.output<typeof actorSchema>;
  readonly data: DataOf<Type>;
}

/** What the store adds: identity, order, and when it took the act. */
export interface Stamp {
  readonly id: string;
  /** Place in its stream, from 1. */
  readonly version: number;
  /** Place in the log, from 1 without gaps. */
  readonly position: number;
  /** When the store took it; grows within a log. */
  readonly recordedAt: z.output<typeof instantSchema>;
  readonly commit: string;
}

type Each<Type extends ActType> = Type extends ActType ? Draft<Type> & Stamp : never;

/**
 * One act as the log holds it. Acts only, never conclusions.
 *
 * 中文  事件
 */
export type Event<Type extends ActType = ActType> = Each<Type>;

/** A draft of any act, told apart by its type. */
export type AnyDraft<Type extends ActType = ActType> = Type extends ActType ? Draft<Type> : never;

const stamp = {
  id: nameSchema,
  version: z.int().min(1),
  position: z.int().min(1),
  recordedAt: instantSchema,
  commit: nameSchema,
};

const envelope = { at: localInstantSchema, by: actorSchema, ...stamp };

const dossierStreams = new Map(
  dossierKinds.map((kind) => {
    const pattern = new RegExp(String.raw`^${kind}/\S+$`);
    return [kind, z.string().max(200).regex(pattern, `the stream of a ${kind}, ${kind}/<id>`)];
  }),
);

/** A record may be corrected in any stream but the hall's. */
const correctable = z.union([streamSchema, ...dossierStreams.values()]);

function streamSchemaOf(type: ActType): z.ZodType {
  if (type === "RecordCorrected") return correctable;
  const kind = dossierKindOf(type);
  return (kind && dossierStreams.get(kind)) ?? streamSchema;
}

function eventSchemaOf(type: ActType) {
  const { v, data } = actData[type];
  const item = type in itemActData ? { item: itemNumberSchema } : {};
  return z.strictObject({ v: z.literal(v), type: z.literal(type), ...item, stream: streamSchemaOf(type), ...envelope, data });
}

/** The strict schema of each event in its present shape. */
export const eventSchemas: ReadonlyMap<ActType, z.ZodType> = new Map(
  Object.keys(actData).map((type) => [type as ActType, eventSchemaOf(type as ActType)]),
);

export const isActType = (type: unknown): type is ActType => typeof type === "string" && Object.hasOwn(actData, type);

/** What a dossier's stream may hold: its own acts, and the correction of its record. */
export type DossierStreamAct = DossierActType | "RecordCorrected";

/** Events of cases, of the hall and of dossiers. */
export type CaseEvent = Event<CaseActType | ItemActType>;
export type HallEvent = Event<HallActType>;
export type DossierEvent = Event<DossierStreamAct>;

export const isHallEvent = (event: Event): event is HallEvent => isHallAct(event.type);
export const isCaseEvent = (event: Event): event is CaseEvent => isFlowAct(event.type) && !correctsDossier(event);
export const isDossierEvent = (event: Event): event is DossierEvent =>
  dossierKindOf(event.type) !== undefined || correctsDossier(event);

/** Of the acts the correction alone is both a case's and a dossier's: its stream tells which. */
const correctsDossier = ({ type, stream }: Event): boolean => type === "RecordCorrected" && dossierOfStream(stream) !== undefined;
