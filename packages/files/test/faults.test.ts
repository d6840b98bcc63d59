import { mkdir, readFile, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { encodeEvent, logHeader } from "@banjie/core";
import { describe, expect, test } from "vitest";
import { writeLog } from "../src/writeLog.ts";
import { sampleEvent, sampleEvents } from "./events.ts";
import { folder } from "./folder.ts";
import { auditAll, readAll, readOverFaults } from "./readAll.ts";

const header = '{"banjie":"log","format":1,"hall":"h","zone":"Asia/Shanghai"}';
const line = (position: number): string => encodeEvent(sampleEvent(position));

async function fileOf(content: string | Uint8Array, name = "log.jsonl"): Promise<string> {
  const file = join(await folder(), name);
  await writeFile(file, content);
  return file;
}

const faultOf = async (content: string | Uint8Array) => {
  const { fault, events } = await readAll(await fileOf(content));
  const { file: _, params, ...rest } = fault ?? { file: "", params: {}, code: "none" };
  const { file: __, ...said } = params;
  return { ...rest, params: said, events: events.length };
};

test("a file that is not there is told as missing", async () => {
  const file = join(await folder(), "none.jsonl");
  expect((await readAll(file)).fault).toEqual({ code: "log.file-missing", file, params: { file } });
});

test("a folder is not a log", async () => {
  const file = join(await folder(), "folder");
  await mkdir(file);
  expect((await readAll(file)).fault).toMatchObject({ code: "log.file-unreadable", params: { reason: "ENOTFILE" } });
});

test("a log begins with its header", async () => {
  const missing = { code: "log.header-missing", line: 1, byte: 0, params: { line: 1 }, events: 0 };
  expect(await faultOf("")).toEqual(missing);
  expect(await faultOf("\n\n")).toEqual(missing);
  expect(await faultOf(`${line(1)}\n`)).toEqual(missing);
  expect(await faultOf("case,act,at\n1,filed,2013-05-02\n")).toEqual(missing);
  expect(await faultOf('{"banjie":"catalogue","format":1}\n')).toEqual(missing);
});

test("a format of another version is named, whatever else is in it", async () => {
  const fault = { code: "log.format-unknown", line: 1, byte: 0, params: { line: 1, format: 2, known: 1 }, events: 0 };
  expect(await faultOf('{"banjie":"log","format":2,"halls":["a","b"]}\n')).toEqual(fault);
});

test("a header that does not fit is refused with its place", async () => {
  const nowhere = header.replace("Asia/Shanghai", "Asia/Nowhere");
  expect(await faultOf(`${nowhere}\n`)).toMatchObject({
    code: "log.header-invalid",
    line: 1,
    path: ["zone"],
    params: { path: "zone" },
  });
});

test("a byte order mark is refused: somebody has edited the log", async () => {
  expect(await faultOf(`\uFEFF${header}\n`)).toMatchObject({ code: "log.byte-order-mark", line: 1 });
});

test("a line that is not JSON is told with its column, and what stood before it is read", async () => {
  const bad = line(2).replace('"item":"1"', '"item":one');
  const fault = await faultOf(`${header}\n${line(1)}\n${bad}\n${line(3)}\n`);
  const byte = Buffer.byteLength(`${header}\n${line(1)}\n`);
  const column = bad.indexOf("one") + 1;
  expect(fault).toEqual({ code: "log.line-not-json", line: 3, column, byte, params: { line: 3, column }, events: 1 });
});

test("a file that ends in zeros, as after a loss of power, is told where they begin", async () => {
  const fault = await faultOf(`${header}\n${line(1)}\n${"\0".repeat(40)}`);
  expect(fault).toMatchObject({ code: "log.line-not-json", line: 3, column: 1, events: 1 });
});

test("bytes that are not UTF-8 are told with line, column and what stood before them", async () => {
  const before = Buffer.from(`${header}\n${line(1)}\n`);
  const bad = Buffer.from('{"hall":"\uFFFD大\xFF厅"}\n', "utf8");
  const at = bad.indexOf(Buffer.from("\xFF", "utf8"));
  const broken = Buffer.concat([before, bad.subarray(0, at), Buffer.from([0xff]), bad.subarray(at + 2)]);
  const fault = await faultOf(broken);
  expect(fault).toEqual({
    code: "log.not-utf8",
    line: 3,
    column: 12,
    byte: before.length,
    params: { line: 3, column: 12 },
    events: 1,
  });
});

test("an empty line between events is refused; after the last one it is not", async () => {
  expect(await faultOf(`${header}\n${line(1)}\n\n${line(2)}\n`)).toMatchObject({ code: "log.line-empty", line: 3, events: 1 });
  expect(await readAll(await fileOf(`${header}\n${line(1)}\n\n\n`))).toMatchObject({ events: [sampleEvent(1)] });
});

test("line ends of Windows are read like others", async () => {
  const { events, fault } = await readAll(await fileOf(`${header}\r\n${line(1)}\r\n${line(2)}\r\n\r\n`));
  expect(fault).toBeUndefined();
  expect(events).toEqual(sampleEvents(2));
});

test("a last line without line break is read if it is whole", async () => {
  expect((await readAll(await fileOf(`${header}\n${line(1)}`))).events).toEqual([sampleEvent(1)]);
  expect(await readAll(await fileOf(header))).toEqual({ header: logHeader("h"), events: [] });
});

test("a line longer than memory should hold is refused before it is held", async () => {
  const fault = await faultOf(`${header}\n{"a":"${"x".repeat(17 * 1024 * 1024)}`);
  expect(fault).toMatchObject({ code: "log.line-too-long", line: 2, params: { longest: 16_777_216 } });
});

test("positions run 1, 2, 3 without gap or repeat", async () => {
  const gap = { code: "log.position-gap", line: 3, params: { line: 3, expected: 2, found: 3 }, events: 1 };
  expect(await faultOf(`${header}\n${line(1)}\n${line(3)}\n`)).toMatchObject(gap);
  const again = { code: "log.position-repeated", line: 3, params: { position: 1 } };
  expect(await faultOf(`${header}\n${line(1)}\n${line(1)}\n`)).toMatchObject(again);
});

/** What an auditor reads of these lines, the first of which is the second of the file, and what is told of them. */
async function readOver(...lines: readonly string[]) {
  const { events, faults } = await readOverFaults(await fileOf([header, ...lines, ""].join("\n")));
  const told = faults.map(({ code, params }) => {
    const { file: _, ...where } = params;
    return { code, ...where };
  });
  return { positions: events.map(({ position }) => position), told };
}

const repeated = (place: number, position: number) => ({ code: "log.position-repeated", line: place, position });

describe("an auditor reads on", () => {
  test("after a line that stands twice, which is told as such and counts once, wherever the second stands", async () => {
    const once = [1, 2, 3, 4];
    expect(await readOver(line(1), line(2), line(2), line(3), line(4))).toEqual({ positions: once, told: [repeated(4, 2)] });
    expect(await readOver(line(1), line(2), line(3), line(4), line(2))).toEqual({ positions: once, told: [repeated(6, 2)] });
    expect(await readOver(...once.map(line), ...once.map(line))).toEqual({
      positions: once,
      told: once.map((position) => repeated(5 + position, position)),
    });
  });

  test("past a line out of its place, with what follows it: that is a gap, and no repeat", async () => {
    expect(await readOver(line(1), line(3), line(2), line(4))).toEqual({
      positions: [1, 3, 2, 4],
      told: [
        { code: "log.position-gap", line: 3, expected: 2, found: 3 },
        { code: "log.position-gap", line: 4, expected: 4, found: 2 },
        { code: "log.position-gap", line: 5, expected: 3, found: 4 },
      ],
    });
  });

  test("past a line that cannot be read, which may have held an event or none: no other line is blamed for it", async () => {
    const unread = { code: "log.line-not-json", line: 3, column: 1 };
    expect(await readOver(line(1), "~", line(2), line(3))).toEqual({ positions: [1, 2, 3], told: [unread] });
    expect(await readOver(line(1), "~", line(3))).toEqual({ positions: [1, 3], told: [unread] });
    expect(await readOver(line(1), "~", line(4))).toEqual({
      positions: [1, 4],
      told: [unread, { code: "log.position-gap", line: 4, expected: 3, found: 4 }],
    });
  });
});

test("an event that does not fit is told with line, field and everything else that is wrong with it", async () => {
  const bad = line(2).replace('"version":2', '"version":0').replace('"role":"window"', '"role":"king"');
  const fault = await faultOf(`${header}\n${line(1)}\n${bad}\n`);
  expect(fault).toMatchObject({ line: 3, events: 1, also: [{ code: expect.stringMatching(/^input\./) }] });
  expect(
    new Set([fault.params["path"], ...("also" in fault ? (fault.also ?? []) : []).map(({ path }) => path?.join("."))]),
  ).toEqual(new Set(["version", "by.role"]));
});

test("a shape of an act that is no number of one is refused", async () => {
  const bad = line(1).replace(/"v":\d/, '"v":0');
  expect(await faultOf(`${header}\n${bad}\n`)).toMatchObject({ code: "event.version-unknown", line: 2, path: ["v"] });
});

test("a reader stops at an act it does not know; an auditor is handed it and goes on", async () => {
  const blessed = line(2).replace("ItemAccepted", "ItemBlessed");
  const newer = line(3).replace('"v":1', '"v":9');
  const file = await fileOf(`${header}\n${line(1)}\n${blessed}\n${newer}\n${line(4)}\n`);

  const { events, fault } = await readAll(file);
  expect(events).toEqual([sampleEvent(1)]);
  expect(fault).toMatchObject({ code: "event.type-unknown", line: 3, params: { type: "ItemBlessed", line: 3 } });

  const audited = await auditAll(file);
  expect(audited.fault).toBeUndefined();
  expect(audited.events).toEqual([
    sampleEvent(1),
    {
      unknown: { code: "event.type-unknown", path: ["type"], params: { type: "ItemBlessed" } },
      type: "ItemBlessed",
      stream: "case/c-1",
      version: 2,
      position: 2,
      recordedAt: "2013-05-02T01:30:01Z",
      line: 3,
    },
    expect.objectContaining({
      unknown: expect.objectContaining({ code: "event.version-unknown" }),
      type: "ItemCompleted",
      line: 4,
    }),
    sampleEvent(4),
  ]);
});

test("an auditor too stops where newness is not what is wrong", async () => {
  const nowhere = line(1).replace("CaseFiled", "CaseBlessed").replace('"stream":"case/c-1"', '"stream":7');
  expect((await auditAll(await fileOf(`${header}\n${nowhere}\n`))).fault).toMatchObject({ code: "event.type-unknown", line: 2 });
  expect((await auditAll(await fileOf(`${header}\n[]\n`))).fault).toMatchObject({ code: "event.type-unknown", line: 2 });
  expect((await auditAll(await fileOf(`${header}\n7\n`))).fault).toMatchObject({ code: "event.not-an-object", line: 2 });
});

test("the header of another log, put after the first, is told as what it is", async () => {
  const { fault } = await readAll(await fileOf(`${header}\n${line(1)}\n${header}\n${line(1)}\n`));
  expect(fault).toMatchObject({ code: "log.header-again", line: 3 });
});

test("a packed log is known by its first bytes, not by its name", async () => {
  const packed = gzipSync(`${header}\n${line(1)}\n`);
  expect((await readAll(await fileOf(packed, "log.txt"))).events).toEqual([sampleEvent(1)]);
});

test("a packed log that was cut off or damaged is told as such", async () => {
  const packed = gzipSync(`${header}\n${line(1)}\n`);
  expect(await faultOf(packed.subarray(0, -9))).toMatchObject({ code: "log.gzip-cut-off" });
  expect(await faultOf(packed.subarray(0, 2))).toMatchObject({ code: "log.gzip-cut-off" });
  const damaged = Buffer.from(packed);
  damaged[30] = (damaged[30] ?? 0) ^ 0xff;
  expect(await faultOf(damaged)).toMatchObject({ code: "log.gzip-broken" });
  expect(await faultOf(Buffer.concat([packed, Buffer.from("junk")]))).toMatchObject({ code: "log.gzip-broken" });
});

test("of a packed log that fails only its own check every line is read", async () => {
  const packed = gzipSync(`${header}\n${line(1)}\n${line(2)}\n`);
  packed[packed.length - 8] = (packed[packed.length - 8] ?? 0) ^ 0xff;
  const { fault, events } = await readAll(await fileOf(packed));
  expect(events).toEqual([sampleEvent(1), sampleEvent(2)]);
  expect(fault).toMatchObject({ code: "log.gzip-broken", params: { events: 2 } });
});

test("a log cut at any byte is told as cut, or is whole up to there", async () => {
  const file = join(await folder(), "log.jsonl");
  const all = sampleEvents(2);
  await writeLog(file, logHeader("大厅"), [all]);
  const bytes = await readFile(file);
  const seen = { cut: 0, whole: 0 };
  for (let length = bytes.length; length > 0; length--) {
    await truncate(file, length);
    const { fault, events } = await readAll(file);
    const before = bytes.subarray(0, length).toString("latin1").split("\n").length;
    expect(events).toEqual(all.slice(0, events.length));
    if (fault) {
      expect(fault).toMatchObject({ code: "log.cut-off", line: before, params: { events: events.length } });
      expect(events).toHaveLength(Math.max(0, before - 2));
    }
    seen[fault ? "cut" : "whole"]++;
  }
  // Whole: three lines, each with its line break and without it.
  expect(seen).toEqual({ cut: bytes.length - 6, whole: 6 });
});

test("a packed log cut at any byte is never taken for whole", async () => {
  const file = join(await folder(), "log.jsonl.gz");
  await writeLog(file, logHeader("h"), [sampleEvents(2)]);
  const bytes = await readFile(file);
  expect(gunzipSync(bytes).toString()).toContain("CaseFiled");
  for (let length = bytes.length - 1; length >= 2; length--) {
    await truncate(file, length);
    expect((await readAll(file)).fault).toMatchObject({ code: "log.gzip-cut-off" });
  }
});
