import { env } from "node:process";
import { gzipSync } from "node:zlib";
import { instantSchema } from "@banjie/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { ImportFault } from "../src/importFault.ts";
import { importLog } from "../src/importLog.ts";
import { importSentences } from "../src/importSentences.ts";
import type { Mapping } from "../src/mapping/mapping.ts";
import { readSample, sampleMapping } from "./sampleMapping.ts";
import { xesEvent, xesLog, xesTrace } from "./xesText.ts";

const importedAt = instantSchema.parse("2024-01-01T00:00:00Z");
const full = Boolean(env["BANJIE_FULL"]);

async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** How an import ends: a fault, or that every event is accounted for. */
async function endOf(source: AsyncIterable<Uint8Array>, mapping: Mapping): Promise<ImportFault | "whole"> {
  const run = importLog(source, mapping, { importedAt });
  for await (const page of run.pages) if (!page.ok) return page.error;
  const { read, mapped, ignored, unmapped, untimed, loose } = run.report().events;
  expect(mapped + ignored + unmapped + untimed + loose).toBe(read);
  return "whole";
}

const [filing, acceptance] = sampleMapping.acts;
const acts = [
  { ...filing, from: { event: "file" } },
  { ...acceptance, by: { value: "w" }, data: {} },
];
const times = ["2013-05-02T09:00:00+08:00", "2013-05-03T09:00:00+08:00"] as const;

const byTable = readSample({
  source: { format: "csv" },
  activity: "act",
  time: "at",
  case: {
    ...sampleMapping.case,
    id: { trace: "case" },
    definition: { value: "A" },
    applicant: { value: "n" },
    channel: { value: "window" },
  },
  acts,
});
const byObjects = readSample({
  source: { format: "ocel", object: "Case" },
  case: { ...sampleMapping.case, id: { trace: "ocel:id" } },
  acts,
});
const byRows = readSample({ source: { format: "exchange" }, case: { ...sampleMapping.case, id: { trace: "project_no" } }, acts });

const importers: readonly (readonly [string, Mapping, string])[] = [
  ["XES", readSample({ acts }), xesLog(xesTrace("甲", xesEvent("file", times[0]), xesEvent("accept", times[1])), xesTrace("b"))],
  ["CSV", byTable, `case,act,at,备注\n甲,file,${times[0]},"a,b"\n甲,accept,${times[1]},\nb,file,${times[1]},\n`],
  [
    "OCEL 2.0",
    byObjects,
    JSON.stringify({
      objects: [{ id: "甲", type: "Case", attributes: [{ name: "kind", value: "first" }] }],
      events: times.map((time, place) => ({
        id: `e${place}`,
        type: place ? "accept" : "file",
        time,
        relationships: [{ objectId: "甲" }],
      })),
    }),
  ],
  [
    "exchange rows",
    byRows,
    JSON.stringify({
      up_pro_accept: [{ project_no: "甲", accept_date: "2013-05-02", apply_date: "2013-05-01", data_version: 1 }],
      up_pro_process: [
        { project_no: "甲", event_name: "file", event_start_time: times[0], event_end_time: times[1], node_state: "2" },
      ],
    }),
  ],
];

/** One harm to a file: bytes changed, cut out, put in, or said twice. */
const harm = fc.record({
  kind: fc.constantFrom("change", "cut", "insert", "repeat", "end"),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(40),
  // Mostly letters: of any bytes nearly all are no text at all.
  bytes: fc.oneof(
    { weight: 4, arbitrary: fc.uint8Array({ minLength: 1, maxLength: 2, min: 0x61, max: 0x7e }) },
    { weight: 1, arbitrary: fc.uint8Array({ minLength: 1, maxLength: 8 }) },
  ),
});
type Harm = typeof harm extends fc.Arbitrary<infer Of> ? Of : never;

function harmed(bytes: Buffer, { kind, at, length, bytes: put }: Harm): Buffer {
  const place = Math.floor(at * bytes.length);
  const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)];
  switch (kind) {
    case "change":
      return Buffer.concat([before, put, after.subarray(put.length)]);
    case "cut":
      return Buffer.concat([before, after.subarray(length)]);
    case "insert":
      return Buffer.concat([before, put, after]);
    case "repeat":
      return Buffer.concat([before, after.subarray(0, length), after]);
    case "end":
      return before;
  }
}

test.each(importers)("a harmed file of %s ends in a result or a fault that can be said", async (_, mapping, text) => {
  expect(await endOf(piecesOf(Buffer.from(text)), mapping)).toBe("whole");
  const ends = { whole: 0, fault: 0 };
  const property = fc.asyncProperty(
    fc.array(harm, { minLength: 1, maxLength: 2 }),
    fc.nat(5).map((chance) => chance === 0),
    async (harms, packed) => {
      const bytes = harms.reduce(harmed, Buffer.from(packed ? gzipSync(text) : text));
      const end = await endOf(piecesOf(bytes.subarray(0, 65_536)), mapping);
      ends[end === "whole" ? "whole" : "fault"]++;
      if (end !== "whole") expect(Object.keys(importSentences)).toContain(end.code);
    },
  );
  await fc.assert(property, { numRuns: full ? 10_000 : 60 });
  expect(Math.min(ends.whole, ends.fault)).toBeGreaterThan(0);
});

/** One field that does not end within so many mebibytes. */
async function* endless(head: string, mebibytes: number): AsyncGenerator<Uint8Array> {
  yield Buffer.from(head);
  const piece = Buffer.alloc(65_536, "x");
  for (let each = 0; each < mebibytes * 16; each++) yield piece;
}

/** The same thing again and again, each time with another number where it has a `#`. */
async function* repeated(head: string, more: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(head);
  const same = Buffer.from(more.repeat(4096));
  for (let number = 0; number < 8_000_000; number += 4096) {
    const numbered = (_: unknown, place: number) => more.replace("#", String(number + place));
    yield more.includes("#") ? Buffer.from(Array.from({ length: 4096 }, numbered).join("")) : same;
  }
}

/** Far beyond what is held in memory; the whole length only where there is time. */
const size = full ? 256 : 8;

test.each([
  ["an attribute of XES", readSample({ acts }), '<log><trace><string key="concept:name" value="', "xes.value-too-long"],
  ["a text of XES", readSample({ acts }), "<log><trace>", "xes.value-too-long"],
  ["a declaration of XES", readSample({ acts }), '<!DOCTYPE log [<!ENTITY a "', "xes.value-too-long"],
  ["a row of a table", byTable, 'case,act,at\nA,file,"', "csv.row-too-long"],
  ["a name in OCEL", byObjects, '{"objects":[{"id":"', "json.too-long"],
  ["a field of exchange rows", byRows, '{"up_pro_accept":[{"project_no":"', "json.too-long"],
] as const)("%s that does not end is refused before it fills the memory", async (_, mapping, head, code) => {
  const mebibytes = code === "json.too-long" ? Math.max(size, 65) : size;
  expect(await endOf(endless(head, mebibytes), mapping)).toMatchObject({ code });
});

/** Read to the limit, they take seconds. */
const longCases: readonly (readonly [string, Mapping, string, string, string])[] = [
  [
    "an event of XES with attribute upon attribute",
    readSample({ acts }),
    "<log><trace><event>",
    '<id key="#" value=""/>',
    "xes.case-too-long",
  ],
  ["a case of XES with event upon event", readSample({ acts }), "<log><trace>", "<event></event>", "xes.case-too-long"],
];

test.each<readonly [string, Mapping, string, string, string]>([
  ...(full ? longCases : []),
  ["an attribute of XES in an attribute", readSample({ acts }), "<log><trace>", '<string key="a" value="">', "xes.too-deep"],
  ["a list of XES in a list", readSample({ acts }), "<log>", '<list key="a">', "xes.too-deep"],
  ["OCEL with list upon list", byObjects, '{"objects":[],"events":[', "[],", "json.too-many"],
  ["exchange rows with row upon row", byRows, '{"up_pro_accept":[', "{},", "json.too-many"],
])("%s without end is refused before it fills the memory", async (_, mapping, head, more, code) => {
  expect(await endOf(repeated(head, more), mapping)).toMatchObject({ code });
});

test("entities that unfold to more and more are not unfolded", async () => {
  const bomb = `<!DOCTYPE log [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>
<log><trace><string key="concept:name" value="&c;"/></trace></log>`;
  expect(await endOf(piecesOf(Buffer.from(bomb)), readSample({ acts }))).toMatchObject({ code: "xes.not-well-formed", line: 2 });
});

test.each(importers)("a packed file of %s that is cut off is refused", async (_, mapping, text) => {
  expect(await endOf(piecesOf(gzipSync(text).subarray(0, -6)), mapping)).toMatchObject({ code: "source.gzip-cut-off" });
});

test.each(importers.filter(([name]) => name !== "XES"))(
  "a file of %s in Latin letters that are no UTF-8 is refused",
  async (_, mapping, text) => {
    const bytes = Buffer.from(text.replaceAll("甲", "\u00e9"), "latin1");
    expect(await endOf(piecesOf(bytes), mapping)).toMatchObject({ code: "source.encoding-broken" });
  },
);
