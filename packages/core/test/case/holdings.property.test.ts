import { applyEvent, emptyCase, holdings } from "@banjie/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { act, eventsOf } from "../given.ts";
import { upTo } from "./inOrder.ts";
import { lawfulCase, turns } from "./randomCase.ts";

describe("who held an item", () => {
  test("is told from hand to hand, until its end", () => {
    const acts = [
      ...upTo.accepted,
      act("ItemHandedOver", "2018-10-15 11:00", { to: "运输科" }),
      act("ItemHandedOver", "2018-10-16 11:00", { to: "法制科" }),
      act("ItemWithdrawn", "2018-10-17 09:00"),
    ];
    expect(holdings(eventsOf(acts))).toEqual([
      { item: "1", unit: "综合窗口", from: "2018-10-12T09:00:00+08:00", to: "2018-10-15T11:00:00+08:00" },
      { item: "1", unit: "运输科", from: "2018-10-15T11:00:00+08:00", to: "2018-10-16T11:00:00+08:00" },
      { item: "1", unit: "法制科", from: "2018-10-16T11:00:00+08:00", to: "2018-10-17T09:00:00+08:00" },
    ]);
  });

  test("is known at every instant of a round: its spans follow on each other without gaps", () => {
    const met = { joins: 0, asked: 0 };
    fc.assert(
      fc.property(turns.map(lawfulCase), (acts) => {
        // A correction may be dated before what it corrects: it moves nothing and nobody.
        const events = eventsOf(acts.filter(({ type }) => type !== "RecordCorrected"));
        const spans = holdings(events);
        const breaks = new Set(events.filter(({ type }) => type === "ItemReopened").map(({ at }) => at));
        for (const [index, span] of spans.entries()) {
          const next = spans.slice(index + 1).find(({ item }) => item === span.item);
          if (!next || breaks.has(next.from)) continue;
          met.joins++;
          expect(span.to).toBe(next.from);
        }
        // The last act of a moment leaves the item with whoever the spans name for the time after it.
        const state = emptyCase("1");
        for (const [index, event] of events.entries()) {
          applyEvent(state, event);
          if (events[index + 1]?.at === event.at) continue;
          for (const { item, holder, endedAt } of Object.values(state.items)) {
            if (endedAt !== undefined) continue;
            const holding = spans.find(
              (span) => span.item === item && span.from <= event.at && (span.to === undefined || event.at < span.to),
            );
            met.asked++;
            expect(holding?.unit ?? "").toBe(holder);
          }
        }
      }),
    );
    expect(met.joins).toBeGreaterThan(10);
    expect(met.asked).toBeGreaterThan(500);
  });
});
