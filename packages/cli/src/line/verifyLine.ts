import { verifyCommand, type VerifyOptions } from "../commands/verify.ts";
import { examples, type CommandLine } from "./commandLine.ts";

/** The line of `banjie verify`. 中文 核对公布数据 */
export function verifyLine({ command, speak, terminal, end }: CommandLine): void {
  command("verify", "help.verify")
    .argument("<file>", speak("help.verify.file"))
    .requiredOption("--log <log>", speak("help.verify.log"))
    .option("--profile <profile>", speak("help.profile"))
    .option("--region <name>", speak("help.due.region"))
    .option("--notices <file>", speak("help.due.notices"))
    .addHelpText(
      "after",
      examples(
        speak,
        "banjie verify report-2013.json --log banjie-demo/hall.jsonl",
        "banjie stats banjie-demo/hall.jsonl --by department --csv > departments.csv",
        "banjie verify departments.csv --log banjie-demo/hall.jsonl",
      ),
    )
    .action((file: string, options: VerifyOptions) => end(verifyCommand(file, options, terminal)));
}
