// Runs before `npm run demo` and `npm test`: with nothing but Node ≥ 20 and npm, it installs the workspace.
// Under pnpm there is nothing to do: pnpm installs by itself when the tree is stale.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

if (!process.env.npm_config_user_agent?.startsWith("pnpm/")) {
  const { packageManager } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  const { status } = spawnSync("npx", ["-y", packageManager, "install", "--frozen-lockfile"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  process.exitCode = status ?? 1;
}
