import { instance } from "@viz-js/viz";
import { err, ok, type Issue, type Result } from "@banjie/core";
import stringWidth from "string-width";
import { begin, finish, type PathGraph } from "./pathGraph.ts";

/** Half a Chinese character, in points of the drawing. */
const letterWidth = 7;

/** A graph of ways as a drawing: laid out by Graphviz, the same for the same graph. 中文 路径图 */
export async function drawSvg({ notes, points, arrows }: PathGraph): Promise<Result<string, Issue>> {
  const viz = await instance();
  const drawn = viz.render(
    {
      graphAttributes: { label: label(notes.join(" · ")), labelloc: "t", fontname: "sans-serif" },
      nodeAttributes: { shape: "box", style: "rounded", fontname: "sans-serif" },
      edgeAttributes: { fontname: "sans-serif" },
      nodes: [
        { name: begin, attributes: { shape: "circle", label: "", width: 0.2 } },
        { name: finish, attributes: { shape: "doublecircle", label: "", width: 0.2 } },
        ...points.map(({ id, name }) => ({ name: id, attributes: { label: label(name) } })),
      ],
      edges: arrows.map(({ from, to, label: said }) => ({ tail: from, head: to, attributes: { label: label(said) } })),
    },
    { format: "svg" },
  );
  if (drawn.status === "success") return ok(drawn.output.trimEnd());
  return err({ code: "diagram.not-drawn", params: { reason: drawn.errors.map(({ message }) => message).join("; ") } });
}

/** A text with the room it takes: Graphviz knows the widths of Latin letters only. */
function label(text: string): { readonly html: string } {
  const width = stringWidth(text) * letterWidth;
  return {
    html: `<table border="0" cellborder="0" cellpadding="0"><tr><td align="left" width="${width}">${escaped(text)}</td></tr></table>`,
  };
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (letter) => entities[letter] ?? letter);
