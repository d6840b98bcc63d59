import { asJson } from "../asJson.ts";
import { exitCode, type ExitCode } from "../exitCode.ts";
import { printVerified } from "../print/printVerified.ts";
import { readClaimFile } from "../readClaimFile.ts";
import { refuse } from "../refuse.ts";
import type { Terminal } from "../terminal.ts";
import { plainVerified, verifyAll, type AskedLog } from "../verifyAll.ts";

export interface VerifyOptions extends AskedLog {
  readonly json?: boolean;
}

/** `banjie verify FILE --log LOG`: recomputes published figures. 中文 核对公布数据 */
export async function verifyCommand(file: string, options: VerifyOptions, terminal: Terminal): Promise<ExitCode> {
  const claims = await readClaimFile(file);
  if (!claims.ok) return refuse(claims.error, options, terminal);
  const verified = await verifyAll(claims.value, options, terminal);
  if (!verified.ok) return refuse(verified.error, options, terminal);
  await terminal.out(options.json ? asJson(verified.value.map(plainVerified)) : printVerified(verified.value, terminal.language));
  return verified.value.every(({ verdict }) => verdict.kind === "equal") ? exitCode.done : exitCode.found;
}
