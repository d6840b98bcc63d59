import { env } from "node:process";
import * as fc from "fast-check";

/**
 * How often a property is tried, and on what. Every change is tried on the same cases, so that a red test is the change's doing;
 * `pnpm test:full` tries many more, others each time, and prints the seed of what it breaks.
 */
fc.configureGlobal(env["BANJIE_FULL"] ? { numRuns: 5000 } : { numRuns: 200, seed: 2013 });
