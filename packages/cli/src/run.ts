import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import {
  civilDateSchema,
  instantSchema,
  languages,
  periodUnits,
  type CivilDate,
  type Instant,
  type Language,
  type PeriodUnit,
} from "@banjie/core";
import { shippedMappings } from "@banjie/import";
import stringWidth from "string-width";
import manifest from "../package.json" with { type: "json" };
import { auditCommand, type AuditOptions } from "./commands/audit.ts";
import { checkCommand, type CheckOptions } from "./commands/check.ts";
import { demoCommand, type DemoOptions } from "./commands/demo.ts";
import { dueCommand, type DueOptions } from "./commands/due.ts";
import { dueOfLog, type DueOfLogOptions } from "./commands/dueOfLog.ts";
import { importCommand, type ImportOptions } from "./commands/import.ts";
import { showCommand, type ShowOptions } from "./commands/show.ts";
import { knownDay } from "./dueQuestion.ts";
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
    .requiredOption("-o, --out <log>", speak("help.import.out"))
    .option("--at <moment>", speak("help.import.at"), instant(speak))
    .addHelpText("after", examples(speak, "banjie import receipt.xes.gz --map receipt -o receipt.jsonl.gz"))
    .action((file: string, options: ImportOptions) => end(importCommand(file, options, terminal)));

  sub("audit", "help.audit")
    .argument("<log>", speak("help.audit.log"))
    .option("--as-of <moment>", speak("help.audit.asOf"), instant(speak))
    .option("--findings", speak("help.audit.findings"))
    .addHelpText("after", examples(speak, "banjie audit banjie-demo/hall.jsonl", "banjie audit banjie-demo/hall.sqlite --json"))
    .action((file: string, options: AuditOptions) => end(auditCommand(file, options, terminal)));

  sub("check", "help.check")
    .argument("<file>", speak("help.check.file"))
    .option("--guide <code>", speak("help.check.guide"))
    .option("--against <file>", speak("help.check.against"))
    .addHelpText("after", examples(speak, "banjie check catalogue.json", "banjie check new.json --against old.json"))
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
    .option("--as-of <moment>", speak("help.due.asOf"), instant(speak))
    .option("--within <number>", speak("help.due.within"), wholeNumber(0, 1000, speak))
    .option("--since <moment>", speak("help.due.since"), instant(speak))
    .option("--profile <profile>", speak("help.profile"))
    .addHelpText("after", examples(speak, ...dueExamples))
    .addHelpText("after", `\n${speak("help.due.exit")}`)
    .action((log: string | undefined, options: DueWords, made: Command) =>
      end(
        log === undefined
          ? dueCommand({ unit: "workingDay", ...options, of: dueOf(options, made) }, terminal)
          : dueOfLog(log, options, terminal),
      ),
    );

  sub("show", "help.show")
    .argument("<log>", speak("help.audit.log"))
    .argument("<case>", speak("help.show.case"))
    .option("--as-of <moment>", speak("help.show.asOf"), instant(speak))
    .option("--known-at <moment>", speak("help.show.knownAt"), dayKnown(speak))
    .option("--profile <profile>", speak("help.profile"))
    .option("--region <name>", speak("help.due.region"))
    .option("--notices <file>", speak("help.due.notices"))
    .option("--months", speak("help.show.months"))
    .addHelpText("after", examples(speak, "banjie show banjie-demo/hall.jsonl YY-2013-05-00001 --lang zh-CN"))
    .action((file: string, id: string, options: ShowOptions) => end(showCommand(file, id, options, terminal)));

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

const dueExamples = [
  "banjie due --from 2018-10-15 --days 7",
  "banjie due --from 2024-09-05 --days 1 --unit month --json",
  "banjie due --from 2019-04-26 --days 3 --known-at 2019-03-01",
  "banjie due --from 2027-01-04 --days 20 --notices notices.json",
  `echo '{"from":"2018-10-15","days":7}' | banjie due --batch`,
  "banjie due banjie-demo/hall.jsonl --as-of 2013-05-20T09:00:00+08:00",
  "banjie due banjie-demo/hall.jsonl --since 2013-05-20T00:00:00+08:00 --as-of 2013-05-27T00:00:00+08:00 --json",
] as const;

/** The options of `due` as they stand on a command line. */
interface DueWords extends Omit<DueOptions, "of" | "unit">, DueOfLogOptions {
  readonly unit?: PeriodUnit;
  readonly from?: CivilDate;
  readonly days?: number;
  readonly batch?: boolean;
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

function month(speak: Speak): (value: string) => string {
  return (value) => {
    if (/^20(?:0[7-9]|1\d|2[0-6])-(?:0[1-9]|1[0-2])$/.test(value)) return value;
    throw new InvalidArgumentError(speak("usage.month", { value }));
  };
}

function instant(speak: Speak): (value: string) => Instant {
  return (value) => {
    const parsed = instantSchema.safeParse(value);
    if (parsed.success) return parsed.data;
    throw new InvalidArgumentError(speak("usage.instant", { value }));
  };
}
