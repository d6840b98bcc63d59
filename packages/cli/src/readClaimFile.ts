import { readFile } from "node:fs/promises";
import { dimensions, err, ok, readClaims, type Claim, type Result } from "@banjie/core";
import { parse } from "csv-parse/sync";
import { readJson } from "./readJson.ts";
import type { PlacedIssue } from "./texts.ts";

/**
 * A list of published figures, JSON or CSV. A CSV has a column for each member of a claim and for each dimension, by its name.
 *
 * Fails  `file.*`, `verify.not-csv`, `input.*`, `claim.*`
 */
export async function readClaimFile(file: string): Promise<Result<readonly Claim[], readonly PlacedIssue[]>> {
  const data = file.endsWith(".csv") ? await readCsv(file) : await readJson(file);
  if (!data.ok) return err([data.error]);
  const claims = readClaims(data.value);
  return claims.ok ? claims : err(claims.error.map((issue) => ({ file, ...issue })));
}

async function readCsv(file: string): Promise<Result<unknown, PlacedIssue>> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => error);
  if (typeof text !== "string") return err({ code: "file.unreadable", params: { file, reason: text.code ?? text.message } });
  try {
    const rows = parse<Record<string, string>>(text, { columns: true, bom: true, trim: true, skip_empty_lines: true });
    return ok({ banjie: "claims", claims: rows.map(claimOf) });
  } catch (error) {
    return err({ code: "verify.not-csv", params: { file, reason: error instanceof Error ? error.message : String(error) } });
  }
}

const isDimension = (name: string): boolean => dimensions.some((dimension) => dimension === name);

/** A row as a claim: empty cells say nothing. */
function claimOf(row: Readonly<Record<string, string>>): object {
  const filled = Object.entries(row).filter(([, cell]) => cell !== "");
  const where = Object.fromEntries(filled.filter(([name]) => isDimension(name)));
  const { position, ...others } = Object.fromEntries(filled.filter(([name]) => !isDimension(name)));
  return {
    ...others,
    ...(position !== undefined && { position: Number(position) }),
    ...(Object.keys(where).length > 0 && { where }),
  };
}
