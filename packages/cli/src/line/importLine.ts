import { shippedMappings } from "@banjie/import";
import type { Command } from "commander";
import { importCommand, type ImportOptions } from "../commands/import.ts";
import { examples, type CommandLine } from "./commandLine.ts";
import { instant } from "./optionValues.ts";

/** The line of `banjie import`. 中文 导入 */
export function importLine({ command, speak, terminal, end }: CommandLine): void {
  command("import", "help.import")
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
}
