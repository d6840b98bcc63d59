import { defineConfig } from "tsdown";

/** A program, not a library: one entry, no types. */
export default defineConfig({ entry: ["src/main.ts"], platform: "node", dts: false, attw: false });
