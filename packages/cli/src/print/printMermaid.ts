import { begin, finish, type PathGraph } from "./pathGraph.ts";

/** A graph of ways as a Mermaid flow chart. 中文 路径图 */
export function printMermaid({ notes, points, arrows }: PathGraph): string {
  return [
    "flowchart TD",
    ...notes.map((note) => `  %% ${note}`),
    ...points.map(({ id, name }) => `  ${id}["${quoted(name)}"]`),
    ...arrows.map(arrowLine),
  ].join("\n");
}

function arrowLine({ from, to, label }: PathGraph["arrows"][number]): string {
  if (from === begin) return `  begin((" ")) -->|${label}| ${to}`;
  if (to === finish) return `  ${from} -->|${label}| finish(((" ")))`;
  return `  ${from} -->|"${label}"| ${to}`;
}

/** What would end a quoted name, or begin an element of it, as Mermaid writes it. */
const quoted = (name: string): string => name.replaceAll(/[#"<>&\n]/g, (letter) => `#${letter.codePointAt(0)};`);
