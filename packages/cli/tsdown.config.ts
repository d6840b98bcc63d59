import { defineConfig } from "tsdown";

/** A program, not a library: one entry, no types. */
export default defineConfig({ entry: ["src/main.ts"], platform: "node", fixedExtension: false, dts: false, attw: false });
