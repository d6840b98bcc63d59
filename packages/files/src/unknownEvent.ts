import { instantSchema, type Instant, type Issue } from "@banjie/core";

/**
 * An event that a later version of Banjie wrote: an act, or a shape of an act, that this one does not know. A store stops at it;
 * an auditor marks its case unjudged and goes on.
 *
 * 中文  未知事件
 */
export interface UnknownEvent {
  /** Why it is unknown: `event.type-unknown` or `event.version-unknown`. */
  readonly unknown: Issue;
  readonly type: string;
  readonly stream: string;
  readonly version: number;
  readonly position: number;
  /** When it was recorded, if that can be read. */
  readonly recordedAt?: Instant | undefined;
  readonly line: number;
}

/** The unknown event of a line, if its envelope can be read and newness is all that is the matter with it. */
export function unknownEvent(json: unknown, issues: readonly Issue[], line: number): UnknownEvent | undefined {
  const [issue] = issues;
  if (issue === undefined || typeof json !== "object" || json === null) return undefined;
  const { type, v, stream, version, position, recordedAt } = json as Readonly<Record<string, unknown>>;
  if (typeof type !== "string" || typeof stream !== "string" || stream === "") return undefined;
  if (!isCount(v) || !isCount(version) || !isCount(position)) return undefined;
  if (issue.code !== "event.type-unknown" && issue.code !== "event.version-unknown") return undefined;
  return { unknown: issue, type, stream, version, position, recordedAt: instantSchema.safeParse(recordedAt).data, line };
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 1;
