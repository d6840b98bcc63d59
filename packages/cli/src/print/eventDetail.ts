import type { Event, ItemDefinition } from "@banjie/core";
import type { Speak } from "../texts.ts";

/** What an event says besides its name, as short phrases for a clerk. 中文 行为详情 */
export function eventDetail(event: Event, definition: ItemDefinition | undefined, speak: Speak): string[] {
  switch (event.type) {
    case "CaseFiled":
    case "SupplementNotified":
    case "SupplementReceived":
      return listed(speak, event.data.materials, definition);
    case "FeeAssessed":
      return event.data.lines.map(({ name, amount }) => speak("detail.fee", { name, amount: yuan(amount) }));
    case "FeePaid":
      return [speak("detail.paid", { amount: yuan(event.data.amount) }), ...documented(speak, event.data.receipt)];
    case "ItemAccepted": {
      const { document, promised } = event.data;
      return [...documented(speak, document), ...(promised ? [speak("detail.promised", { promised })] : [])];
    }
    case "ItemNotAccepted":
      return [...documented(speak, event.data.document), ...reasoned(speak, event.data.reasons)];
    case "ItemHandedOver":
      return [speak("detail.to", { to: event.data.to })];
    case "ExaminationConcluded": {
      const { opinion, proposal } = event.data;
      return [...(proposal ? [speak(`proposal.${proposal}`)] : []), ...opined(speak, opinion)];
    }
    case "ReviewConcluded":
      return opined(speak, event.data.opinion);
    case "ItemSentBack":
      return [speak(`backTo.${event.data.to}`), speak("detail.reason", { reason: event.data.reason })];
    case "DecisionMade": {
      const { outcome, document, reasons, remedies } = event.data;
      const told = remedies.length > 0 ? [speak("detail.remedies", { remedies: remedies.join("; ") })] : [];
      return [speak(`outcome.${outcome}`), ...documented(speak, document), ...reasoned(speak, reasons), ...told];
    }
    case "ItemDelivered":
      return [speak(`method.${event.data.method}`)];
    case "ItemWithdrawn":
      return event.data.reason ? [speak("detail.reason", { reason: event.data.reason })] : [];
    case "ExaminationStarted":
    case "ItemCompleted":
    case "CatalogueAdopted":
      return [];
  }
}

/** Fen as yuan with two digits. 分 → 元 */
const yuan = (fen: number): string => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, "0")}`;

function listed(speak: Speak, codes: readonly string[], definition: ItemDefinition | undefined): string[] {
  const names = codes.map((code) => definition?.materials.find((material) => material.code === code)?.name ?? code);
  return names.length > 0 ? [speak("detail.materials", { materials: names.join(", ") })] : [];
}

const documented = (speak: Speak, document: string | undefined): string[] =>
  document ? [speak("detail.document", { document })] : [];
const reasoned = (speak: Speak, reasons: readonly string[]): string[] =>
  reasons.length > 0 ? [speak("detail.reasons", { reasons: reasons.join("; ") })] : [];
const opined = (speak: Speak, opinion: string | undefined): string[] => (opinion ? [speak("detail.opinion", { opinion })] : []);
