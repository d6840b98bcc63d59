import { issuesOf } from "@banjie/core";
import type { ZodError } from "zod";
import type { ImportFault } from "../importFault.ts";

/** The first thing that does not fit a document's shape, with its path. */
export function documentFault(error: ZodError): ImportFault {
  const [{ path = [], params = {} } = {}] = issuesOf(error);
  return { code: "json.unfit", path, params: { ...params, path: path.join(".") } };
}
