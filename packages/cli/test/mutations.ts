import * as fc from "fast-check";

/** What befalls the lines of a log, each with its line break. */
type Mutation = (lines: readonly Buffer[]) => Buffer[];

const share = fc.nat(9_999).map((part) => part / 10_000);
const garbage = fc.uint8Array({ minLength: 1, maxLength: 12 });
const nothing = Buffer.alloc(0);

/** Bytes as lines, each with its line break. */
function linesOf(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf("\n", start);
    lines.push(bytes.subarray(start, end < 0 ? bytes.length : end + 1));
    start = end < 0 ? bytes.length : end + 1;
  }
  return lines;
}

/** A place among lines; the header only where there is nothing else, or once in a while. */
const placeIn = (where: number, lines: readonly Buffer[]): number =>
  where < 0.02 ? 0 : Math.min(lines.length - 1, 1 + Math.floor(where * (lines.length - 1)));

const lineAt = (where: number, lines: readonly Buffer[]): Buffer => lines[placeIn(where, lines)] ?? nothing;

/** Something done to one line, at a place within it. */
const inLine = (change: (line: Buffer, at: number, garbage: Uint8Array) => Buffer): fc.Arbitrary<Mutation> =>
  fc.tuple(share, share, garbage).map(([where, within, bytes]) => (lines) => {
    if (lines.length === 0) return [];
    const line = lineAt(where, lines);
    return lines.with(placeIn(where, lines), change(line, Math.floor(within * line.length), bytes));
  });

const cut = inLine((line, at) => line.subarray(0, at));
const overwritten = inLine((line, at, bytes) => Buffer.concat([line.subarray(0, at), bytes, line.subarray(at + bytes.length)]));
const inserted = inLine((line, at, bytes) => Buffer.concat([line.subarray(0, at), bytes, line.subarray(at)]));
/** A digit or letter becomes another: what is read may still be JSON, and says something else. */
const misspelled = inLine((line, at, [letter = 0]) => {
  const place = line.subarray(at).findIndex((byte) => /[0-9a-z]/i.test(String.fromCodePoint(byte)));
  return place < 0 ? line : Buffer.from(line).fill("0123456789abcxyz".charAt(letter % 16), at + place, at + place + 1);
});

const duplicated = share.map(
  (where): Mutation =>
    (lines) =>
      lines.toSpliced(placeIn(where, lines), 0, lineAt(where, lines)),
);
const dropped = share.map(
  (where): Mutation =>
    (lines) =>
      lines.toSpliced(placeIn(where, lines), 1),
);
const moved = fc.tuple(share, share).map(
  ([from, to]): Mutation =>
    (lines) =>
      lines.toSpliced(placeIn(from, lines), 1).toSpliced(placeIn(to, lines), 0, lineAt(from, lines)),
);
const truncated = fc.tuple(share, share).map(([where, within]): Mutation => (lines) => {
  const last = lineAt(where, lines);
  return [...lines.slice(0, placeIn(where, lines)), last.subarray(0, Math.floor(within * last.length))];
});

/** One to three mishaps of a log. 日志的损伤 */
export const mutations: fc.Arbitrary<(bytes: Buffer) => Buffer> = fc
  .array(fc.oneof(cut, overwritten, inserted, misspelled, duplicated, dropped, moved, truncated), { minLength: 1, maxLength: 3 })
  .map((all) => (bytes) => Buffer.concat(all.reduce<Buffer[]>((lines, mutate) => mutate(lines), linesOf(bytes))));

/** Mishaps of bytes that have no lines. */
export const byteMutations: fc.Arbitrary<(bytes: Buffer) => Buffer> = fc
  .tuple(fc.constantFrom("cut", "overwrite", "leave out"), share, garbage)
  .map(([kind, where, bytes]) => (whole) => {
    const at = Math.floor(where * whole.length);
    if (kind === "cut") return whole.subarray(0, at);
    return Buffer.concat([whole.subarray(0, at), kind === "overwrite" ? bytes : nothing, whole.subarray(at + bytes.length)]);
  });
