import { actData, holds, instantSchema, logHeader, memoryStore, type AnyDraft, type Event } from "@banjie/core";
import { describe, expect, test } from "vitest";

const now = () => instantSchema.parse("2018-05-02T01:00:00Z");

const filing: AnyDraft = {
  v: actData.FeePaid.v,
  stream: "case/1",
  type: "FeePaid",
  at: "2018-05-02T09:00:00+08:00" as AnyDraft["at"],
  by: { id: "cashier-2", role: "cashier", unit: "收费窗口" },
  data: { amount: 100 },
};

// The whole contract is tried by the conformance suite of @banjie/testing. Here is what is the memory store's own.
describe("the store in memory", () => {
  test("freezes what it holds, so that no reader can change it", async () => {
    const store = memoryStore({ header: logHeader("430102"), now });
    await store.commit({ expect: [], events: [filing] });
    const [event] = (await store.readStream("case/1")) as [Event<"FeePaid">];
    expect(() => ((event.data as { amount: number }).amount = 1)).toThrow(TypeError);
  });

  test("gives the whole log in one page, and none when there is nothing to read", async () => {
    const store = memoryStore({ header: logHeader("430102"), now });
    await store.commit({ expect: [], events: [filing, filing, filing] });
    const pages = async (after: number) => {
      const lengths: number[] = [];
      for await (const page of store.readLog(after)) lengths.push(page.length);
      return lengths;
    };
    expect([await pages(0), await pages(2), await pages(3)]).toEqual([[3], [1], []]);
  });
});

describe("an expectation", () => {
  const stream = "case/1";
  test.each([
    { expectation: { stream, version: 0 }, version: 0, answer: true },
    { expectation: { stream, version: 0 }, version: 1, answer: false },
    { expectation: { stream, version: 2 }, version: 2, answer: true },
    { expectation: { stream, absent: true }, version: 0, answer: true },
    { expectation: { stream, absent: true }, version: 1, answer: false },
    { expectation: { stream, exists: true }, version: 0, answer: false },
    { expectation: { stream, exists: true }, version: 3, answer: true },
  ] as const)("$expectation of a stream at version $version: $answer", ({ expectation, version, answer }) => {
    expect(holds(expectation, version)).toBe(answer);
  });
});
