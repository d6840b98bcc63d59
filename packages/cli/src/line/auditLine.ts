import { Option } from "commander";
import { auditCommand, failOns, type AuditOptions } from "../commands/audit.ts";
import { examples, type CommandLine } from "./commandLine.ts";
import { collected, dayKnown, momentOrDay, wholeNumber } from "./optionValues.ts";

const auditExamples = [
  "banjie audit banjie-demo/hall.jsonl",
  "banjie audit banjie-demo/hall.sqlite --json --fail-on S",
  "banjie audit logs/ --findings",
  "banjie audit banjie-demo/hall.jsonl --what-if promise=5",
  "banjie audit banjie-demo/hall.jsonl --what-if profile=hunan-product-2018 --what-if without=R-021",
  "banjie audit banjie-demo/hall.jsonl --claims report-2013.json",
] as const;

/** The line of `banjie audit`. 中文 审计 */
export function auditLine({ command, speak, terminal, end }: CommandLine): void {
  command("audit", "help.audit")
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
}
