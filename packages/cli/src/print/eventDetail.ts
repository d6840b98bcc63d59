import type { CaseEvent, DossierActType, DossierEvent, Event, FlowActType, ItemDefinition, Language } from "@banjie/core";
import { speakIn } from "../texts.ts";
import { caseDetails } from "./detail/caseDetails.ts";
import { dossierDetails } from "./detail/dossierDetails.ts";
import { itemDetails } from "./detail/itemDetails.ts";
import type { Teller } from "./detail/phrases.ts";

const details = { ...caseDetails, ...itemDetails, ...dossierDetails };

/** A telling takes its own act's data only; the table is keyed by the act's type, so the one found is the right one. */
type Telling = (data: Event<FlowActType | DossierActType>["data"], teller: Teller) => readonly string[];

/** What an event says besides its name, as short phrases for a clerk. 中文 行为详情 */
export function eventDetail(
  event: CaseEvent | DossierEvent,
  definitions: readonly ItemDefinition[],
  language: Language,
): readonly string[] {
  const tell = details[event.type] as Telling;
  return tell(event.data, { speak: speakIn(language), language, definitions });
}
