import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { argv, stdout } from "node:process";
import { fileURLToPath } from "node:url";

// This library as it may be one day: all the same, but for the number of its format.
registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    if (!url.endsWith("/log/logHeader.ts")) return loaded;
    return { ...loaded, source: readFileSync(fileURLToPath(url), "utf8").replace("logFormat = 1", "logFormat = 2") };
  },
});
const { logFormat, logHeader } = await import("@banjie/core");
const { sqliteStore } = await import("@banjie/sqlite");
const { sampleFiling } = await import("@banjie/testing");

const [, , file = ""] = argv;
try {
  const store = sqliteStore({ file, header: logHeader("430102") });
  const answer = await store.commit({ id: "later", expect: [], events: [sampleFiling("later")] });
  await store.close();
  stdout.write(`${logFormat} ${answer.kind}`);
} catch (error) {
  stdout.write(`${logFormat} ${error instanceof Error && "code" in error ? String(error.code) : String(error)}`);
}
