import type { Issue, Params } from "@banjie/core";

/**
 * Why an import stops: the source is faulty, or says something that the mapping has no answer to. Lines and columns count from 1.
 *
 * 中文  导入缺陷
 */
export interface ImportFault extends Issue {
  readonly params: Params;
  readonly line?: number;
  readonly column?: number;
  readonly element?: string;
  readonly case?: string;
}
