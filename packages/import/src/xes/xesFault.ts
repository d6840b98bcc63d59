import type { Issue, Params } from "@banjie/core";

/**
 * What is wrong with an XES file, and where. Lines and columns count from 1.
 *
 * 中文  XES 文件缺陷
 */
export interface XesFault extends Issue {
  readonly params: Params;
  readonly line?: number;
  readonly column?: number;
  /** The element that is at fault. */
  readonly element?: string;
}

/** The place of an element: where its `<` stands. */
export interface XesPlace {
  readonly line: number;
  readonly column?: number;
}

/** A fault of an element. */
export function elementFault(code: string, element: string, place: XesPlace, params: Params = {}): XesFault {
  return { code, ...place, element, params: { element, ...params } };
}
