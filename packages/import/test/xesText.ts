import type { Result } from "@banjie/core";
import { readXes, type XesFault, type SourcePart } from "@banjie/import";

/** A text as the bytes of a file, in pieces of some length. */
export async function* bytesOf(text: string | Uint8Array, piece = 7): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += piece) yield bytes.subarray(start, start + piece);
}

export interface ReadAllXes {
  readonly parts: readonly SourcePart[];
  readonly fault?: XesFault;
}

/** Everything a source gives: the parts before the first fault, and the fault. */
export async function readAllXes(source: AsyncIterable<Uint8Array>): Promise<ReadAllXes> {
  const parts: SourcePart[] = [];
  for await (const part of readXes(source) satisfies AsyncIterable<Result<SourcePart, XesFault>>) {
    if (!part.ok) return { parts, fault: part.error };
    parts.push(part.value);
  }
  return { parts };
}

/** An event of a small log. */
export const xesEvent = (activity: string, at: string, more = ""): string => `
    <event>
      <string key="concept:name" value="${activity}"/>
      <date key="time:timestamp" value="${at}"/>${more}
    </event>`;

/** A trace of a small log. */
export const xesTrace = (name: string, ...content: readonly string[]): string => `
  <trace>
    <string key="concept:name" value="${name}"/>${content.join("")}
  </trace>`;

/** A small log. */
export const xesLog = (...content: readonly string[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1849.2016" xes.features="">
  <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>${content.join("")}
</log>
`;
