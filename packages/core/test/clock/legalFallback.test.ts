import { asRecorded, deadlines, worldOf, type ItemDefinition, type Profile } from "@banjie/core";
import { describe, expect, test } from "vitest";
import { filing } from "../case/inOrder.ts";
import { act, after, catalogue, moment, transport } from "../given.ts";
import { accepted, filed, jointCatalogue, JointStory, restaurant } from "../joint/bundles.ts";

/** By when the law has a matter decided that was accepted on Monday 2018-10-15. */
function legalDue(change: Partial<ItemDefinition>, profile?: Profile): string | undefined {
  const world = worldOf([{ ...catalogue, items: [{ ...transport, legal: undefined, ...change }] }], undefined, profile);
  const item = after(filing("transport", undefined, "2018-10-15 09:00"), act("ItemAccepted", "2018-10-15 10:00")).items["1"];
  return item && deadlines(item, world, moment("2018-10-16 09:00")).find(({ clock }) => clock === "legal")?.due;
}

describe("where no law sets a matter its days (O-38)", () => {
  test("the twenty of art. 42 hold: from Monday 2018-10-15 to Monday 11-12", () => {
    expect(legalDue({})).toBe("2018-11-12");
  });

  test("a limit of its own stands", () => {
    expect(legalDue({ legal: { length: 5, unit: "workingDay" } })).toBe("2018-10-22");
  });

  test("what goes up is bounded by the lower agency's twenty days alone", () => {
    expect(legalDue({ kind: "sentUp" })).toBeUndefined();
  });

  test("nothing holds where a profile takes none", () => {
    expect(legalDue({}, asRecorded)).toBeUndefined();
  });

  test("what several departments handle as one is bounded by the forty-five days of the whole", () => {
    const items = jointCatalogue.items.map((item) => ({ ...item, legal: undefined }));
    const world = worldOf([{ ...jointCatalogue, items }]);
    const { state } = new JointStory(world, filed(restaurant), accepted("1", "2018-10-08 09:30"));
    const clocks = deadlines(state.items["1"]!, world, moment("2018-10-09 09:00")).map(({ clock }) => clock);
    expect(clocks).not.toContain("legal");
  });
});
