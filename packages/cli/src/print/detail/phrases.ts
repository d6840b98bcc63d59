import { clockNames, limitLine, type ActType, type DataOf, type ItemDefinition, type Language } from "@banjie/core";
import type { Speak } from "../../texts.ts";

/** What is needed to speak of an act's data. */
export interface Teller {
  readonly speak: Speak;
  readonly language: Language;
  /** Of all items of the case: they share their materials. */
  readonly definitions: readonly ItemDefinition[];
}

/** How each act's data are told, as short phrases. */
export type Details<Type extends ActType> = { readonly [One in Type]: (data: DataOf<One>, teller: Teller) => readonly string[] };

/** An act without anything to tell but its name. */
export const nothing = (): readonly string[] => [];

export const plain = (text: string | undefined): string[] => (text === undefined ? [] : [text]);

/** Materials by their names, where the definition has them. */
export function materials({ speak, definitions }: Teller, codes: readonly string[]): string[] {
  const known = definitions.flatMap((definition) => definition.materials);
  const names = codes.map((code) => known.find((material) => material.code === code)?.name ?? code);
  return names.length > 0 ? [speak("detail.materials", { materials: names.join(speak("said.list")) })] : [];
}

export const document = ({ speak }: Teller, number: string | undefined): string[] =>
  number === undefined ? [] : [speak("detail.document", { document: number })];
export const promised = ({ speak }: Teller, told: string | undefined): string[] =>
  told === undefined ? [] : [speak("detail.promised", { promised: told })];
export const reasons = ({ speak }: Teller, all: readonly string[]): string[] =>
  all.length === 0 ? [] : [speak("detail.reasons", { reasons: all.join(speak("said.parts")) })];
export const reason = ({ speak }: Teller, why: string | undefined): string[] =>
  why === undefined ? [] : [speak("detail.reason", { reason: why })];
export const basis = ({ speak }: Teller, law: string | undefined): string[] =>
  law === undefined ? [] : [speak("detail.basis", { basis: law })];
export const opinion = ({ speak }: Teller, said: string | undefined): string[] =>
  said === undefined ? [] : [speak("detail.opinion", { opinion: said })];
/** So many working days. */
export const daysPhrase = (count: number, speak: Teller["speak"]): string =>
  speak(count === 1 ? "period.workingDay.one" : "period.workingDay", { length: count });
export const days = ({ speak }: Teller, count: number | undefined): string[] =>
  count === undefined ? [] : [daysPhrase(count, speak)];
export const items = ({ speak }: Teller, numbers: readonly string[]): string[] => [
  speak("detail.items", { items: numbers.join(speak("said.list")) }),
];
export const answerAsked = ({ speak }: Teller, by: string | undefined): string[] =>
  by === undefined ? [] : [speak("detail.answerBy", { by })];

/** The limits that a card was measured by. */
export const limitsTold = ({ language }: Teller, limits: DataOf<"CardIssued">["limits"] = {}): string[] =>
  (["promised", "legal"] as const).flatMap((clock) => {
    const limit = limits[clock];
    return limit ? [`${clockNames[clock][language]} ${limitLine(limit)[language]}`] : [];
  });
