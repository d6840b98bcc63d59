import { once } from "node:events";
import { env, exit, stderr, stdin, stdout } from "node:process";
import { languages, type Language } from "@banjie/core";

/** Where a command speaks: results to `out`, everything else to `err`. Given as a value, so that a test can listen. */
export interface Terminal {
  /** A text, or the pieces of a long one, and the line's end. */
  readonly out: (text: string | Iterable<string>) => Promise<void>;
  readonly err: (text: string) => void;
  /** What is piped in, for a command that asks for it. */
  readonly input: () => AsyncIterable<Uint8Array>;
  /** Whether a person watches `err`: only then is a bar drawn. */
  readonly isWatched: boolean;
  readonly columns: number;
  /** What the environment says of the language. */
  readonly language: Language;
}

/** The process's own streams. */
export function processTerminal(): Terminal {
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    // The reader of a pipe has seen enough.
    if (error.code === "EPIPE") exit(0);
    throw error;
  });
  return {
    async out(text) {
      for (const piece of typeof text === "string" ? [`${text}\n`] : lineOf(text)) {
        if (!stdout.write(piece)) await once(stdout, "drain");
      }
    },
    err: (text) => void stderr.write(`${text}\n`),
    input: () => stdin,
    isWatched: stderr.isTTY,
    columns: stdout.columns ?? 100,
    language: languageOf(env["BANJIE_LANG"] || env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "en"),
  };
}

function* lineOf(pieces: Iterable<string>): Iterable<string> {
  yield* pieces;
  yield "\n";
}

/** The language that a locale's name asks for: Chinese where it says so, else English. */
function languageOf(locale: string): Language {
  return languages.find((language) => language === locale) ?? (/^zh/i.test(locale) ? "zh-CN" : "en");
}
