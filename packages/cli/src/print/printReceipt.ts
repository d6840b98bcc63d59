import type { Versioned } from "@banjie/core";
import type { LogReceipt } from "../auditLog.ts";
import type { Speak } from "../texts.ts";

/** By what a log was judged: with these anyone comes to the same report. 中文 回执 */
export function printReceipt(receipt: LogReceipt, speak: Speak): string {
  const { engine, digest, position, catalogues, offerChangedAt, profiles, calendar } = receipt;
  const { number, publishedOn = "" } = calendar.last ?? {};
  return [
    speak("receipt.title"),
    speak("receipt.engine", { engine }),
    speak("receipt.catalogue", { catalogues: named(catalogues) || "—", position: offerChangedAt ?? "—" }),
    speak("receipt.profile", { profiles: named(profiles) }),
    speak("receipt.calendar", { notices: calendar.notices, last: [number, publishedOn].filter(Boolean).join(", ") || "—" }),
    speak("receipt.read", { position, digest }),
  ].join("\n");
}

const named = (all: readonly Versioned[]): string => all.map(({ id, version }) => `${id}@${version}`).join(", ");
