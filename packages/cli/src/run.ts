import { languages, type Language } from "@banjie/core";
import { Command, CommanderError, Option } from "commander";
import stringWidth from "string-width";
import manifest from "../package.json" with { type: "json" };
import { exitCode, type ExitCode } from "./exitCode.ts";
import { auditLine } from "./line/auditLine.ts";
import { checkLine } from "./line/checkLine.ts";
import { demoLine } from "./line/demoLine.ts";
import { diagramLine } from "./line/diagramLine.ts";
import { dueLine } from "./line/dueLine.ts";
import { importLine } from "./line/importLine.ts";
import { showLine } from "./line/showLine.ts";
import { statsLine } from "./line/statsLine.ts";
import { verifyLine } from "./line/verifyLine.ts";
import type { CommandLine } from "./line/commandLine.ts";
import type { Terminal } from "./terminal.ts";
import { speakIn, type Speak, type TextCode } from "./texts.ts";
import { usageError } from "./usageError.ts";

/** The lines of all commands, in the order of the help. */
const lines = [demoLine, importLine, auditLine, diagramLine, checkLine, dueLine, statsLine, verifyLine, showLine];

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

function commandLine(terminal: Terminal, end: CommandLine["end"]): Command {
  const speak = speakIn(terminal.language);
  const program = shared(new Command("banjie"), "help.program", speak, terminal)
    .version(manifest.version, "-V, --version", speak("help.version"))
    .addOption(new Option("--lang <language>", speak("help.lang")).choices([...languages]))
    .helpCommand(false);
  // A sub-command takes the same settings and may name the language too.
  const command: CommandLine["command"] = (name, help) =>
    shared(program.command(name), help, speak, terminal)
      .addOption(new Option("--lang <language>").choices([...languages]).hideHelp())
      .option("--json", speak("help.json"));
  for (const line of lines) line({ command, speak, terminal, end });
  return program.addHelpText("after", `\n${speak("help.exit")}`);
}

/** What all commands share: their help's language and alignment, their output, and errors as values. */
function shared(made: Command, help: TextCode, speak: Speak, terminal: Terminal): Command {
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
