import type { Result } from "@banjie/core";
import { readCsv, type CsvLayout } from "../csv/readCsv.ts";
import type { ImportFault } from "../importFault.ts";
import type { CsvSource, Mapping } from "../mapping/mapping.ts";
import { namedAttributes } from "../mapping/namedAttributes.ts";
import { readExchange } from "../exchange/readExchange.ts";
import { readOcel } from "../ocel/readOcel.ts";
import { readXes } from "../xes/readXes.ts";
import type { SourcePart } from "./sourceCase.ts";

/** The cases of a foreign log, in whatever format its mapping says it is. */
export function readSource(source: AsyncIterable<Uint8Array>, mapping: Mapping): AsyncIterable<Result<SourcePart, ImportFault>> {
  switch (mapping.source.format) {
    case "xes":
      return readXes(source);
    case "csv":
      return readCsv(source, layoutOf(mapping.source, mapping));
    case "ocel":
      return readOcel(source, { ...mapping.source, ...namesOf(mapping) });
    case "exchange":
      return readExchange(source, { ...mapping.source, ...namesOf(mapping) });
  }
}

const namesOf = ({ activity, time, transition, zone }: Mapping) => ({ activity, time, transition, zone });

function layoutOf({ delimiter, encoding, dates, times }: CsvSource, mapping: Mapping): CsvLayout {
  const { activity, time, zone, recorded, case: of } = mapping;
  const timed = new Set([...Object.keys(times), ...(dates ?? [time]), ...(recorded === undefined ? [] : [recorded])]);
  const formats = [...timed].map(
    (column) => [column, { pattern: times[column]?.pattern, zone: times[column]?.zone ?? zone }] as const,
  );
  const { needed, optional } = namedAttributes(mapping);
  // Where dates are the events, the reader makes their names and times.
  const columns = [...needed].filter((name) => !dates || (name !== activity && name !== time));
  return {
    delimiter,
    encoding,
    id: of.id.trace,
    columns,
    optional: [...optional],
    times: Object.fromEntries(formats),
    ...(dates && { dates: { columns: dates, activity, time } }),
  };
}
