import { dealEvents } from "@banjie/files";
import { readdirSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { sampleEvent, sampleEvents } from "./events.ts";
import { folder } from "./folder.ts";

describe("a log dealt into shares", () => {
  test.each([1, 7, 2000])("comes back whole from %i of them, each stream in one, as often as it is asked for", (count) => {
    const events = sampleEvents(3000);
    const deal = dealEvents(count);
    for (const event of events) deal.add(event);
    for (let time = 1; time <= 2; time++) {
      const shares = [...deal.shares()];
      expect(shares.length).toBe(count);
      const sharesOfStream = Map.groupBy(
        shares.flatMap((share, index) => share.map(({ stream }) => ({ stream, index }))),
        ({ stream }) => stream,
      );
      expect([...sharesOfStream.values()].every((among) => new Set(among.map(({ index }) => index)).size === 1)).toBe(true);
      expect(shares.flat().toSorted((one, other) => one.position - other.position)).toEqual(events);
    }
    deal.discard();
  });

  test("keeps an act that is longer than what is gathered before it is written", () => {
    const long = { ...sampleEvent(2), type: "ItemAccepted", data: { document: "长".repeat(100_000) } } as const;
    const events = [sampleEvent(1), long, sampleEvent(3)];
    const deal = dealEvents(2);
    for (const event of events) deal.add(event);
    expect([...deal.shares()].flat()).toEqual(events);
    deal.discard();
  });

  test("lies in a file without a name, so that a killed process leaves nothing", async () => {
    const temporary = await folder();
    vi.stubEnv("TMPDIR", temporary);
    const deal = dealEvents(3);
    vi.unstubAllEnvs();
    for (const event of sampleEvents(30)) deal.add(event);
    expect(readdirSync(temporary)).toEqual([]);
    deal.discard();
    deal.discard();
  });
});
