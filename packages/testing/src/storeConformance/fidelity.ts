import { actData, caseStream, localInstantSchema, type AnyDraft, type Event } from "@banjie/core";
import { sampleActors, sampleCase, sampleFiling, sampleOpinion, sampleSupplement, sampleTime } from "../sampleDrafts.ts";
import { committed, run, same, wholeLog } from "./claims.ts";
import type { Clause, Trial } from "./trial.ts";

/** Stores the drafts and holds that commit, stream and log give back exactly them. */
async function comesBack({ store, again }: Trial, drafts: readonly AnyDraft[]): Promise<void> {
  const events = committed(await store.commit({ id: "round-trip", expect: [], events: drafts }));
  same(events.map(draftOf), drafts, "the answer");
  for (const reader of [store, await again()]) {
    same(await wholeLog(reader), events, "the log");
    for (const stream of new Set(drafts.map((draft) => draft.stream))) {
      const ofStream = events.filter((event) => event.stream === stream);
      same(await reader.readStream(stream), ofStream, `the stream ${stream}`);
    }
  }
}

function draftOf({ v, stream, type, item, at, by, data }: Event): unknown {
  return { v, stream, type, item, at, by, data };
}

/** Texts that have been spoilt by careless stores. */
const oddTexts = [
  "𠮷野家 – a character beyond the first 65,536",
  "👨‍👩‍👧‍👦🇨🇳",
  "é and e\u0301",
  "\u2028 and \u2029 end a line for some",
  "quotes \" ' ` and \\ and %s $1 :name ?",
  "tab\t, newline\n, return\r\n, bell\u0007, nothing\u0000, end",
  "\uFEFFmark, \u200Bno width, \u202Eright to left",
  "עברית العربية हिन्दी 한국어 བོད་ཡིག",
  " blanks at both ends ",
];

/** Tries a change that must not reach the log; that it may be refused is well. */
function attempt(change: () => void): void {
  try {
    change();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
}

/** What is stored is what was said, and stays so. */
export const fidelity: readonly Clause[] = [
  {
    title: "every act of a case comes back as it was stored",
    holds: (trial) => comesBack(trial, sampleCase("1")),
  },
  {
    title: "no script, sign or blank in an opinion is changed",
    holds: (trial) =>
      comesBack(
        trial,
        oddTexts.map((text, index) => sampleOpinion(String(index), text)),
      ),
  },
  {
    title: "no script or sign in the name of a case or a person is changed",
    holds: (trial) => {
      const by = { ...sampleActors.window, id: "张𠮷👩‍💼", unit: "'; DROP TABLE events; --" };
      return comesBack(
        trial,
        ["湘-2018/0007", "𠮷", "%", "_", "a'b"].map((id) => sampleFiling(id, 1, { by })),
      );
    },
  },
  {
    title: "names of cases that only look alike are different cases",
    holds: async ({ store }) => {
      const ids = ["caf\u00E9", "cafe\u0301", "CAF\u00C9", "1", "01", "１", "1%", "1_"];
      for (const id of ids) {
        const expect = [{ stream: caseStream(id), absent: true }] as const;
        committed(await store.commit({ id: `file ${id}`, expect, events: [sampleFiling(id)] }));
      }
      for (const id of ids) same((await store.readStream(caseStream(id))).length, 1, `acts of ${id}`);
    },
  },
  {
    title: "an empty list and the largest amount of money come back as they were stored",
    holds: (trial) => {
      const of = { stream: "case/1", at: sampleTime(), by: sampleActors.cashier } as const;
      return comesBack(trial, [
        { ...of, v: actData.FeePaid.v, type: "FeePaid", data: { amount: Number.MAX_SAFE_INTEGER } },
        { ...of, v: actData.FeePaid.v, type: "FeePaid", data: { amount: 0, receipt: "零" } },
        {
          ...of,
          v: actData.DecisionMade.v,
          type: "DecisionMade",
          item: "999",
          data: { outcome: "refused", reasons: [], remedies: [] },
        },
      ]);
    },
  },
  {
    title: "a field left open and a field not written are the same",
    holds: async (trial) => {
      const open: AnyDraft = { ...sampleOpinion("1", "x"), data: { opinion: undefined, proposal: "grant" } };
      await comesBack(trial, [{ ...sampleFiling("1"), item: undefined }, open]);
      const [, event] = await trial.store.readStream("case/1");
      same(event?.data, { proposal: "grant" }, "data");
    },
  },
  {
    title: "times come back as they were written, offset and fractions included",
    holds: (trial) => {
      const times = ["2018-05-02T09:00:00+08:00", "2018-05-02T09:00:00.5+08:00", "1991-07-01T00:00:00.000+09:00"];
      return comesBack(
        trial,
        times.map((at, index) => sampleFiling(String(index), 1, { at: localInstantSchema.parse(at) })),
      );
    },
  },
  {
    title: "an act with a megabyte of materials comes back whole",
    holds: (trial) => {
      const materials = run(1, 10_000).map((number) => `材料-${number}-${"x".repeat(90)}`);
      return comesBack(trial, [sampleSupplement("1", materials)]);
    },
  },
  {
    title: "who alters an answer does not alter the log",
    holds: async ({ store }) => {
      const answer = committed(await store.commit({ id: "c", expect: [], events: [sampleFiling("1")] }));
      const before = JSON.stringify(answer);
      const readings = [answer, await store.readStream("case/1"), await wholeLog(store)];
      for (const events of readings) {
        const [event] = events as readonly { stream: string; data: { applicant: string; materials: string[] } }[];
        attempt(() => event?.data.materials.push("forged"));
        attempt(() => event && (event.data.applicant = "forged"));
        attempt(() => event && (event.stream = "case/forged"));
        attempt(() => (events as Event[]).pop());
      }
      for (const events of [await store.readStream("case/1"), await wholeLog(store)]) {
        same(events, JSON.parse(before), "the log after an attempt to alter it");
      }
    },
  },
  {
    title: "who alters a form after handing it in does not alter the log",
    holds: async ({ store }) => {
      const draft = sampleFiling("1");
      const before = JSON.stringify(draft.data);
      committed(await store.commit({ expect: [], events: [draft] }));
      attempt(() => draft.data.materials.push("forged"));
      const [event] = await store.readStream("case/1");
      same(event?.data, JSON.parse(before), "data");
    },
  },
  {
    title: "who alters a form while it waits to be stored alters nothing",
    holds: async ({ store }) => {
      const drafts = [sampleFiling("1")];
      const before = JSON.stringify(drafts[0]?.data);
      const expect: { stream: string; version: number }[] = [{ stream: "case/1", version: 0 }];
      const answer = store.commit({ expect, events: drafts });
      attempt(() => drafts[0]?.data.materials.push("forged"));
      attempt(() => drafts.push(sampleFiling("2")));
      attempt(() => (expect[0] = { stream: "case/1", version: 7 }));
      const [event] = committed(await answer);
      same(event?.data, JSON.parse(before), "the answer");
      same((await wholeLog(store)).length, 1, "length of the log");
    },
  },
];
