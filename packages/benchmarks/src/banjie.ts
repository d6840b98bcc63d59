import { caseStream, logHeader } from "@banjie/core";
import { sqliteStore } from "@banjie/sqlite";
import { sampleCase, sampleFiling } from "@banjie/testing";
import { join } from "node:path";
import type { Contender } from "./contender.ts";

const [filing, life] = [sampleFiling("1"), sampleCase("1")];
const stream = (number: number): string => caseStream(String(number));

/** Our store as it comes. */
export const banjie: Contender = {
  name: "Banjie",
  open: async (folder) => {
    const store = sqliteStore({ file: join(folder, "hall.db"), header: logHeader("430102") });
    return {
      file: (number) => {
        const expect = [{ stream: stream(number), absent: true }] as const;
        return store.commit({ id: `filing-${number}`, expect, events: [{ ...filing, stream: stream(number) }] });
      },
      live: (number) => store.commit({ expect: [], events: life.map((act) => ({ ...act, stream: stream(number) })) }),
      load: async (number) => (await store.readStream(stream(number))).length,
      close: () => store.close(),
    };
  },
};
