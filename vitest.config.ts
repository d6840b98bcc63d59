import { existsSync } from "node:fs";
import { env } from "node:process";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig, type TestProjectConfiguration } from "vitest/config";

/** Core must run where there is no Node. The project is there only if a browser is. */
const browser = [env["CHROMIUM"], "/usr/bin/chromium-headless-shell", "/usr/bin/chromium"].find(
  (path) => path && existsSync(path),
);

const coreInBrowser: TestProjectConfiguration = {
  test: {
    name: "core in a browser",
    include: ["packages/core/test/**/*.browser.test.ts"],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { executablePath: browser ?? "", args: ["--no-sandbox"] } }),
      instances: [{ browser: "chromium" }],
    },
  },
};

const testTimeout = env["BANJIE_FULL"] ? 600_000 : 30_000;
const common = { setupFiles: ["scripts/propertyRuns.ts"], testTimeout, hookTimeout: testTimeout };

const never = ["**/node_modules/**", "**/*.browser.test.ts"];
const core = "packages/core/test/**/*.test.ts";
const aroundCore = "packages/{testing,import,files,cli}/test/**/*.test.ts";

export default defineConfig({
  test: {
    maxWorkers: "100%",
    reporters: ["default", ["json", { outputFile: "node_modules/.cache/test-results.json" }]],
    projects: [
      {
        extends: true,
        test: {
          ...common,
          name: "node",
          include: ["packages/*/test/**/*.test.ts", "docs/**/*.test.ts", "examples/**/*.test.ts"],
          exclude: [...never, core, aroundCore],
        },
      },
      // Pure code, and what clears away after itself, leaves nothing behind: its files may share what they import.
      { extends: true, test: { ...common, name: "core", include: [core], exclude: never, isolate: false } },
      { extends: true, test: { ...common, name: "around core", include: [aroundCore], exclude: never, isolate: false } },
      ...(browser ? [coreInBrowser] : []),
    ],
  },
});
