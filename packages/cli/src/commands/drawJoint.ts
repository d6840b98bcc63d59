import { jointDiagram, jointFlow, readCatalogue } from "@banjie/core";
import { asJson } from "../asJson.ts";
import { exitCode, type ExitCode } from "../exitCode.ts";
import { printBundleDiagram } from "../print/printBundleDiagram.ts";
import { readJson } from "../readJson.ts";
import { refuse } from "../refuse.ts";
import type { Terminal } from "../terminal.ts";

/** `banjie diagram --machine`: the own machine of a case of several items, as Mermaid or JSON. 中文 联办状态图 */
export async function drawMachine(options: { readonly json?: boolean }, terminal: Terminal): Promise<ExitCode> {
  await terminal.out(options.json ? asJson(jointFlow) : jointDiagram(terminal.language));
  return exitCode.done;
}

/** `banjie diagram CATALOGUE --bundle CODE`: the members of a bundle and what they need of each other, as Mermaid or JSON. 中文 联办事项图 */
export async function drawBundle(
  file: string,
  code: string,
  options: { readonly json?: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const data = await readJson(file);
  if (!data.ok) return refuse([data.error], options, terminal);
  const read = readCatalogue(data.value);
  if (!read.ok)
    return refuse(
      read.error.map((issue) => ({ ...issue, file })),
      options,
      terminal,
    );
  const bundle = read.value.bundles?.findLast((one) => one.code === code);
  if (!bundle) return refuse([{ code: "diagram.bundle.absent", params: { code } }], options, terminal);
  await terminal.out(options.json ? asJson(bundle) : printBundleDiagram(bundle, read.value, terminal.language));
  return exitCode.done;
}
