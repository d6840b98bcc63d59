import { defineConfig } from "tsdown";

/** What is published: plain ESM with types, checked as its users will see it. */
export default defineConfig({
  workspace: { include: "packages/*", exclude: ["**/node_modules/**", "packages/benchmarks"] },
  entry: ["src/index.ts"],
  platform: "neutral",
  deps: { neverBundle: true },
  dts: true,
  publint: { level: "error" },
  attw: { level: "error", profile: "esm-only" },
});
