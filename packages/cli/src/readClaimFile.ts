import { readFile } from "node:fs/promises";
import { dimensions, err, ok, readCaseClaims, readClaims, type CaseClaim, type Claim, type Result } from "@banjie/core";
import { parse } from "csv-parse/sync";
import { readJson } from "./readJson.ts";
import type { PlacedIssue } from "./texts.ts";

/**
 * A list of published figures, JSON or CSV. A CSV has a column for each member of a claim and for each dimension, by its name, and `of` and
 * `outOf` for what a figure was made of: what `stats --csv` writes.
 *
 * Fails  `file.*`, `verify.not-csv`, `input.*`, `claim.*`
 */
export async function readClaimFile(file: string): Promise<Result<readonly Claim[], readonly PlacedIssue[]>> {
  const data = await readTable(file);
  return data.ok ? placed(file, readClaims(data.value)) : err([data.error]);
}

/** What was reported, of a log as a whole and of its cases. */
export interface AnyClaims {
  readonly figures?: readonly Claim[];
  readonly cases?: readonly CaseClaim[];
}

/** A list of published figures, or of what was reported of cases, each in its own file. A CSV of cases has a column `case`. */
export async function readAnyClaims(file: string): Promise<Result<AnyClaims, readonly PlacedIssue[]>> {
  const data = await readTable(file);
  if (!data.ok) return err([data.error]);
  const isOfCases = typeof data.value === "object" && data.value !== null && Object.entries(data.value).some(ofCases);
  if (isOfCases) {
    const cases = placed(file, readCaseClaims(data.value));
    return cases.ok ? ok({ cases: cases.value }) : cases;
  }
  const figures = placed(file, readClaims(data.value));
  return figures.ok ? ok({ figures: figures.value }) : figures;
}

const ofCases = ([name, value]: [string, unknown]): boolean => name === "banjie" && value === "case-claims";

const readTable = (file: string): Promise<Result<unknown, PlacedIssue>> =>
  file.endsWith(".csv") ? readCsv(file) : readJson(file);

const placed = <Value>(file: string, read: Result<Value, readonly PlacedIssue[]>): Result<Value, readonly PlacedIssue[]> =>
  read.ok ? read : err(read.error.map((issue) => ({ file, ...issue })));

async function readCsv(file: string): Promise<Result<unknown, PlacedIssue>> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => error);
  if (typeof text !== "string") return err({ code: "file.unreadable", params: { file, reason: text.code ?? text.message } });
  try {
    const rows = parse<Record<string, string>>(text, { columns: true, bom: true, trim: true, skip_empty_lines: true });
    const isOfCases = rows.some((row) => "case" in row);
    return ok(
      isOfCases ? { banjie: "case-claims", claims: rows.map(caseClaimOf) } : { banjie: "claims", claims: rows.map(claimOf) },
    );
  } catch (error) {
    return err({ code: "verify.not-csv", params: { file, reason: error instanceof Error ? error.message : String(error) } });
  }
}

const isDimension = (name: string): boolean => dimensions.some((dimension) => dimension === name);

/** A row as a claim: empty cells say nothing; but that `stats` had nothing to count, where it tells of what a figure was made. */
function claimOf(row: Readonly<Record<string, string>>): object {
  const filled = Object.entries(row).filter(([, cell]) => cell !== "");
  const where = Object.fromEntries(filled.filter(([name]) => isDimension(name)));
  const { position, of, outOf, ...others } = Object.fromEntries(filled.filter(([name]) => !isDimension(name)));
  return {
    ...("of" in row && !("value" in others) && { value: "—" }),
    ...others,
    ...((of ?? outOf) !== undefined && { parts: { of: numberOf(of), outOf: numberOf(outOf) } }),
    ...(position !== undefined && { position: numberOf(position) }),
    ...(Object.keys(where).length > 0 && { where }),
  };
}

const numberOf = (cell: string | undefined): number | undefined => (cell === undefined ? undefined : Number(cell));

function caseClaimOf(row: Readonly<Record<string, string>>): object {
  const { overdue, ...others } = Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ""));
  return { ...others, ...(overdue !== undefined && { overdue: flags[overdue] ?? overdue }) };
}

/** How a table says yes and no. */
const flags: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  是: true,
  "1": true,
  false: false,
  no: false,
  否: false,
  "0": false,
};
