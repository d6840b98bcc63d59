import type { Command } from "commander";
import type { ExitCode } from "../exitCode.ts";
import type { Terminal } from "../terminal.ts";
import type { Speak, TextCode } from "../texts.ts";

/** What the line of each command is made with. 中文 命令行 */
export interface CommandLine {
  readonly terminal: Terminal;
  readonly speak: Speak;
  /** A command of its own, with what all of them take. */
  readonly command: (name: string, help: TextCode) => Command;
  /** Takes how the command ends. */
  readonly end: (code: Promise<ExitCode>) => Promise<void>;
}

/** Lines to try, below the help. */
export const examples = (speak: Speak, ...lines: readonly string[]): string =>
  `\n${speak("help.examples")}\n${lines.map((line) => `  ${line}`).join("\n")}`;
