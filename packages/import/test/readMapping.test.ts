import { type Issue } from "@banjie/core";
import { expect, test } from "vitest";
import { readMapping } from "../src/mapping/readMapping.ts";
import { shippedMapping, shippedMappings } from "../src/shippedMapping.ts";
import { sampleMapping } from "./sampleMapping.ts";

const issuesOf = (data: unknown): readonly Issue[] => {
  const mapping = readMapping(data);
  return mapping.ok ? [] : mapping.error;
};
const places = (data: unknown): readonly string[] => issuesOf(data).map(({ code, path = [] }) => `${code} ${path.join(".")}`);

const [filing, acceptance, payment, completion] = sampleMapping.acts;
const withActs = (...acts: readonly unknown[]): object => ({ ...sampleMapping, acts });
const withCase = (changes: object): object => ({ ...sampleMapping, case: { ...sampleMapping.case, ...changes } });

test("a mapping that is right is read, with the usual names of attributes filled in", () => {
  const mapping = readMapping(sampleMapping);
  expect(mapping).toMatchObject({ ok: true, value: { activity: "concept:name", time: "time:timestamp" } });
});

const withPattern = (pattern: string): object => ({ ...sampleMapping, source: { format: "csv", times: { at: { pattern } } } });

test.each(shippedMappings)("the mapping %s that comes with the package is right", async (name) => {
  expect(issuesOf(await shippedMapping(name))).toEqual([]);
});

test("there is no mapping of another name", async () => {
  expect(await shippedMapping("../package")).toBeUndefined();
});

test.each<[string, unknown, readonly string[]]>([
  ["what is no mapping", [], ["mapping.not-a-mapping banjie"]],
  ["a log's header", { banjie: "log", format: 1 }, ["mapping.not-a-mapping banjie"]],
  ["another format", { banjie: "mapping", format: 2, rules: [] }, ["mapping.format-unknown format"]],
  ["a field too many", { ...sampleMapping, colour: "red" }, ["input.unrecognized-keys "]],
  ["an unknown zone", { ...sampleMapping, zone: "Asia/Atlantis" }, ["mapping.zone-unknown zone"]],
  ["an unknown act", withActs(filing, { ...acceptance, act: "ItemBlessed" }), ["input.invalid-value acts.1.act"]],
  ["an act of the hall", withActs(filing, { ...acceptance, act: "CatalogueAdopted" }), ["input.invalid-value acts.1.act"]],
  ["an unknown role", withActs({ ...filing, role: "king" }), ["input.invalid-value acts.0.role"]],
  ["no filing", withActs(acceptance), ["mapping.filing-missing acts"]],
  ["a source of two kinds", withCase({ applicant: { trace: "a", value: "b" } }), ["mapping.source-unclear case.applicant"]],
  ["a source of no kind", withCase({ applicant: {} }), ["mapping.source-unclear case.applicant"]],
  [
    "an event where there is none",
    withActs({ ...filing, by: { event: "org:resource" } }),
    ["mapping.source-of-no-event acts.0.by.event"],
  ],
  ["an event for the case", withCase({ applicant: { event: "a" } }), ["mapping.source-of-no-event case.applicant.event"]],
  [
    "unknown definitions",
    withCase({ definition: { trace: "kind", values: { first: "A", third: "C" }, default: "D" } }),
    ["mapping.definition-unknown case.definition.values.third", "mapping.definition-unknown case.definition.default"],
  ],
  [
    "a channel that is none",
    withCase({ channel: { trace: "channel", values: { web: "web" } } }),
    ["mapping.value-unfit case.channel.values.web"],
  ],
  ["an activity mapped twice", withActs(filing, acceptance, acceptance), ["mapping.activity-doubled acts.2.from.event"]],
  [
    "a transition mapped beside all",
    withActs(filing, payment, { ...payment, from: { event: "pay" } }),
    ["mapping.activity-doubled acts.2.from.event"],
  ],
  ["an activity mapped and ignored", { ...sampleMapping, ignore: ["print", "accept"] }, ["mapping.activity-ignored ignore.1"]],
  [
    "a field the act does not have",
    withActs(filing, { ...completion, data: { opinion: { value: "x" } } }),
    ["mapping.field-unknown acts.1.data.opinion"],
  ],
  [
    "a field of the case in the filing",
    withActs({ ...filing, data: { channel: { value: "post" } } }),
    ["mapping.field-unknown acts.0.data.channel"],
  ],
  ["a field the act needs", withActs(filing, { ...payment, data: {} }), ["mapping.field-missing acts.1.data"]],
  [
    "a value that does not fit its field",
    withActs(filing, { ...payment, data: { amount: { value: 12.5 } } }),
    ["mapping.value-unfit acts.1.data.amount.value"],
  ],
  [
    "a catalogue that is wrong",
    {
      ...sampleMapping,
      catalogue: { ...sampleMapping.catalogue, items: [{ ...sampleMapping.catalogue.items[0], flow: "none" }] },
    },
    ["catalogue.flow-unknown catalogue.items.0.flow"],
  ],
  ["a pattern of no times", withPattern("constructor"), ["mapping.pattern-unfit source.times.at.pattern"]],
  ["a pattern without a year", withPattern("d MMM"), ["mapping.pattern-unfit source.times.at.pattern"]],
  ["a catalogue that is none", { ...sampleMapping, catalogue: 7 }, ["input.invalid-type catalogue"]],
])("%s is refused with its place", (_, data, expected) => {
  expect(places(data)).toEqual(expected);
});

test("an activity may be mapped by transition to different acts", () => {
  const start = { ...payment, from: { event: "pay", transition: "start" } };
  expect(issuesOf(withActs(filing, payment, start))).toEqual([]);
});
