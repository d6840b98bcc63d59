import {
  calendarBook,
  catalogueSchema,
  defaultProfile,
  diffCatalogues,
  err,
  jointProfileOf,
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
  type Profile,
  type Result,
} from "@banjie/core";
import { readMapping } from "@banjie/import";
import { asJson } from "../asJson.ts";
import { exitCode, type ExitCode } from "../exitCode.ts";
import { openProfile } from "../openProfile.ts";
import { bundleStories, printBundles, spokenBundles } from "../print/printBundles.ts";
import { printDiff } from "../print/printDiff.ts";
import { printGuide } from "../print/printGuide.ts";
import { readJson } from "../readJson.ts";
import { refuse, sentenceIn, spokenIssues } from "../refuse.ts";
import type { Terminal } from "../terminal.ts";
import { speakIn, type PlacedIssue } from "../texts.ts";
import { tryBundles } from "../tryBundles.ts";

export interface CheckOptions {
  readonly against?: string;
  readonly guide?: string;
  readonly profile?: string;
  /** After how many states a bundle is left. */
  readonly most: number;
  readonly json?: boolean;
}

interface CheckedCatalogue {
  readonly kind: "catalogue";
  readonly catalogue: Catalogue;
}

/** What a checked file turned out to be. */
type Checked =
  | CheckedCatalogue
  | { readonly kind: "notices"; readonly notices: readonly HolidayNotice[] }
  | { readonly kind: "flow" | "mapping" | "profile" };

/**
 * `banjie check FILE`: every fault of a catalogue, a flow, a profile, a mapping or notices, with its place; the bundles of a catalogue
 * are tried through, and of what breaks the shortest story is told.
 *
 * 中文  检查
 */
export async function checkCommand(file: string, options: CheckOptions, terminal: Terminal): Promise<ExitCode> {
  const data = await readJson(file);
  if (!data.ok) return refuse([data.error], options, terminal);
  const profile = await openProfile(options.profile);
  if (!profile.ok) return refuse(profile.error, options, terminal);
  const by = { ...options, profile: profile.value };
  const checked = check(data.value, file, profile.value);
  if (!checked.ok) return faulty({ file, data: data.value, issues: checked.error }, by, terminal);
  const known = checked.value;
  if (known.kind !== "catalogue") return sound(file, known, options, terminal);
  if (options.guide !== undefined) return guideOf(known.catalogue, options.guide, options, terminal);
  if (options.against !== undefined) return compared(options.against, known.catalogue, by, terminal);
  return explored(file, known, by, terminal);
}

/** The options, with the profile that was asked for. */
type By = Omit<CheckOptions, "profile"> & { readonly profile: Profile | undefined };

function check(data: unknown, file: string, profile: Profile | undefined): Result<Checked, Issue[]> {
  const members = typeof data === "object" && data !== null ? data : {};
  if ("banjie" in members && members.banjie === "notices")
    return as(readNotices(data), (notices) => ({ kind: "notices", notices }));
  if ("banjie" in members) return as(readMapping(data), () => ({ kind: "mapping" }));
  const joint = profile && jointProfileOf(profile.joint);
  if ("items" in members) return as(readCatalogue(data, joint), (catalogue) => ({ kind: "catalogue", catalogue }));
  if ("counting" in members) return as(readProfile(data), () => ({ kind: "profile" }));
  if ("phases" in members) return as(readFlow(data), () => ({ kind: "flow" }));
  return err([{ code: "check.kind", params: { file } }]);
}

const as = <T>(read: Result<T, Issue[]>, made: (value: T) => Checked): Result<Checked, Issue[]> =>
  read.ok ? ok(made(read.value)) : read;

/** A file with faults. */
interface Faulty {
  readonly file: string;
  readonly data: unknown;
  readonly issues: readonly Issue[];
}

/** What is wrong; and of bundles that do not hold together what would come of them. */
async function faulty({ file, data, issues }: Faulty, by: By, terminal: Terminal): Promise<ExitCode> {
  const { language } = terminal;
  const unsound = unsoundPart(data, issues);
  const tried = unsound ? tryBundles(unsound, by, terminal).filter(({ faults }) => faults.length > 0) : [];
  if (by.json) {
    const placed = issues.map((issue): PlacedIssue => ({ ...issue, file }));
    const stories = tried.length > 0 ? { bundles: spokenBundles(tried, language) } : {};
    await terminal.out(asJson({ refused: spokenIssues(language, placed), ...stories }));
  } else {
    const lines = issues.map((issue) => `  ${sentenceIn(language, issue)}`);
    const found = speakIn(language)("check.found", { file, count: issues.length });
    await terminal.out([found, ...lines, ...bundleStories(tried, language)].join("\n"));
  }
  return exitCode.found;
}

/** The catalogue with those of its bundles only that have faults, where its shape lets them be tried. */
function unsoundPart(data: unknown, issues: readonly Issue[]): Catalogue | undefined {
  const parsed = catalogueSchema.safeParse(data);
  const places = new Set(issues.flatMap(({ path: [part, place] = [] }) => (part === "bundles" ? [place] : [])));
  return parsed.data && { ...parsed.data, bundles: parsed.data.bundles?.filter((_, place) => places.has(place)) };
}

async function sound(file: string, checked: Checked, { json }: Pick<By, "json">, terminal: Terminal): Promise<ExitCode> {
  const counts = countsOf(checked);
  if (json) await terminal.out(asJson({ file, kind: checked.kind, ...counts, issues: [] }));
  else await terminal.out(soundLine(file, checked, terminal));
  return exitCode.done;
}

function soundLine(file: string, checked: Checked, { language }: Terminal): string {
  const speak = speakIn(language);
  return speak("check.sound", { file, kind: speak(`kind.${checked.kind}`, countsOf(checked)) });
}

/** A catalogue without faults to be seen: its bundles are tried. */
async function explored(file: string, checked: CheckedCatalogue, by: By, terminal: Terminal): Promise<ExitCode> {
  const { language } = terminal;
  if ((checked.catalogue.bundles ?? []).length === 0) return sound(file, checked, by, terminal);
  if (!by.json) await terminal.out(`${soundLine(file, checked, terminal)}\n`);
  const tried = tryBundles(checked.catalogue, by, terminal);
  const bundles = spokenBundles(tried, language);
  const whole = tried.every((one) => one.whole);
  await terminal.out(
    by.json
      ? asJson({ file, kind: checked.kind, ...countsOf(checked), issues: [], whole, bundles })
      : printBundles(tried, language),
  );
  if (tried.some(({ faults }) => faults.length > 0)) return exitCode.found;
  return whole ? exitCode.done : exitCode.unfinished;
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
  await terminal.out(json ? asJson(sections) : printGuide(sections, terminal.language));
  return exitCode.done;
}

async function compared(earlier: string, after: Catalogue, options: By, terminal: Terminal): Promise<ExitCode> {
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
  const { statistics } = options.profile ?? defaultProfile;
  await terminal.out(options.json ? asJson(diff) : printDiff(diff, statistics.rounding.value, terminal.language));
  return exitCode.done;
}
