import { type CivilDate, type PeriodUnit } from "@banjie/core";
import { type Command, Option } from "commander";
import { dueCommand, type DueOptions } from "../commands/due.ts";
import { dueOfLog, type DueOfLogOptions } from "../commands/dueOfLog.ts";
import { examples, type CommandLine } from "./commandLine.ts";
import { day, dayKnown, instant, momentOrDay, unit, wholeNumber } from "./optionValues.ts";

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

/** The line of `banjie due`. 中文 期限 */
export function dueLine({ command, speak, terminal, end }: CommandLine): void {
  command("due", "help.due")
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
}
