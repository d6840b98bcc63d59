import { createAudit, deemedRenewedOn, decodeEvent, type AnyDraft, type CivilDate, type FlowActType } from "@banjie/core";
import { describe, expect, test } from "vitest";
import { logOf } from "../audit/logOf.ts";
import { act, after, day, deciding, eventsOf, moment } from "../given.ts";
import { renewal, upTo } from "./inOrder.ts";

type Acts = readonly AnyDraft<FlowActType>[];

/** Filed on 10-12 for a licence until 10-22, whose last minute is 10-22 23:59; what follows as told. */
const renewing = (acts: Acts): Acts => [renewal("2018-10-22"), ...acts.slice(1)];

function deemed(acts: Acts, asOf = "2018-12-31 09:00"): CivilDate | undefined {
  const item = after(...acts).items["1"];
  if (!item) throw new RangeError("No item was filed");
  return deemedRenewedOn(item, moment(asOf));
}

const refused = (at: string) =>
  act("DecisionMade", at, { outcome: "refused", reasons: ["不符合条例第八条"], remedies: ["六十日内申请行政复议"] });

describe("a licence whose renewal nobody decided", () => {
  test("is renewed when its last day is over, not before", () => {
    expect(deemed(renewing(upTo.reviewed), "2018-10-22 23:59")).toBeUndefined();
    expect(deemed(renewing(upTo.reviewed), "2018-10-23 00:00")).toBe("2018-10-22");
  });

  test.each<[string, Acts]>([
    ["not yet accepted", upTo.filed],
    ["waiting for materials", upTo.asked],
    ["in a special procedure", [...upTo.examining, act("SpecialProcedureStarted", "2018-10-16 09:00")]],
    ["suspended", [...upTo.examining, act("ItemSuspended", "2018-10-16 09:00")]],
  ])("is renewed though the filing is %s: no pause moves the day", (_, acts) => {
    expect(deemed(renewing(acts))).toBe("2018-10-22");
  });

  test.each<[string, AnyDraft<FlowActType>]>([
    ["granted", act("DecisionMade", "2018-10-23 09:00")],
    ["refused", refused("2018-10-23 09:00")],
    ["withdrawn", act("ItemWithdrawn", "2018-10-23 09:00")],
  ])("stays renewed though the filing is %s on the day after", (_, late) => {
    const acts = [...renewing(upTo.reviewed), late];
    expect(deciding(late, ...acts.slice(0, -1))).toMatchObject({ ok: true });
    expect(deemed(acts)).toBe("2018-10-22");
  });

  test("keeps the refusal that came too late on record", () => {
    expect(after(...renewing(upTo.reviewed), refused("2018-10-23 09:00")).items["1"]).toMatchObject({ outcome: "refused" });
  });
});

describe("a licence is not renewed by silence", () => {
  test.each<[string, Acts]>([
    ["was granted on its last day", [...renewing(upTo.reviewed), act("DecisionMade", "2018-10-22 16:59")]],
    ["was refused on its last day", [...renewing(upTo.reviewed), refused("2018-10-22 16:59")]],
    ["was withdrawn before", renewing(upTo.withdrawn)],
    ["was not accepted", [...renewing(upTo.filed), act("ItemNotAccepted", "2018-10-15 09:00")]],
    ["was entered in error", [...renewing(upTo.filed), act("ItemVoided", "2018-11-05 09:00", { kind: "entryError" })]],
    ["came after its last day", [renewal("2018-10-11"), ...upTo.reviewed.slice(1)]],
    ["is of no licence", upTo.reviewed],
  ])("where the filing %s", (_, acts) => {
    expect(deemed(acts)).toBeUndefined();
  });

  test("where it was decided in time and reopened afterwards; where it was reopened before, by the silence that followed", () => {
    const decided = [...renewing(upTo.reviewed), refused("2018-10-18 16:00"), act("ItemCompleted", "2018-10-19 09:00")];
    expect(deemed([...decided, act("ItemReopened", "2018-10-23 09:00")])).toBeUndefined();
    expect(deemed([...decided, act("ItemReopened", "2018-10-22 09:00")])).toBe("2018-10-22");
  });
});

/** What an audit finds on 10-15. */
function findings(...acts: Acts) {
  const audit = createAudit();
  for (const event of logOf(...acts)) audit.add(event);
  return audit.report(moment("2018-10-15 17:00")).findings;
}

describe("renewal is applied for thirty days before the licence expires", () => {
  test("on the thirtieth in time, on the twenty-ninth late: a warning, and the hall takes it all the same", () => {
    // From 10-12 to 10-31 are 19 days, to 11-11 are 30.
    expect(findings(renewal("2018-11-11"))).toEqual([]);
    expect(deciding(renewal("2018-11-10"))).toMatchObject({ ok: true });
    expect(findings(renewal("2018-11-10"))).toMatchObject([
      { rule: "R-037", item: "1", params: { expires: "2018-11-10", due: "2018-10-11", filed: "2018-10-12" } },
    ]);
  });
});

test("a filing of an older shape is read as it is: it names no day of expiry", () => {
  const added = act("ItemAdded", "2018-10-12 10:00", {
    items: [{ item: "2", definition: "bookshop", version: 1, expiresOn: day("2018-11-11") }],
  });
  for (const event of eventsOf([...upTo.filed, added])) {
    expect(event.v).toBe(3);
    for (const v of [1, 2]) expect(decodeEvent({ ...event, v })).toEqual({ ok: true, value: event });
  }
});
