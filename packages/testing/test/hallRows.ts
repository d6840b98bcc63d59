import { civilDateOf, type Event, type HallActType, type ItemDefinition, type LocalInstant } from "@banjie/core";
import type { Row } from "./row.ts";

/** An act of the hall itself. */
export type HallEvent = Event<HallActType>;

/** The rows of what the hall has done itself: the matters that it has adopted and withdrawn, its orders and their withdrawal. */
export function* hallRows(acts: readonly HallEvent[]): Generator<Row> {
  for (const act of acts) {
    switch (act.type) {
      case "CatalogueAdopted":
        for (const definition of act.data.catalogue.items) yield matterRow(definition, act.at);
        break;
      case "DefinitionAdopted":
      case "DefinitionAmended":
        yield matterRow(act.data.definition, act.at);
        break;
      case "DefinitionWithdrawn":
        yield { subject: "matterWithdrawn", definition: act.data.code, since: civilDateOf(act.at) };
        break;
      case "ClosureOrdered":
      case "LimitsExtended": {
        const { order, from, to, clocks, selector = {} } = act.data;
        const days = "days" in act.data ? act.data.days : null;
        yield { subject: "order", name: order, days, since: from, until: to, clocks: listed(clocks), ...selected(selector) };
        break;
      }
      case "OrderWithdrawn":
        yield { subject: "orderWithdrawn", name: act.data.order, since: act.data.from ?? civilDateOf(act.at) };
        break;
      case "NoticeAdopted":
      case "ProfileAdopted":
        // The calendar and the default profile, which the SQL has by itself.
        break;
    }
  }
}

function matterRow(
  { code, version, department, kind, legal, promised, guide, procedures = [] }: ItemDefinition,
  at: LocalInstant,
): Row {
  const inDays = (limit: typeof legal): number | null => (limit?.unit === "workingDay" ? limit.length : null);
  const limits = { lawDays: inDays(legal), promisedDays: inDays(promised), procedures: listed(procedures) };
  const told = { channels: guide?.channels?.join(" ") ?? null, visits: guide?.visits ?? null };
  return { subject: "matter", ...told, definition: code, version, department, kind, since: civilDateOf(at), ...limits };
}

const listed = (names: readonly string[]): string => JSON.stringify(names);

type Selector = NonNullable<Event<"ClosureOrdered">["data"]["selector"]>;

const selected = ({ departments, definitions, kinds }: Selector): Row => ({
  departments: departments ? listed(departments) : null,
  definitions: definitions ? listed(definitions) : null,
  kinds: kinds ? listed(kinds) : null,
});
