import { decodeEvent, eventSchemas, placeOf, say, stampEvents, type Instant, type Issue } from "@banjie/core";
import { describe, expect, test } from "vitest";
import { act, eventsOf } from "../given.ts";

const [filed, accepted] = eventsOf([act("CaseFiled", "2018-10-12 09:00"), act("ItemAccepted", "2018-10-15 10:00")]);

/** What is said of a line that is no event: code and place. */
function issues(json: unknown): string[] {
  const decoded = decodeEvent(json);
  return decoded.ok ? [] : decoded.error.map((issue: Issue) => `${issue.code} ${placeOf(issue)}`.trim());
}

describe("a line of a log", () => {
  test("is read as the event it holds", () => {
    expect(decodeEvent(accepted)).toEqual({ ok: true, value: accepted });
  });

  test.each([
    ["is a text", "filed", ["event.not-an-object"]],
    ["is nothing", null, ["event.not-an-object"]],
    ["is a list", [], ["event.type-unknown type"]],
    ["has no type", {}, ["event.type-unknown type"]],
    ["is of a type nobody knows", { ...accepted, type: "ItemBlessed" }, ["event.type-unknown type"]],
    ["is of a type that every object has", { ...accepted, type: "toString" }, ["event.type-unknown type"]],
    ["has no version of its shape", { ...accepted, v: undefined }, ["event.version-unknown v"]],
    ["is of a shape yet to come", { ...accepted, v: 2 }, ["event.version-unknown v"]],
    ["is of a shape before the first", { ...accepted, v: 0 }, ["event.version-unknown v"]],
    ["is of half a shape", { ...accepted, v: 0.5 }, ["event.version-unknown v"]],
    ["has a field too many", { ...accepted, overdue: true }, ["input.unrecognized-keys"]],
    ["has a field too many in its data", { ...accepted, data: { due: "2018-10-24" } }, ["input.unrecognized-keys data"]],
    ["names an item where the act is of the whole case", { ...filed, item: "1" }, ["input.unrecognized-keys"]],
    ["names no item where the act is of one", { ...accepted, item: undefined }, ["input.missing item"]],
    ["numbers its item from 0", { ...accepted, item: "0" }, ["input.invalid-format item"]],
    ["numbers its item with a figure", { ...accepted, item: 1 }, ["input.invalid-type item"]],
    ["pads its item's number", { ...accepted, item: "01" }, ["input.invalid-format item"]],
    ["is dated in another zone's terms", { ...accepted, at: "2018-10-15T02:00:00Z" }, ["input.invalid-format at"]],
    ["is dated without an offset", { ...accepted, at: "2018-10-15T10:00:00" }, ["input.invalid-format at"]],
    ["stands at position 0", { ...accepted, position: 0 }, ["input.too-small position"]],
    ["was done in no known office", { ...accepted, by: { ...accepted?.by, role: "mayor" } }, ["input.invalid-value by.role"]],
    ["lies in no stream of the hall's", { ...accepted, stream: "cases/1" }, ["input.invalid-format stream"]],
    ["files no item", { ...filed, data: { ...filed?.data, items: [] } }, ["input.too-small data.items"]],
    [
      "has two faults",
      { ...accepted, version: "2", commit: "" },
      ["input.invalid-type version", "input.too-small commit", "input.invalid-format commit"],
    ],
  ])("is refused with the place of the fault if it %s", (_, json, expected) => {
    expect(issues(json)).toEqual(expected);
  });

  test("is refused in a sentence that names type and version", () => {
    const refused = decodeEvent({ ...accepted, v: 2 });
    if (refused.ok) throw new Error("read");
    expect(refused.error.map((issue) => [say(issue, "zh-CN"), say(issue, "en")])).toEqual([
      ["ItemAccepted的第2种格式未知，已知到第1种", "Shape 2 of ItemAccepted is unknown; known up to 1"],
    ]);
  });

  test("of a card as it was first written is read in the present shape", () => {
    const [card] = eventsOf([act("CardIssued", "2018-10-16 09:00")]);
    expect(card?.v).toBe(2);
    expect(decodeEvent({ ...card, v: 1 })).toEqual({ ok: true, value: card });
  });

  test("may be of any act that core knows", () => {
    expect(eventSchemas.size).toBe(94);
  });
});

describe("the events of a commit", () => {
  const origin = { commit: "c-7", head: 40, recordedAt: "2018-12-01T00:00:00Z" as Instant, versionOf: () => 3 };

  test("are numbered without gaps, each in its stream and all in the log, after what was there", () => {
    const drafts = [act("ItemAccepted", "2018-10-15 10:00"), { ...act("ItemCompleted", "2018-10-16 10:00"), stream: "case/2" }];
    const events = stampEvents([...drafts, ...drafts], origin);
    expect(events.map(({ stream, version, position, id }) => [stream, version, position, id])).toEqual([
      ["case/1", 4, 41, "c-7#1"],
      ["case/2", 4, 42, "c-7#2"],
      ["case/1", 5, 43, "c-7#3"],
      ["case/2", 5, 44, "c-7#4"],
    ]);
  });
});
