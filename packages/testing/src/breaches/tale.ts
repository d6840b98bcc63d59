import {
  actData,
  caseStream,
  courseOf,
  dossierKindOf,
  dossierStream,
  fiveStages,
  isItemAct,
  type ActType,
  type Actor,
  type AnyDraft,
  type CivilDate,
  type CodeOf,
  type DataOf,
  type DossierActType,
  type FlowActType,
  type Role,
  type RuleId,
} from "@banjie/core";
import { person } from "../histories/occasion.ts";
import type { Consequence } from "./consequences.ts";

/** When an act comes: on which working day of its tale, and after how many minutes of that day. */
export type When = number | readonly [day: number, minute: number];

/** What an act says otherwise than usual, and what is wrong with its record. */
export interface Otherwise {
  readonly by?: Actor;
  readonly item?: string;
  /** Of another case, or of a dossier or the hall by its stream. */
  readonly stream?: string;
  /** Recorded a minute before it happened. */
  readonly recordedEarly?: boolean;
  /** Recorded two days after it happened, and after what follows. */
  readonly recordedLate?: boolean;
  /** A version is left out before it. */
  readonly gap?: boolean;
}

/** One act of a tale. */
export interface Told extends Pick<Otherwise, "recordedEarly" | "recordedLate" | "gap"> {
  readonly day: number;
  readonly minute: number;
  readonly draft: Omit<AnyDraft, "at">;
}

/** The case that a tale is of, unless it says otherwise. */
const theCase = "WG-1";
export const otherCase = caseStream("WG-2");

/** An act, by whoever is entitled to it, of the first item of the case. */
export function tell<Type extends ActType>(when: When, type: Type, data: DataOf<Type>, otherwise: Otherwise = {}): Told {
  const [day, minute] = typeof when === "number" ? [when, 0] : when;
  const { by = doerOf(type), item = "1", stream = streamOf(type), ...record } = otherwise;
  const draft = { v: actData[type].v, stream, type, ...(isItemAct(type) && { item }), by, data };
  return { day, minute, draft, ...record };
}

function streamOf(type: ActType): string {
  const kind = dossierKindOf(type);
  if (kind) return dossierStream({ kind, id: "D-1" });
  return type in fiveStages.roles ? caseStream(theCase) : "hall";
}

function doerOf(type: ActType): Actor {
  const kind = dossierKindOf(type);
  const roles: readonly Role[] | undefined = kind
    ? courseOf(kind)[type as DossierActType]?.by
    : fiveStages.roles[type as FlowActType];
  return person(roles?.at(-1) === "centre" ? "centre" : (roles?.[0] ?? "centre"));
}

/** What varies from one telling of a tale to another. */
export interface Variation {
  /** By how many working days something is late. */
  readonly late: number;
  /** The date of a working day of the tale. */
  readonly on: (day: number) => CivilDate;
}

/** A history that breaks one rule once: its acts in the order of the log, and the working day at whose end it is looked at. */
export interface Tale {
  readonly acts: (variation: Variation) => readonly Told[];
  readonly until: (late: number) => number;
  /** What else it must break. */
  readonly brings: readonly Consequence[];
}

/** Tales of rules: of each, by the sentence that tells the breach, the ways that it comes about. */
export type TalesOf<Id extends RuleId> = { readonly [One in Id]: { readonly [Code in CodeOf<One>]: readonly [Tale, ...Tale[]] } };

/** A tale that is looked at on a day after its last act at the earliest. */
export const tale = (acts: readonly Told[] | Tale["acts"], until: number | Tale["until"] = 0): Tale => ({
  acts: typeof acts === "function" ? acts : () => acts,
  until: typeof until === "function" ? until : () => until,
  brings: [],
});

/** The tale, and what it must break besides. */
export const bringing = (one: Tale, ...brings: readonly Consequence[]): Tale => ({ ...one, brings });
