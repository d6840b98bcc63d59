import { Option } from "commander";
import { checkCommand, type CheckOptions } from "../commands/check.ts";
import { examples, type CommandLine } from "./commandLine.ts";
import { wholeNumber } from "./optionValues.ts";

/** The line of `banjie check`. 中文 检查目录 */
export function checkLine({ command, speak, terminal, end }: CommandLine): void {
  command("check", "help.check")
    .argument("<file>", speak("help.check.file"))
    .addOption(new Option("--guide <code>", speak("help.check.guide")).conflicts(["against", "profile", "most"]))
    .addOption(new Option("--against <file>", speak("help.check.against")).conflicts(["profile", "most"]))
    .option("--profile <profile>", speak("help.profile"))
    .option("--most <number>", speak("help.check.most"), wholeNumber(1, 100_000_000, speak), 1_000_000)
    .addHelpText("after", examples(speak, "banjie check banjie-demo/catalogue.json", "banjie check new.json --against old.json"))
    .addHelpText("after", `\n${speak("help.check.exit")}`)
    .action((file: string, options: CheckOptions) => end(checkCommand(file, options, terminal)));
}
