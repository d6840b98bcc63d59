import { logHeader } from "@banjie/core";
import { sqliteStore } from "@banjie/sqlite";
import { sampleAcceptance, sampleFiling } from "@banjie/testing";
import { argv, stdout } from "node:process";

// A window of the hall as a process of its own: it files so many cases, each acknowledged by a line with the commit's name.
const [, , file = "", window = "", count = "1"] = argv;
const store = sqliteStore({ file, header: logHeader("430102") });
for (let number = 1; number <= Number(count); number++) {
  const id = `${window}-${number}`;
  const answer = await store.commit({
    id,
    expect: [{ stream: `case/${id}`, absent: true }],
    events: [sampleFiling(id), sampleAcceptance(id)],
  });
  // The case opened by all windows at once: one of them wins.
  if (number === 1) await store.commit({ expect: [{ stream: "case/shared", absent: true }], events: [sampleFiling("shared")] });
  stdout.write(`${answer.kind === "committed" ? id : answer.kind}\n`);
}
await store.close();
