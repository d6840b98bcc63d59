import type { InLanguages } from "./language.ts";

/** A table of sentences: by code, in every language, with places for parameters in braces. */
export type Sentences = Readonly<Record<string, InLanguages>>;
