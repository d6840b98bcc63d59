import { createReadStream } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { bytesOf, readAllXes, xesEvent, xesLog, xesTrace } from "./xesText.ts";

const faultOf = async (text: string | Uint8Array) => (await readAllXes(bytesOf(text))).fault;
const inTrace = (content: string): string => xesLog(xesTrace("c", `\n    ${content}`));

test("a trace comes with its attributes by type, its events in the order of the file, and its lines", async () => {
  const typed = `
    <date key="due" value="2013-05-02T09:30:00.5+08:00"/>
    <int key="days" value="-20"/><float key="fee" value="1.5E2"/><boolean key="urgent" value="1"/>
    <id key="id" value="550e8400-e29b-41d4-a716-446655440000"/>`;
  const text = xesLog(xesTrace("案件甲", typed, xesEvent("b", "2013-05-02T10:00:00Z"), xesEvent("a", "2013-05-02T09:00:00Z")));
  const { parts, fault } = await readAllXes(bytesOf(text));
  expect(fault).toBeUndefined();
  expect(parts).toHaveLength(1);
  const [trace] = parts;
  expect(trace).toMatchObject({ kind: "case", line: 4, events: [{ line: 9 }, { line: 13 }] });
  expect(Object.fromEntries(trace?.attributes ?? [])).toEqual({
    "concept:name": { type: "string", text: "案件甲" },
    due: {
      type: "date",
      text: "2013-05-02T09:30:00.5+08:00",
      at: "2013-05-02T09:30:00.5+08:00",
      instant: Date.parse("2013-05-02T01:30:00.500Z"),
    },
    days: { type: "int", text: "-20", value: -20n },
    fee: { type: "float", text: "1.5E2", value: 150 },
    urgent: { type: "boolean", text: "1", value: true },
    id: { type: "id", text: "550e8400-e29b-41d4-a716-446655440000" },
  });
});

test("what real exporters write is read: odd versions, foreign attributes, namespaces, nested attributes, lists, spaces in names", async () => {
  const odd = `<?xml version="1.0" encoding="UTF-8" ?>
<!-- made elsewhere -->
<x:log xes.version="1849-2016" openxes.version="1.0RC7" xmlns:x="http://www.xes-standard.org/">
  <x:classifier name="Activity classifier" keys="concept:name 'a b'"/>
  <x:global><x:string key="n" value="UNKNOWN"/></x:global>
  <x:string key="source" value="csv"><x:int key="rows" value="7"><x:float key="mean" value="NaN"/></x:int></x:string>
  <x:extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
  <x:trace>
    <x:string key="concept:name" value="A &amp; B"/>
    <x:list key="papers"><x:values><x:string key="paper" value="1"/></x:values>text<anything/></x:list>
    <x:container key="box"/>
    <x:event><x:string key="concept:name" value="a"><x:string key="inner" value="b"/></x:string></x:event>
  </x:trace>
</x:log>`;
  const { parts, fault } = await readAllXes(bytesOf(odd));
  expect(fault).toBeUndefined();
  expect([...(parts[0]?.attributes ?? [])].map(([key]) => key)).toEqual(["concept:name"]);
  expect(parts[0]?.attributes.get("concept:name")?.text).toBe("A & B");
});

test("events that stand in no trace come as parts of their own", async () => {
  const { parts } = await readAllXes(bytesOf(xesLog(xesTrace("c"), xesEvent("a", "2013-05-02T09:00:00Z"))));
  expect(parts.map(({ kind }) => kind)).toEqual(["case", "event"]);
});

test.each([1, 2, 3, 64, 65_536])("a log reads the same in pieces of %i bytes, plain or packed", async (piece) => {
  const text = xesLog(xesTrace("窗口", xesEvent("受理", "2013-05-02T09:00:00+08:00")));
  const whole = await readAllXes(bytesOf(text, 1_000_000));
  expect(whole.parts).toHaveLength(1);
  expect(await readAllXes(bytesOf(text, piece))).toEqual(whole);
  expect(await readAllXes(bytesOf(gzipSync(text), piece))).toEqual(whole);
});

test("an encoding that the file declares is honoured", async () => {
  const text = xesLog(xesTrace("caf\u00e9")).replace("UTF-8", "ISO-8859-1");
  expect((await readAllXes(bytesOf(Buffer.from(text, "latin1")))).parts[0]?.attributes.get("concept:name")?.text).toBe("café");
  const utf16 = Buffer.from(`\uFEFF${xesLog(xesTrace("窗口"))}`, "utf16le");
  expect((await readAllXes(bytesOf(utf16))).parts).toHaveLength(1);
  expect((await readAllXes(bytesOf(`\uFEFF${xesLog()}`))).fault).toBeUndefined();
});

test("an encoding that is unknown or broken is a fault", async () => {
  expect(await faultOf(xesLog().replace("UTF-8", "EBCDIC-XX"))).toMatchObject({
    code: "source.encoding-unknown",
    params: { encoding: "EBCDIC-XX" },
  });
  const broken = Buffer.from(xesLog(xesTrace("caf\u00e9")), "latin1");
  expect(await faultOf(broken)).toMatchObject({ code: "source.encoding-broken", params: { encoding: "UTF-8" } });
});

test.each([
  ["int", "13.37"],
  ["int", "9223372036854775808"],
  ["float", "1.0.0"],
  ["float", "nan"],
  ["boolean", "yes"],
  ["date", "2002-0530T09:30:10Z"],
  ["date", "2002-05-30T09:30:10"],
  ["date", "2002-02-30T09:30:10Z"],
  ["date", "2002-05-30T24:00:00Z"],
  ["date", "0001-01-01T00:00:00Z"],
])("%s %s is no value of its type, and the fault says where", async (element, value) => {
  expect(await faultOf(inTrace(`<${element} key="k" value="${value}"/>`))).toEqual({
    code: "xes.value-invalid",
    line: 6,
    column: 5,
    element,
    params: { element, key: "k", value },
  });
});

test.each([
  ['<string value="x"/>', "string", "key"],
  ['<string key="x"/>', "string", "value"],
  ["<list/>", "list", "key"],
])("%s lacks what it must say", async (content, element, attribute) => {
  expect(await faultOf(inTrace(content))).toMatchObject({
    code: "xes.attribute-missing",
    line: 6,
    element,
    params: { attribute },
  });
});

test.each([
  ['<extension name="x"/>', "extension", "prefix"],
  ['<classifier name="x"/>', "classifier", "keys"],
])("%s lacks what it must say", async (content, element, attribute) => {
  expect(await faultOf(xesLog(content))).toMatchObject({
    code: "xes.attribute-missing",
    line: 3,
    element,
    params: { attribute },
  });
});

test("a scope is trace or event", async () => {
  const fault = { code: "xes.value-invalid", element: "global", params: { key: "scope", value: "log" } };
  expect(await faultOf(xesLog('<global scope="log"/>'))).toMatchObject(fault);
});

test.each([
  [xesLog(xesTrace("c"), '\n  <string key="k" value="v"/>'), "string", "log", 7],
  [xesLog(xesTrace("c"), "\n  <global/>"), "global", "log", 7],
  [inTrace('<event/><string key="k" value="v"/>'), "string", "trace", 6],
  [inTrace("<trace/>"), "trace", "trace", 6],
  [inTrace("<event><event/></event>"), "event", "event", 6],
  [xesLog('<extension name="n" prefix="p" uri="u"><global/></extension>'), "global", "leaf", 3],
])("an element in the wrong place is a fault", async (text, element, parent, line) => {
  expect(await faultOf(text)).toMatchObject({ code: "xes.element-misplaced", element, line, params: { element, parent } });
});

test("an element that XES does not have is a fault", async () => {
  expect(await faultOf(inTrace('<text key="k" value="v"/>'))).toMatchObject({
    code: "xes.element-unknown",
    line: 6,
    column: 5,
    element: "text",
  });
});

const twice = (value: string): string => inTrace(`<string key="k" value="a"/><string key="k" value="${value}"/>`);

test("a key given twice is a fault if the values differ, and none if they agree", async () => {
  expect(await faultOf(twice("b"))).toMatchObject({
    code: "xes.key-doubled",
    line: 6,
    params: { key: "k", value: "b", other: "a" },
  });
  expect(await faultOf(twice("a"))).toBeUndefined();
});

test("text between elements is a fault", async () => {
  expect(await faultOf(inTrace("0\n<event/>"))).toMatchObject({ code: "xes.text-unexpected", line: 6, params: { text: "0" } });
});

test("XML that is not well formed is told with line and element", async () => {
  expect(await faultOf(inTrace("<event></trace>"))).toMatchObject({ code: "xes.not-well-formed", line: 6, element: "event" });
  expect(await faultOf(inTrace('<string key="k" value="&nbsp;"/>'))).toMatchObject({ code: "xes.not-well-formed", line: 6 });
});

test("a file without a log is told as such", async () => {
  expect(await faultOf("")).toMatchObject({ code: "xes.no-log", line: 1 });
  expect(await faultOf("<?xml version='1.0'?>\n<!-- nothing -->\n")).toMatchObject({ code: "xes.no-log", line: 3 });
  expect(await faultOf("<html/>")).toMatchObject({ code: "xes.no-log", line: 1, column: 1, element: "html" });
  // A table has nothing of a log from its first line on.
  expect(await faultOf("case,act\nA-1,accept\nA-2,accept\n")).toMatchObject({ code: "xes.no-log", line: 1 });
});

test("a log cut at any byte is never taken for whole", async () => {
  const text = xesLog(xesTrace("c", xesEvent("a", "2013-05-02T09:00:00Z"))).trimEnd();
  const codes = new Map<string, number>();
  for (let length = 0; length < text.length; length++) {
    const code = (await faultOf(text.slice(0, length)))?.code ?? "whole";
    codes.set(code, (codes.get(code) ?? 0) + 1);
  }
  expect([...codes.keys()].toSorted()).toEqual(["xes.cut-off", "xes.no-log"]);
});

test("a packed log that was cut off or damaged is told as such, with the traces before it", async () => {
  const packed = gzipSync(xesLog(xesTrace("c")));
  expect(await faultOf(packed.subarray(0, -4))).toMatchObject({ code: "source.gzip-cut-off" });
  const damaged = Buffer.from(packed);
  damaged[40] = (damaged[40] ?? 0) ^ 0xff;
  expect(await faultOf(damaged)).toMatchObject({ code: "source.gzip-broken" });
});

test("a file that cannot be read is told as such", async () => {
  expect((await readAllXes(createReadStream("/no/such/file.xes"))).fault).toMatchObject({ code: "source.file-missing" });
  expect((await readAllXes(createReadStream("/"))).fault).toMatchObject({
    code: "source.file-unreadable",
    params: { reason: "EISDIR" },
  });
});
