import { dossierOfStream } from "@banjie/core";
import { type Command, Option } from "commander";
import { showCommand } from "../commands/show.ts";
import type { ShowOptions } from "../commands/showOptions.ts";
import { examples, type CommandLine } from "./commandLine.ts";
import { dayKnown, momentOrDay } from "./optionValues.ts";

/** The line of `banjie show`. 中文 查看办件 */
export function showLine({ command, speak, terminal, end }: CommandLine): void {
  command("show", "help.show")
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
}
