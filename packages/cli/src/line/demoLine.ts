import { demoCommand, type DemoOptions } from "../commands/demo.ts";
import { examples, type CommandLine } from "./commandLine.ts";
import { month, wholeNumber } from "./optionValues.ts";

/** The line of `banjie demo`. 中文 演示 */
export function demoLine({ command, speak, terminal, end }: CommandLine): void {
  command("demo", "help.demo")
    .option("--out <folder>", speak("help.demo.out"), "banjie-demo")
    .option("--seed <number>", speak("help.demo.seed"), wholeNumber(0, 2 ** 31 - 1, speak), 2013)
    .option("--month <month>", speak("help.demo.month"), month(speak), "2013-05")
    .option("--cases <number>", speak("help.demo.cases"), wholeNumber(1, 2000, speak), 60)
    .addHelpText("after", examples(speak, "banjie demo", "banjie demo --out /tmp/hall --cases 200 --lang en"))
    .action((options: DemoOptions) => end(demoCommand(options, terminal)));
}
