import { SaxesParser } from "saxes";
import { attributeOf, isValueType, type Attribute, type Attributes, type ValueType } from "../source/attribute.ts";
import type { SourcePart } from "../source/sourceCase.ts";
import { firstEvent, nextBegin, nextEvent, nextTrace, PlainAttributes } from "./plainAttributes.ts";
import { noAttributes } from "./shapedAttributes.ts";
import { elementFault, type XesFault, type XesPlace } from "./xesFault.ts";

/** A trace or event that may be given attributes yet. */
interface Described {
  attributes: Attributes;
  readonly line: number;
}

/** An element that has begun and not ended. */
type Open =
  | { readonly kind: "log"; contentBegun: boolean }
  | (Described & { readonly kind: "trace"; readonly events: Described[] })
  | { readonly kind: "event"; readonly event: Described }
  | { readonly kind: "global" }
  /** An extension or classifier: nothing stands in it. */
  | { readonly kind: "leaf" }
  | { readonly kind: "attribute" }
  /** A list: whatever stands in it is passed over, as no two exporters write it alike. */
  | { readonly kind: "skipped" };

type Given = Readonly<Record<string, string>>;

const attributeOpen: Open = { kind: "attribute" };

const listTypes = new Set(["list", "container"]);
const headers = new Set(["extension", "global", "classifier"]);
const elements = new Set([...headers, ...listTypes, "log", "trace", "event", "values"]);
const isAttribute = (name: string): boolean => isValueType(name) || listTypes.has(name);

/** What an element must say of itself. */
const required: Readonly<Record<string, readonly string[]>> = {
  extension: ["name", "prefix", "uri"],
  classifier: ["name", "keys"],
  list: ["key"],
  container: ["key"],
};
const keyAndValue = ["key", "value"];

/** The longest tag or text that is read: it is held in memory whole. */
const longestPiece = 4 * 1024 * 1024;

/** The longest case or event of no case that is read, in letters: it is held in memory whole. */
const longestPart = 16 * 1024 * 1024;

/** Elements stand in each other no deeper than this. */
const deepest = 1000;

/**
 * Pieces of XES text into the parts of a log, up to the first fault.
 *
 * It is strict where something would be lost or misread, and lenient where real exporters are odd and nothing is: versions,
 * namespaces, unknown attributes of elements, the order among extensions, globals, classifiers and attributes of the log.
 */
export class XesParser {
  fault: XesFault | undefined;
  readonly #xml = new SaxesParser();
  readonly #open: Open[] = [];
  /** The names of the elements that have begun and not ended. */
  readonly #names: string[] = [];
  #parts: SourcePart[] = [];
  #sawLog = false;
  /** Where the tag now being read has its name's end. */
  #tag = { line: 1, column: 0, length: 0 };
  #lastClosed: string | undefined;
  /** Where the piece of text now being read begins. */
  #pieceLine = 1;
  /** Letters taken since a tag or text came to its end. */
  #pending = 0;
  /** Letters taken since a part became whole. */
  #held = 0;
  /** Whether a trace or event has just begun. */
  #hasBegun = false;
  readonly #plain = { trace: new PlainAttributes(), event: new PlainAttributes() };

  constructor() {
    this.#xml.on("opentagstart", ({ name }) => {
      this.#tag.line = this.#xml.line;
      this.#tag.column = this.#xml.column;
      this.#tag.length = name.length;
      this.#names.push(name);
    });
    this.#xml.on("opentag", ({ name, attributes }) => this.#begin(localName(name), attributes));
    this.#xml.on("closetag", ({ name }) => {
      this.#names.pop();
      this.#lastClosed = name;
      this.#end();
    });
    this.#xml.on("text", (text) => this.#text(text));
    this.#xml.on("cdata", (text) => this.#text(text));
    this.#xml.on("error", (error) => this.#broken(error));
  }

  /** The line that has been reached. */
  get line(): number {
    return this.#xml.line;
  }

  /** Takes the next piece of text. */
  write(text: string): void {
    let taken = 0;
    for (let tag = nextBegin(text, taken); tag; tag = nextBegin(text, taken)) {
      this.#parse(text.slice(taken, tag.index));
      this.#hasBegun = false;
      this.#parse(tag[0]);
      taken = tag.index + tag[0].length;
      // In a comment, say, no event has begun.
      if (this.#hasBegun && !this.fault) taken = this.#takePlain(text, taken);
    }
    this.#parse(text.slice(taken));
    this.#held += text.length;
    if (this.#held > longestPart) this.fault ??= { code: "xes.case-too-long", params: { longest: longestPart }, line: this.line };
  }

  /** Takes plainly written attributes, and event upon event of them: one's end and the next one's begin leave the XML parser as it was. */
  #takePlain(text: string, from: number): number {
    let taken = this.#takeAttributes(text, from);
    for (let next = this.#takeStep(text, taken); next !== undefined; next = this.#takeStep(text, taken)) {
      taken = this.#takeAttributes(text, next);
    }
    return taken;
  }

  #takeAttributes(text: string, from: number): number {
    const open = this.#open.at(-1);
    const described = open && describedBy(open);
    if (!described) return from;
    const { attributes, end } = this.#plain[open.kind === "event" ? "event" : "trace"].take(text, from);
    described.attributes = attributes;
    this.#skip(text, from, end);
    return end;
  }

  /** From the end of an event to behind the begin of the next, in the same trace or a new one. */
  #takeStep(text: string, from: number): number | undefined {
    if (this.#open.at(-1)?.kind !== "event") return undefined;
    const next = nextEvent(text, from);
    if (next === undefined) return this.#takeTrace(text, from);
    this.#end();
    this.#skip(text, from, next);
    this.#beginEvent(this.#open.at(-1));
    return next;
  }

  /** A new trace is taken with all that stands before its first event, or not at all. */
  #takeTrace(text: string, from: number): number | undefined {
    const begin = this.#open.at(-2)?.kind === "trace" ? nextTrace(text, from) : undefined;
    if (begin === undefined) return undefined;
    const { attributes, end } = this.#plain.trace.take(text, begin);
    const next = firstEvent(text, end);
    if (next === undefined) return undefined;
    this.#end();
    this.#end();
    this.#skip(text, from, begin);
    const trace: Open = { kind: "trace", attributes, events: [], line: this.#xml.line };
    this.#open.push(trace);
    this.#skip(text, begin, next);
    this.#beginEvent(trace);
    return next;
  }

  #beginEvent(parent: Open | undefined): void {
    this.#tag = { line: this.#xml.line, column: this.#xml.column, length: "event".length };
    this.#open.push(this.#described(parent, "event", this.#tag.line));
  }

  /** The XML parser counts lines and columns on, over a text that it does not see. */
  #skip(text: string, from: number, end: number): void {
    this.#pending = 0;
    let lineStart = -1;
    for (let at = text.indexOf("\n", from); at >= 0 && at < end; at = text.indexOf("\n", at + 1)) {
      this.#xml.line++;
      lineStart = at + 1;
    }
    this.#xml.column = lineStart < 0 ? this.#xml.column + end - from : end - lineStart;
  }

  #parse(text: string): void {
    if (this.fault || text === "") return;
    this.#pending += text.length;
    this.#pieceLine = this.#xml.line;
    this.#xml.write(text);
    if (this.#pending > longestPiece) {
      this.fault ??= { code: "xes.value-too-long", params: { longest: longestPiece }, line: this.#place.line };
    }
  }

  /** There is no more text. */
  end(): void {
    if (this.fault) return;
    if (!this.#sawLog) this.fault = { code: "xes.no-log", params: {}, line: this.line };
    else if (this.#open.length > 0)
      this.fault = { code: "xes.cut-off", params: {}, line: this.line, column: this.#xml.column + 1 };
    else this.#xml.close();
  }

  /** The parts that have become whole since the last time. */
  take(): SourcePart[] {
    const parts = this.#parts;
    this.#parts = [];
    return parts;
  }

  /** The tag's place: known when its name has been read, with the one character after it. */
  get #place(): XesPlace {
    const { line, column, length } = this.#tag;
    // A line break right after the name has already been counted.
    return column === 0 ? { line: line - 1 } : { line, column: column - length - 1 };
  }

  #begin(name: string, given: Given): void {
    this.#pending = 0;
    if (this.fault) return;
    const parent = this.#open.at(-1);
    // Most of a log are attributes of events: they go the short way.
    if (this.#open.length >= deepest) this.#blame("xes.too-deep", name, { deepest });
    else if (parent?.kind === "event" && isValueType(name) && given["key"] !== undefined && given["value"] !== undefined) {
      this.#take(parent, name, given["key"], given["value"]);
      this.#open.push(attributeOpen);
    } else if (parent?.kind === "skipped") this.#open.push(parent);
    else if (!parent) this.#root(name);
    else if (!elements.has(name) && !isAttribute(name)) this.#blame("xes.element-unknown", name);
    else if (!mayStandIn(parent, name)) this.#blame("xes.element-misplaced", name, { parent: parent.kind });
    else if (this.#saysWhatItMust(name, given)) this.#open.push(this.#opened(parent, name, given));
  }

  #root(name: string): void {
    if (name !== "log" || this.#sawLog) this.#blame("xes.no-log", name);
    else {
      this.#sawLog = true;
      this.#open.push({ kind: "log", contentBegun: false });
    }
  }

  #saysWhatItMust(name: string, given: Given): boolean {
    const needed = isValueType(name) ? keyAndValue : (required[name] ?? []);
    const missing = needed.find((attribute) => given[attribute] === undefined);
    if (missing !== undefined) this.#blame("xes.attribute-missing", name, { attribute: missing });
    const { scope } = given;
    const scoped = name === "global" || name === "classifier";
    if (scoped && scope !== undefined && scope !== "trace" && scope !== "event") {
      this.#blame("xes.value-invalid", name, { key: "scope", value: scope });
    }
    return this.fault === undefined;
  }

  #opened(parent: Open, name: string, given: Given): Open {
    const line = this.#tag.column === 0 ? this.#tag.line - 1 : this.#tag.line;
    if (parent.kind === "log" && (name === "trace" || name === "event")) parent.contentBegun = true;
    if (name === "trace" || name === "event") return this.#described(parent, name, line);
    if (name === "global") return { kind: "global" };
    if (headers.has(name)) return { kind: "leaf" };
    if (!isValueType(name)) return { kind: "skipped" };
    const { key = "", value = "" } = given;
    this.#take(parent, name, key, value);
    return attributeOpen;
  }

  #described(parent: Open | undefined, name: "trace" | "event", line: number): Open {
    this.#hasBegun = true;
    if (name === "trace") return { kind: "trace", attributes: noAttributes, events: [], line };
    const event: Described = { attributes: noAttributes, line };
    if (parent?.kind === "trace") parent.events.push(event);
    return { kind: "event", event };
  }

  #take(parent: Open, name: ValueType, key: string, value: string): void {
    const attribute = attributeOf(name, value);
    if (!attribute) this.#blame("xes.value-invalid", name, { key, value });
    else this.#keep(parent, key, attribute);
  }

  #keep(parent: Open, key: string, attribute: Attribute): void {
    const described = describedBy(parent);
    const before = described?.attributes.get(key);
    if (before && (before.type !== attribute.type || before.text !== attribute.text)) {
      this.#blame("xes.key-doubled", attribute.type, { key, value: attribute.text, other: before.text });
    }
    if (described) described.attributes = withOneMore(described.attributes, key, attribute);
  }

  #end(): void {
    this.#pending = 0;
    if (this.fault) return;
    const ended = this.#open.pop();
    if (ended?.kind === "trace") this.#finish({ ...ended, kind: "case" });
    if (ended?.kind === "event" && this.#open.at(-1)?.kind === "log") this.#finish({ kind: "event", ...ended.event });
  }

  #finish(part: SourcePart): void {
    this.#parts.push(part);
    this.#held = 0;
  }

  #text(text: string): void {
    this.#pending = 0;
    if (this.fault || text.trim() === "" || this.#open.at(-1)?.kind === "skipped") return;
    const breaksAfter = text.trimStart().split("\n").length - 1;
    this.fault = { code: "xes.text-unexpected", params: { text: text.trim().slice(0, 40) }, line: this.line - breaksAfter };
  }

  #blame(code: string, name: string, params = {}): void {
    this.fault ??= elementFault(code, name, this.#place, params);
  }

  #broken(error: Error): void {
    if (this.fault) return;
    const detail = error.message.replace(/^\d+:\d+: /, "");
    const isCloseUnexpected = detail === "unexpected close tag.";
    // The parser closes an element first and then says that it should not have been closed here: it is not whole.
    if (isCloseUnexpected && localName(this.#lastClosed ?? "") === "trace") this.#parts.pop();
    const name = isCloseUnexpected ? this.#lastClosed : this.#names.at(-1);
    const element = name === undefined ? {} : { element: localName(name) };
    if (!this.#sawLog && name === undefined) this.fault = { code: "xes.no-log", line: this.#pieceLine, params: { detail } };
    else this.fault = { code: "xes.not-well-formed", line: this.line, column: this.#xml.column, ...element, params: { detail } };
  }
}

/** An element's name without the namespace's prefix. */
function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

function describedBy(open: Open): Described | undefined {
  if (open.kind === "trace") return open;
  return open.kind === "event" ? open.event : undefined;
}

const withOneMore = (attributes: Attributes, key: string, attribute: Attribute): Map<string, Attribute> =>
  (attributes instanceof Map ? attributes : new Map(attributes)).set(key, attribute);

/** Traces and events end the header of a log, events the attributes of a trace. */
function mayStandIn(parent: Open, name: string): boolean {
  if (parent.kind === "log") {
    return name === "trace" || name === "event" || (!parent.contentBegun && (headers.has(name) || isAttribute(name)));
  }
  if (parent.kind === "trace") return name === "event" || (parent.events.length === 0 && isAttribute(name));
  return parent.kind !== "leaf" && isAttribute(name);
}
