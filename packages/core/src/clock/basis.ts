import type { InLanguages } from "../vocabulary/language.ts";

/** Whether a basis is there, in both languages: to be asked of data that others may have made. */
export const says = (basis: InLanguages | undefined): boolean => Boolean(basis?.["zh-CN"] && basis.en);
