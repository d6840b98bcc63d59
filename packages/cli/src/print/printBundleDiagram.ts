import { bundleKindNames, latestByCode, type Bundle, type Catalogue, type Language } from "@banjie/core";
import { speakIn } from "../texts.ts";

/** A bundle as a Mermaid flow chart: its members, by whom each is decided, and whose result each waits for. 中文 联办事项图 */
export function printBundleDiagram({ name, kind, lead, members }: Bundle, { items }: Catalogue, language: Language): string {
  const speak = speakIn(language);
  const latest = latestByCode(items);
  const places = new Map(members.map(({ definition }, index) => [definition, `m${index + 1}`]));
  const nodes = members.map(({ definition, optional }, index) => {
    const matter = latest.get(definition);
    const notes = [matter?.department ?? "—", ...(optional ? [speak("diagram.optional")] : [])];
    return `  m${index + 1}["${matter?.name ?? definition}<br>${notes.join(", ")}"]`;
  });
  const ways = members.flatMap(({ needs = [] }, index) => needs.map((need) => `  ${places.get(need)} --> m${index + 1}`));
  const title = speak("joint.bundle", { name, kind: bundleKindNames[kind][language], lead });
  return ["flowchart LR", `  %% ${title}`, ...nodes, ...ways].join("\n");
}
