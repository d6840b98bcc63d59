import { env } from "node:process";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { SourceEvent, SourcePart } from "../src/source/sourceCase.ts";
import type { XesFault } from "../src/xes/xesFault.ts";
import { bytesOf, readAllXes, xesEvent, xesLog, xesTrace } from "./xesText.ts";

/** With a blank in the tags of traces and events nothing is read the short way: the parser of XML reads it all. */
const theLongWay = (text: string): string => text.replaceAll("<event>", "<event >").replaceAll("<trace>", "<trace >");

/** A blank more in a tag moves what stands beside it, and is quoted where it is no tag. */
const plainly = (fault: XesFault | undefined) =>
  fault && { ...fault, column: 0, params: { ...fault.params, text: String(fault.params["text"]).replaceAll(" >", ">") } };

/** Attributes as a list: those of a shape and those of a map are the same. */
const listedOf = (described: SourceEvent) => ({ ...described, attributes: [...described.attributes] });
const listed = (part: SourcePart) =>
  part.kind === "event" ? listedOf(part) : { ...listedOf(part), events: part.events.map(listedOf) };

const oddities = [
  '<string key="k" value="a &amp; b"/>',
  '<string key="k" value="&b;"/>',
  '<string key="k" value="二"/>\r\n',
  '<string key="k" value="𠮷"/>',
  '<string key="k" value="two\nlines"/>',
  '<string key="k" value="one"></string>',
  '<int key="n" value="one"/>',
  '<date key="time:timestamp" value="2013-02-30T00:00:00Z"/>',
  "<string value='v' key='k'/>",
  '<list key="l"><event></event></list>',
  "<!-- <event> --> <!-- <trace> -->",
  "<![CDATA[<event>]]>",
  "<event>",
  "</event>",
  "<trace>",
  "text",
  '<string key="concept:name" value="other"/>',
  '<string key="k" value="one"/>',
  "",
];

const content = fc.array(fc.constantFrom(...oddities), { maxLength: 3 }).map((pieces) => pieces.join("\n"));
const log = fc
  .array(fc.array(content, { maxLength: 3 }), { maxLength: 3 })
  .map((traces) =>
    xesLog(
      ...traces.map((events, at) => xesTrace(`c${at}`, ...events.map((more) => xesEvent("a", "2013-05-02T09:00:00Z", more)))),
    ),
  );

test("what is read the short way is what the parser of XML reads, to the line of each event and of each fault", async () => {
  const ends = { whole: 0, fault: 0 };
  const property = fc.asyncProperty(log, fc.integer({ min: 1, max: 2000 }), async (text, piece) => {
    const { parts, fault } = await readAllXes(bytesOf(text, piece));
    const long = await readAllXes(bytesOf(theLongWay(text), 65_536));
    expect(parts.map(listed)).toEqual(long.parts.map(listed));
    expect(plainly(fault)).toEqual(plainly(long.fault));
    ends[fault ? "fault" : "whole"]++;
  });
  await fc.assert(property, { numRuns: env["BANJIE_FULL"] ? 10_000 : 200 });
  expect(Math.min(ends.whole, ends.fault)).toBeGreaterThan(10);
});

test("a fault has its column also behind attributes that were read the short way", async () => {
  const oneLine =
    '<log><trace><event><string key="a" value="一"/><string key="b" value="2"/><int key="c" value="x"/></event></trace></log>';
  const { fault } = await readAllXes(bytesOf(oneLine, 1000));
  expect(fault).toMatchObject({ code: "xes.value-invalid", line: 1, column: oneLine.indexOf("<int") + 1, element: "int" });
});
