const eighths = " ▏▎▍▌▋▊▉█";
const heights = "▁▂▃▄▅▆▇█";

/** A share of a whole as a bar of so many cells, each in eight parts; what is more than the whole fills it. 中文 条形 */
export function bar(share: number, cells: number): string {
  const filled = Math.round(Math.max(0, Math.min(1, share)) * cells * 8);
  return `${"█".repeat(Math.floor(filled / 8))}${filled % 8 === 0 ? "" : (eighths[filled % 8] ?? "")}`;
}

/** Numbers one after another as columns, the highest full; a gap where there is none. 中文 走势 */
export function sparkline(numbers: readonly (number | undefined)[]): string {
  const known = numbers.filter((number) => number !== undefined);
  const [least, most] = [Math.min(0, ...known), Math.max(...known)];
  const height = (number: number): number => (most === least ? 0 : Math.round(((number - least) / (most - least)) * 7));
  return numbers.map((number) => (number === undefined ? " " : (heights[height(number)] ?? ""))).join("");
}
