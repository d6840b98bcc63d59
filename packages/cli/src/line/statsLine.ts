import { dimensions } from "@banjie/core";
import { Option } from "commander";
import { statsCommand, type StatsOptions } from "../commands/stats.ts";
import { examples, type CommandLine } from "./commandLine.ts";
import { dimensionList, measureList, momentOrDay, period, wholeNumber } from "./optionValues.ts";

const statsExamples = [
  "banjie stats banjie-demo/hall.jsonl --period 2013-05",
  "banjie stats banjie-demo/hall.jsonl --by department,month --measure completed,onTimeRate",
  "banjie stats banjie-demo/hall.jsonl --by section --measure hallHours --csv",
  "banjie stats banjie-demo/hall.jsonl --period 2013-05 --as-of 2013-05-17 --against 2013-05-17",
  "banjie stats --list --lang zh-CN",
] as const;

/** The options of `stats` as they stand on a command line. */
type StatsWords = Omit<StatsOptions, "by"> & Partial<Pick<StatsOptions, "by">>;

/** The line of `banjie stats`. 中文 统计 */
export function statsLine({ command, speak, terminal, end }: CommandLine): void {
  command("stats", "help.stats")
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
}
