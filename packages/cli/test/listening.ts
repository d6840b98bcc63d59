import type { Language } from "@banjie/core";
import { run } from "../src/run.ts";

/** What a command line said and how it ended. */
export interface Heard {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line and listens. */
export async function banjie(words: readonly string[], language: Language = "en", input = ""): Promise<Heard> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(words, {
    out: async (text) => void out.push(typeof text === "string" ? text : [...text].join("")),
    err: (text) => void err.push(text),
    input: async function* piped() {
      yield new TextEncoder().encode(input);
    },
    isWatched: false,
    columns: 120,
    language,
  });
  return { code, out: out.join("\n"), err: err.join("\n") };
}
