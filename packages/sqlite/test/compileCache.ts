import { fileURLToPath } from "node:url";

/** Lets processes that the tests start find what earlier ones have compiled: they start in a third of the time. */
export const compileCache = {
  NODE_COMPILE_CACHE: fileURLToPath(new URL("../../../node_modules/.cache/compile", import.meta.url)),
};
