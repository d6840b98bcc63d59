import { wayKinds } from "@banjie/core";
import { type Command, Option } from "commander";
import { diagramCommand, diagramFormats, type DiagramOptions } from "../commands/diagram.ts";
import { drawBundle, drawMachine } from "../commands/drawJoint.ts";
import { examples, type CommandLine } from "./commandLine.ts";
import { twoActs, wholeNumber } from "./optionValues.ts";

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

/** The line of `banjie diagram`. 中文 图表 */
export function diagramLine({ command, speak, terminal, end }: CommandLine): void {
  command("diagram", "help.diagram")
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
}
