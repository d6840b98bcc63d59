import { readFile } from "node:fs/promises";

/** The mappings that come with this package, by name. */
export const shippedMappings: readonly string[] = [
  "receipt",
  "bpic2015",
  "bpic2020",
  "helpdesk",
  "traffic-fines",
  "boston311",
  "isleofman-appeals",
  "exchange-guangdong",
  "exchange-shandong",
];

/** A mapping that comes with this package, as data for `readMapping`; undefined if there is none of that name. */
export async function shippedMapping(name: string): Promise<unknown> {
  if (!shippedMappings.includes(name)) return undefined;
  return JSON.parse(await readFile(new URL(`../mappings/${name}.json`, import.meta.url), "utf8"));
}
