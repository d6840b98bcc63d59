import {
  calendarBook,
  diffCatalogues,
  err,
  ok,
  publicGuide,
  readCatalogue,
  readFlow,
  readNotices,
  readProfile,
  stateCouncilNotices,
  type Catalogue,
  type HolidayNotice,
  type Issue,
  type Params,
  type Result,
} from "@banjie/core";
import { readMapping } from "@banjie/import";
import { exitCode, type ExitCode } from "../exitCode.ts";
import { printDiff } from "../print/printDiff.ts";
import { printGuide } from "../print/printGuide.ts";
import { readJson } from "../readJson.ts";
import { refuse, sentences } from "../refuse.ts";
import type { Terminal } from "../terminal.ts";
import { explain, speakIn, type PlacedIssue } from "../texts.ts";

export interface CheckOptions {
  readonly against?: string;
  readonly guide?: string;
  readonly json?: boolean;
}

/** What a checked file turned out to be. */
type Checked =
  | { readonly kind: "catalogue"; readonly catalogue: Catalogue }
  | { readonly kind: "notices"; readonly notices: readonly HolidayNotice[] }
  | { readonly kind: "flow" | "mapping" | "profile" };

/** `banjie check FILE`: every fault of a catalogue, a flow, a profile, a mapping or notices, with its place. 中文 检查 */
export async function checkCommand(file: string, options: CheckOptions, terminal: Terminal): Promise<ExitCode> {
  const data = await readJson(file);
  if (!data.ok) return refuse([data.error], options, terminal);
  const checked = check(data.value, file);
  if (!checked.ok) return faulty(file, checked.error, options, terminal);
  if (checked.value.kind === "catalogue" && options.guide !== undefined) {
    return guideOf(checked.value.catalogue, options.guide, options, terminal);
  }
  if (checked.value.kind === "catalogue" && options.against !== undefined) {
    return compared(options.against, checked.value.catalogue, options, terminal);
  }
  return sound(file, checked.value, options, terminal);
}

function check(data: unknown, file: string): Result<Checked, Issue[]> {
  const members = typeof data === "object" && data !== null ? data : {};
  if ("banjie" in members && members.banjie === "notices")
    return as(readNotices(data), (notices) => ({ kind: "notices", notices }));
  if ("banjie" in members) return as(readMapping(data), () => ({ kind: "mapping" }));
  if ("items" in members) return as(readCatalogue(data), (catalogue) => ({ kind: "catalogue", catalogue }));
  if ("counting" in members) return as(readProfile(data), () => ({ kind: "profile" }));
  if ("phases" in members) return as(readFlow(data), () => ({ kind: "flow" }));
  return err([{ code: "check.kind", params: { file } }]);
}

const as = <T>(read: Result<T, Issue[]>, made: (value: T) => Checked): Result<Checked, Issue[]> =>
  read.ok ? ok(made(read.value)) : read;

async function faulty(file: string, issues: readonly Issue[], options: CheckOptions, terminal: Terminal): Promise<ExitCode> {
  if (options.json) {
    await refuse(
      issues.map((issue) => Object.assign(issue, { file })),
      options,
      terminal,
    );
  } else {
    const lines = issues.map((issue) => `  ${explain(issue, terminal.language, ...sentences)}`);
    await terminal.out([speakIn(terminal.language)("check.found", { file, count: issues.length }), ...lines].join("\n"));
  }
  return exitCode.found;
}

async function sound(file: string, checked: Checked, { json }: CheckOptions, terminal: Terminal): Promise<ExitCode> {
  const speak = speakIn(terminal.language);
  const counts = countsOf(checked);
  if (json) await terminal.out(JSON.stringify({ file, kind: checked.kind, ...counts, issues: [] }, undefined, 2));
  else await terminal.out(speak("check.sound", { file, kind: speak(`kind.${checked.kind}`, counts) }));
  return exitCode.done;
}

function countsOf(checked: Checked): Params {
  if (checked.kind === "catalogue") return { items: checked.catalogue.items.length, flows: checked.catalogue.flows.length };
  if (checked.kind !== "notices") return {};
  const { horizon = "" } = calendarBook([...stateCouncilNotices, ...checked.notices]).final;
  return { notices: checked.notices.length, horizon };
}

async function guideOf(catalogue: Catalogue, code: string, { json }: CheckOptions, terminal: Terminal): Promise<ExitCode> {
  const item = catalogue.items.findLast((one) => one.code === code);
  if (!item) return refuse([{ code: "check.guide.absent", params: { code } }], { ...(json && { json }) }, terminal);
  const sections = publicGuide(item, catalogue.flows);
  await terminal.out(json ? JSON.stringify(sections, undefined, 2) : printGuide(sections, terminal.language));
  return exitCode.done;
}

async function compared(earlier: string, after: Catalogue, options: CheckOptions, terminal: Terminal): Promise<ExitCode> {
  const data = await readJson(earlier);
  if (!data.ok) return refuse([data.error], options, terminal);
  const before = readCatalogue(data.value);
  if (!before.ok)
    return refuse(
      before.error.map((issue): PlacedIssue => ({ ...issue, file: earlier })),
      options,
      terminal,
    );
  const diff = diffCatalogues(before.value, after);
  await terminal.out(options.json ? JSON.stringify(diff, undefined, 2) : printDiff(diff, terminal.language));
  return exitCode.done;
}
