import { env } from "node:process";
import * as fc from "fast-check";

/** How often a property is tried: enough for every change, and more in `pnpm test:full`. */
fc.configureGlobal({ numRuns: env["BANJIE_FULL"] ? 5000 : 200 });
