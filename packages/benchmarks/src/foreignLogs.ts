import { createWriteStream } from "node:fs";
import { once } from "node:events";

const acts = [
  "Confirmation of receipt",
  "T02 Check confirmation of receipt",
  "T04 Determine confirmation of receipt",
  "T05 Print and send confirmation of receipt",
  "T06 Determine necessity of stop advice",
  "T10 Determine necessity to stop indication",
] as const;

/** A made-up event: the how many-eth of its case, which is the how many-eth of the log. */
interface Made {
  readonly case: number;
  readonly step: number;
  readonly activity: string;
  readonly resource: string;
  readonly at: string;
}

const hour = 3_600_000;
const start = Date.UTC(2011, 0, 3, 8);
const timeOf = (of: number, hours: number): string => new Date(start + of * 60_000 + hours * hour).toISOString();

function madeOf(number: number): Made {
  const [of, step] = [Math.floor(number / acts.length), number % acts.length];
  return { case: of, step, activity: acts[step] ?? "", resource: `Resource${number % 40}`, at: timeOf(of, step * 5) };
}

/** A log in the manner of the published receipt phase, about 400 bytes an event. */
export function writeXes(file: string, events: number): Promise<void> {
  const begin = '<?xml version="1.0" encoding="UTF-8"?>\n<log xes.version="1849.2016" xmlns="http://www.xes-standard.org/">\n';
  return write(file, begin, events, xesOf, "</trace>\n</log>\n");
}

/** The same as a table, its cases told by long names. */
export function writeCsv(file: string, events: number): Promise<void> {
  return write(file, "case_id,activity,lifecycle,resource,timestamp\n", events, lineOf, "");
}

const lineOf = ({ case: of, activity, resource, at }: Made): string =>
  `municipality-2011-case-${of},${activity},complete,${resource},${at}\n`;

function xesOf({ case: of, step, activity, resource, at }: Made): string {
  const trace = `${of > 0 ? "</trace>\n" : ""}<trace>
<string key="concept:name" value="municipality-2011-case-${of}"/>
<date key="startdate" value="${timeOf(of, -1)}"/>
<date key="enddate" value="${timeOf(of, 900)}"/>
<date key="deadline" value="${timeOf(of, 56 * 24)}"/>
<string key="channel" value="Internet"/>
<string key="department" value="General"/>
<string key="group" value="EMPTY"/>
<string key="responsible" value="Resource21"/>
`;
  return `${step === 0 ? trace : ""}<event>
<string key="org:group" value="Group 1"/>
<string key="concept:instance" value="task-${of * acts.length + step}"/>
<string key="org:resource" value="${resource}"/>
<string key="concept:name" value="${activity}"/>
<date key="time:timestamp" value="${at}"/>
<string key="lifecycle:transition" value="complete"/>
</event>
`;
}

async function write(file: string, begin: string, events: number, textOf: (made: Made) => string, end: string): Promise<void> {
  const out = createWriteStream(file);
  let text = begin;
  for (let number = 0; number < events; number++) {
    text += textOf(madeOf(number));
    if (text.length < 1 << 20) continue;
    if (!out.write(text)) await once(out, "drain");
    text = "";
  }
  out.end(text + end);
  await once(out, "finish");
}
