import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import {
  civilDateSchema,
  dimensions,
  dossierOfStream,
  flowActs,
  instantSchema,
  languages,
  measureOf,
  measures,
  periodUnits,
  readPeriod,
  wayKinds,
  type AnyMeasure,
  type CivilDate,
  type Dimension,
  type FlowActType,
  type Instant,
  type Language,
  type PeriodUnit,
  type ReportingPeriod,
} from "@banjie/core";
import { shippedMappings } from "@banjie/import";
import stringWidth from "string-width";
import manifest from "../package.json" with { type: "json" };
import { auditCommand, failOns, type AuditOptions } from "./commands/audit.ts";
import { checkCommand, type CheckOptions } from "./commands/check.ts";
import { diagramCommand, diagramFormats, type DiagramOptions } from "./commands/diagram.ts";
import { drawBundle, drawMachine } from "./commands/drawJoint.ts";
import { demoCommand, type DemoOptions } from "./commands/demo.ts";
import { dueCommand, type DueOptions } from "./commands/due.ts";
import { dueOfLog, type DueOfLogOptions } from "./commands/dueOfLog.ts";
import { importCommand, type ImportOptions } from "./commands/import.ts";
import { showCommand, type ShowOptions } from "./commands/show.ts";
import { statsCommand, type StatsOptions } from "./commands/stats.ts";
import { verifyCommand, type VerifyOptions } from "./commands/verify.ts";
import { knownDay } from "./dueQuestion.ts";
import { endOfDay } from "./openCounting.ts";
import { exitCode, type ExitCode } from "./exitCode.ts";
import type { Terminal } from "./terminal.ts";
import { speakIn, type Speak, type TextCode } from "./texts.ts";
import { usageError } from "./usageError.ts";

/**
 * Runs one command line to its end.
 *
 * 中文  命令行
 * In    words — what follows `banjie`
 * Out   the exit code; nothing is thrown
 */
export async function run(words: readonly string[], environment: Terminal): Promise<ExitCode> {
  const terminal = { ...environment, language: languageIn(words) ?? environment.language };
  let code: ExitCode = exitCode.done;
  const program = commandLine(terminal, async (ended) => {
    code = await ended;
  });
  try {
    await program.parseAsync([...words], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.done : exitCode.usage;
    terminal.err(speakIn(terminal.language)("broken", { reason: error instanceof Error ? error.message : String(error) }));
    return exitCode.broken;
  }
}

/** The language is wanted before the words are parsed: help is spoken in it. */
function languageIn(words: readonly string[]): Language | undefined {
  const place = words.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const value = words[place]?.startsWith("--lang=") ? words[place].slice("--lang=".length) : words[place + 1];
  return place < 0 ? undefined : languages.find((language) => language === value);
}

type End = (code: Promise<ExitCode>) => Promise<void>;

function commandLine(terminal: Terminal, end: End): Command {
  const speak = speakIn(terminal.language);
  const program = command(new Command("banjie"), "help.program", speak, terminal)
    .version(manifest.version, "-V, --version", speak("help.version"))
    .addOption(new Option("--lang <language>", speak("help.lang")).choices([...languages]))
    .helpCommand(false);
  // A sub-command takes the same settings and may name the language too.
  const sub = (name: string, help: TextCode): Command => {
    const made = command(program.command(name), help, speak, terminal);
    return made
      .addOption(new Option("--lang <language>").choices([...languages]).hideHelp())
      .option("--json", speak("help.json"));
  };

  sub("demo", "help.demo")
    .option("--out <folder>", speak("help.demo.out"), "banjie-demo")
    .option("--seed <number>", speak("help.demo.seed"), wholeNumber(0, 2 ** 31 - 1, speak), 2013)
    .option("--month <month>", speak("help.demo.month"), month(speak), "2013-05")
    .option("--cases <number>", speak("help.demo.cases"), wholeNumber(1, 2000, speak), 60)
    .addHelpText("after", examples(speak, "banjie demo", "banjie demo --out /tmp/hall --cases 200 --lang en"))
    .action((options: DemoOptions) => end(demoCommand(options, terminal)));

  sub("import", "help.import")
    .argument("<file>", speak("help.import.file"))
    .requiredOption("--map <mapping>", speak("help.import.map", { shipped: shippedMappings.join(", ") }))
    .option("-o, --out <log>", speak("help.import.out"))
    .option("--dry-run", speak("help.import.dryRun"))
    .option("--at <moment>", speak("help.import.at"), instant(speak))
    .addHelpText(
      "after",
      examples(
        speak,
        "banjie import receipt.xes.gz --map receipt -o receipt.jsonl.gz",
        "banjie import filings.csv --map mine.json --dry-run",
      ),
    )
    .action((file: string, options: ImportOptions, made: Command) => {
      if (options.out === undefined && !options.dryRun) made.error("error: required option '-o, --out <log>' not specified");
      return end(importCommand(file, options, terminal));
    });

  sub("audit", "help.audit")
    .argument("<log>", speak("help.audit.logs"))
    .option("--as-of <moment>", speak("help.audit.asOf"), momentOrDay(speak))
    .option("--findings", speak("help.audit.findings"))
    .addOption(new Option("--fail-on <severity>", speak("help.audit.failOn")).choices(failOns))
    .option("--what-if <change>", speak("help.audit.whatIf"), collected)
    .option("--claims <file>", speak("help.audit.claims"))
    .option("--known-at <moment>", speak("help.show.knownAt"), dayKnown(speak))
    .option("--profile <profile>", speak("help.profile"))
    .option("--region <name>", speak("help.due.region"))
    .option("--notices <file>", speak("help.due.notices"))
    .option("--share <bytes>", speak("help.audit.share"), wholeNumber(1000, Number.MAX_SAFE_INTEGER, speak))
    .addHelpText("after", examples(speak, ...auditExamples))
    .addHelpText("after", `\n${speak("help.audit.severities")}\n${speak("help.audit.exit")}`)
    .action((file: string, options: AuditOptions) => end(auditCommand(file, options, terminal)));

  sub("diagram", "help.diagram")
    .argument("[file]", speak("help.diagram.file"))
    .option("--least <number>", speak("help.diagram.least"), wholeNumber(1, 1_000_000_000, speak), 1)
    .addOption(
      new Option("--format <format>", speak("help.diagram.format")).choices(diagramFormats).default("mermaid").conflicts("json"),
    )
    .addOption(new Option("--by <kind>", speak("help.diagram.by")).choices(wayKinds).default("act"))
    .option("--four-eyes <acts>", speak("help.diagram.fourEyes"), twoActs(speak), ["ExaminationConcluded", "ReviewConcluded"])
    .addOption(new Option("--bundle <code>", speak("help.diagram.bundle")).conflicts(ofTheWays))
    .addOption(new Option("--machine", speak("help.diagram.machine")).conflicts(["bundle", ...ofTheWays]))
    .addHelpText("after", examples(speak, ...diagramExamples))
    .action((file: string | undefined, { bundle, machine, ...options }: DiagramWords, made: Command) => {
      if (machine) {
        if (file !== undefined) made.error("error: option '--machine' cannot be used with a log");
        return end(drawMachine(options, terminal));
      }
      if (file === undefined) return made.error("error: missing required argument 'file'");
      return end(bundle === undefined ? diagramCommand(file, options, terminal) : drawBundle(file, bundle, options, terminal));
    });

  sub("check", "help.check")
    .argument("<file>", speak("help.check.file"))
    .addOption(new Option("--guide <code>", speak("help.check.guide")).conflicts(["against", "profile", "most"]))
    .addOption(new Option("--against <file>", speak("help.check.against")).conflicts(["profile", "most"]))
    .option("--profile <profile>", speak("help.profile"))
    .option("--most <number>", speak("help.check.most"), wholeNumber(1, 100_000_000, speak), 1_000_000)
    .addHelpText("after", examples(speak, "banjie check banjie-demo/catalogue.json", "banjie check new.json --against old.json"))
    .addHelpText("after", `\n${speak("help.check.exit")}`)
    .action((file: string, options: CheckOptions) => end(checkCommand(file, options, terminal)));

  sub("due", "help.due")
    .argument("[log]", speak("help.due.log"))
    .option("--from <day>", speak("help.due.from"), day(speak))
    .option("--days <number>", speak("help.due.days"), wholeNumber(0, 1000, speak))
    .option("--unit <unit>", speak("help.due.unit"), unit(speak))
    .option("--known-at <moment>", speak("help.due.knownAt"), dayKnown(speak))
    .option("--region <name>", speak("help.due.region"))
    .option("--notices <file>", speak("help.due.notices"))
    .addOption(new Option("--batch", speak("help.due.batch")).conflicts(["from", "days"]))
    .option("--as-of <moment>", speak("help.due.asOf"), momentOrDay(speak))
    .option("--within <number>", speak("help.due.within"), wholeNumber(0, 1000, speak))
    .addOption(new Option("--since <moment>", speak("help.due.since")).argParser(instant(speak)).conflicts("within"))
    .option("--profile <profile>", speak("help.profile"))
    .addHelpText("after", examples(speak, ...dueExamples))
    .addHelpText("after", `\n${speak("help.due.exit")}`)
    .action((log: string | undefined, options: DueWords, made: Command) => {
      refuseIdle(log, made);
      return end(
        log === undefined
          ? dueCommand({ unit: "workingDay", ...options, of: dueOf(options, made) }, terminal)
          : dueOfLog(log, options, terminal),
      );
    });

  sub("stats", "help.stats")
    .argument("[log]", speak("help.stats.log"))
    .option("--period <period>", speak("help.stats.period"), period(speak))
    .option("--by <dimensions>", speak("help.stats.by", { dimensions: dimensions.join(",") }), dimensionList(speak))
    .option("--measure <measures>", speak("help.stats.measure"), measureList(speak))
    .option("--as-of <moment>", speak("help.stats.asOf"), momentOrDay(speak))
    .option("--known-at <moment>", speak("help.show.knownAt"), momentOrDay(speak))
    .option("--up-to <position>", speak("help.stats.upTo"), wholeNumber(1, Number.MAX_SAFE_INTEGER, speak))
    .option("--against <moment>", speak("help.stats.against"), momentOrDay(speak))
    .option("--profile <profile>", speak("help.profile"))
    .option("--region <name>", speak("help.due.region"))
    .option("--notices <file>", speak("help.due.notices"))
    .addOption(new Option("--csv", speak("help.stats.csv")).conflicts("json"))
    .option("--list", speak("help.stats.list"))
    .addHelpText("after", examples(speak, ...statsExamples))
    .action((log: string | undefined, options: StatsWords) => end(statsCommand(log, { by: [], ...options }, terminal)));

  sub("verify", "help.verify")
    .argument("<file>", speak("help.verify.file"))
    .requiredOption("--log <log>", speak("help.verify.log"))
    .option("--profile <profile>", speak("help.profile"))
    .option("--region <name>", speak("help.due.region"))
    .option("--notices <file>", speak("help.due.notices"))
    .addHelpText("after", examples(speak, "banjie verify report-2013.json --log banjie-demo/hall.jsonl"))
    .action((file: string, options: VerifyOptions) => end(verifyCommand(file, options, terminal)));

  sub("show", "help.show")
    .argument("<log>", speak("help.audit.log"))
    .argument("<case>", speak("help.show.case"))
    .option("--as-of <moment>", speak("help.show.asOf"), momentOrDay(speak))
    .option("--known-at <moment>", speak("help.show.knownAt"), dayKnown(speak))
    .option("--profile <profile>", speak("help.profile"))
    .option("--region <name>", speak("help.due.region"))
    .option("--notices <file>", speak("help.due.notices"))
    .option("--months", speak("help.show.months"))
    .addOption(new Option("--review", speak("help.show.review")).conflicts("months"))
    .addHelpText("after", examples(speak, "banjie show banjie-demo/hall.jsonl YY-2013-05-00001 --lang zh-CN"))
    .action((file: string, id: string, options: ShowOptions, made: Command) => {
      if (options.review && dossierOfStream(id)) made.error("error: option '--review' needs a case");
      return end(showCommand(file, id, options, terminal));
    });

  return program.addHelpText("after", `\n${speak("help.exit")}`);
}

/** What all commands share: their help's language and alignment, their output, and errors as values. */
function command(made: Command, help: TextCode, speak: Speak, terminal: Terminal): Command {
  return made
    .description(speak(help))
    .helpOption("-h, --help", speak("help.help"))
    .configureHelp({ displayWidth: (text) => stringWidth(text), styleTitle: (title) => speak(`help.title.${title as "Usage:"}`) })
    .configureOutput({
      writeOut: (text) => void terminal.out(text.trimEnd()),
      writeErr: (text) => terminal.err(usageError(text.trimEnd(), terminal.language)),
    })
    .exitOverride();
}

const examples = (speak: Speak, ...lines: readonly string[]): string =>
  `\n${speak("help.examples")}\n${lines.map((line) => `  ${line}`).join("\n")}`;

/** An option that may be given more than once. */
const collected = (value: string, given: readonly string[] = []): string[] => [...given, value];

const auditExamples = [
  "banjie audit banjie-demo/hall.jsonl",
  "banjie audit banjie-demo/hall.sqlite --json --fail-on S",
  "banjie audit logs/ --findings",
  "banjie audit banjie-demo/hall.jsonl --what-if promise=5",
  "banjie audit banjie-demo/hall.jsonl --what-if profile=hunan-product-2018 --what-if without=R-021",
  "banjie audit banjie-demo/hall.jsonl --claims report-2013.json",
] as const;

const dueExamples = [
  "banjie due --from 2018-10-15 --days 7",
  "banjie due --from 2024-09-05 --days 1 --unit month --json",
  "banjie due --from 2019-04-26 --days 3 --known-at 2019-03-01",
  "banjie due --from 2027-01-04 --days 20 --notices notices.json",
  `echo '{"from":"2018-10-15","days":7}' | banjie due --batch`,
  "banjie due banjie-demo/hall.jsonl --as-of 2013-05-20T09:00:00+08:00",
  "banjie due banjie-demo/hall.jsonl --since 2013-05-20T00:00:00+08:00 --as-of 2013-05-27T00:00:00+08:00 --json",
] as const;

const diagramExamples = [
  "banjie diagram banjie-demo/hall.jsonl",
  "banjie diagram banjie-demo/hall.jsonl --format table --by stage",
  "banjie diagram receipt.jsonl.gz --least 20 --format svg > receipt.svg",
  "banjie diagram banjie-demo/catalogue.json --bundle LB-01",
  "banjie diagram --machine --lang zh-CN",
] as const;

/** The options that only the ways of cases are drawn by. */
const ofTheWays = ["least", "format", "by", "fourEyes"];

/** The options of `diagram` as they stand on a command line. */
interface DiagramWords extends DiagramOptions {
  readonly bundle?: string;
  readonly machine?: boolean;
}

const statsExamples = [
  "banjie stats banjie-demo/hall.jsonl --period 2013-05",
  "banjie stats banjie-demo/hall.jsonl --by department,month --measure completed,onTimeRate",
  "banjie stats banjie-demo/hall.jsonl --by section --measure hallHours --csv",
  "banjie stats banjie-demo/hall.jsonl --against 2013-05-20",
  "banjie stats --list --lang zh-CN",
] as const;

/** The options of `stats` as they stand on a command line. */
type StatsWords = Omit<StatsOptions, "by"> & Partial<Pick<StatsOptions, "by">>;

/** The options of `due` as they stand on a command line. */
interface DueWords extends Omit<DueOptions, "of" | "unit">, DueOfLogOptions {
  readonly unit?: PeriodUnit;
  readonly from?: CivilDate;
  readonly days?: number;
  readonly batch?: boolean;
}

/** The options that only a log is asked with, and those that only a period is. */
const ofALog = ["asOf", "within", "since", "profile"];
const ofAPeriod = ["from", "days", "unit", "batch"];

/** An option that would change nothing is none that somebody meant to give. */
function refuseIdle(log: string | undefined, made: Command): void {
  const idle = log === undefined ? ofALog : ofAPeriod;
  const given = made.options.find((option) => idle.includes(option.attributeName()) && option.attributeName() in made.opts());
  if (given) made.error(`error: option '${given.flags}' ${log === undefined ? "needs a log" : "cannot be used with a log"}`);
}

/** One period needs both its beginning and its length. */
function dueOf({ from, days, batch }: DueWords, made: Command): DueOptions["of"] {
  if (batch) return "input";
  if (from === undefined) made.error("error: required option '--from <day>' not specified");
  if (days === undefined) made.error("error: required option '--days <number>' not specified");
  return { from, days };
}

function day(speak: Speak): (value: string) => CivilDate {
  return (value) => {
    const parsed = civilDateSchema.safeParse(value);
    if (parsed.success) return parsed.data;
    throw new InvalidArgumentError(speak("usage.day", { value }));
  };
}

function unit(speak: Speak): (value: string) => PeriodUnit {
  return (value) => {
    const known = periodUnits.find((each) => each === value);
    if (known) return known;
    throw new InvalidArgumentError(speak("usage.unit", { value }));
  };
}

function dayKnown(speak: Speak): (value: string) => CivilDate {
  return (value) => {
    const known = knownDay(value);
    if (known) return known;
    throw new InvalidArgumentError(speak("due.known-at", { value }));
  };
}

function wholeNumber(least: number, most: number, speak: Speak): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (/^\d+$/.test(value) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(speak("usage.number", { value, least, most }));
  };
}

function period(speak: Speak): (value: string) => ReportingPeriod {
  return (value) => {
    const read = readPeriod(value);
    if (read) return read;
    throw new InvalidArgumentError(speak("usage.period", { value }));
  };
}

function dimensionList(speak: Speak): (value: string) => Dimension[] {
  return (value) =>
    value.split(",").map((name, place, names) => {
      if (names.indexOf(name) < place) throw new InvalidArgumentError(speak("usage.dimensionTwice", { value: name }));
      const known = dimensions.find((dimension) => dimension === name);
      if (known) return known;
      throw new InvalidArgumentError(speak("usage.dimension", { value: name, dimensions: dimensions.join(", ") }));
    });
}

function twoActs(speak: Speak): (value: string) => readonly [FlowActType, FlowActType] {
  return (value) => {
    const [one, other, ...more] = value.split(",").map((name) => flowActs.find((act) => act === name.trim()));
    if (one && other && more.length === 0) return [one, other];
    throw new InvalidArgumentError(speak("usage.twoActs", { value }));
  };
}

function measureList(speak: Speak): (value: string) => readonly AnyMeasure[] {
  return (value) =>
    value === "all"
      ? measures
      : value.split(",").map((id) => {
          const known = measureOf(id);
          if (known) return known;
          throw new InvalidArgumentError(speak("usage.measure", { value: id }));
        });
}

function month(speak: Speak): (value: string) => string {
  return (value) => {
    if (/^20(?:0[7-9]|1\d|2[0-6])-(?:0[1-9]|1[0-2])$/.test(value)) return value;
    throw new InvalidArgumentError(speak("usage.month", { value }));
  };
}

/** A moment, or a day, which means its end. */
function momentOrDay(speak: Speak): (value: string) => Instant {
  return (value) => {
    const ofDay = civilDateSchema.safeParse(value);
    const moment = ofDay.success ? endOfDay(ofDay.data) : instantSchema.safeParse(value).data;
    if (moment !== undefined) return moment;
    throw new InvalidArgumentError(speak("due.known-at", { value }));
  };
}

function instant(speak: Speak): (value: string) => Instant {
  return (value) => {
    const parsed = instantSchema.safeParse(value);
    if (parsed.success) return parsed.data;
    throw new InvalidArgumentError(speak("usage.instant", { value }));
  };
}
