import type { Receipt, Versioned } from "@banjie/core";
import type { LogReceipt } from "../auditLog.ts";
import type { Speak } from "../texts.ts";

/** By what a log was judged: with these anyone comes to the same report. 中文 回执 */
export function printReceipt(receipt: LogReceipt, speak: Speak): string {
  const { engine, digest, position } = receipt;
  return [
    speak("receipt.title"),
    speak("receipt.engine", { engine }),
    ...basisLines(receipt, speak),
    speak("receipt.read", { position, digest }),
  ].join("\n");
}

/** The catalogues, profiles and notices of a judgement. 中文 评判依据 */
export function basisLines({ catalogues, offerChangedAt, profiles, calendar }: Receipt, speak: Speak): string[] {
  const { number, publishedOn = "" } = calendar.last ?? {};
  return [
    speak("receipt.catalogue", { catalogues: named(catalogues) || "—", position: offerChangedAt ?? "—" }),
    speak("receipt.profile", { profiles: named(profiles) }),
    speak("receipt.calendar", {
      notices: calendar.notices,
      last: [number, publishedOn].filter(Boolean).join(speak("said.and")) || "—",
    }),
  ];
}

const named = (all: readonly Versioned[]): string => all.map(({ id, version }) => `${id}@${version}`).join(", ");
