import {
  hunanProduct2018,
  isHallEvent,
  readCaseClaims,
  sharesOf,
  stampEvents,
  surveying,
  verifyCaseClaims,
  type AnyDraft,
  type Instant,
} from "@banjie/core";
import { expect, test } from "vitest";
import { accepted, completed, filed, handled, jointCatalogue, JointStory, jointWorld, plainBundle } from "../joint/bundles.ts";
import { adoption, logOf } from "./logOf.ts";
import { moment } from "../given.ts";
import { upTo } from "../case/inOrder.ts";

test("what was reported of cases is recomputed: its day, its flag, and what cannot be judged", () => {
  // Accepted Mon 2018-10-15: seven working days end on 10-24, twenty on 11-12. Completed on 10-23.
  const claims = readCaseClaims({
    banjie: "case-claims",
    claims: [
      { case: "1", due: "2018-10-24", overdue: false },
      { case: "1", due: "2018-10-25" },
      { case: "1", clock: "legal", due: "2018-11-12", overdue: true },
      { case: "1", item: "2", due: "2018-10-24" },
      { case: "9", overdue: false },
    ],
  });
  if (!claims.ok) throw new Error(claims.error[0]?.code);
  const seen = surveying();
  const log = logOf(...upTo.completed);
  for (const event of log) seen.add(event);
  const share = log.flatMap((event) => (isHallEvent(event) ? [] : [event]));
  const options = sharesOf(seen.survey(), {}, moment("2018-12-31 12:00"));
  const verdicts = verifyCaseClaims(claims.value, [share], options);
  expect(verdicts.map(({ kind, found }) => [kind, found?.due, found?.overdue])).toEqual([
    ["equal", "2018-10-24", false],
    ["different", "2018-10-24", false],
    ["different", "2018-11-12", false],
    ["notJudged", undefined, undefined],
    ["notJudged", undefined, undefined],
  ]);
});

test("a day that was reported is the day of a clock that ends at an hour of it; a moment is that moment", () => {
  // Accepted Mon 2018-10-15 at 10:00 for seven working days, counted in office hours: up to 10:00 on Wed 10-24.
  const found = "2018-10-24T10:00:00+08:00";
  const reported = ["2018-10-24", found, "2018-10-23", "2018-10-24T09:00:00+08:00"];
  const claims = readCaseClaims({ banjie: "case-claims", claims: reported.map((due) => ({ case: "1", due })) });
  if (!claims.ok) throw new Error(claims.error[0]?.code);
  const seen = surveying(hunanProduct2018);
  const log = logOf(...upTo.completed);
  for (const event of log) seen.add(event);
  const share = log.filter((event) => !isHallEvent(event));
  const options = sharesOf(seen.survey(), { profile: hunanProduct2018 }, moment("2018-12-31 12:00"));
  const verdicts = verifyCaseClaims(claims.value, [share], options);
  expect(verdicts.map((verdict) => verdict.found?.due)).toEqual(reported.map(() => found));
  expect(verdicts.map(({ kind }) => kind)).toEqual(["equal", "equal", "different", "different"]);
});

test("what was reported of a whole is recomputed by its own clocks", () => {
  // The land bureau's 勘测 and 变更, accepted on Monday 2018-10-08: seven days from there, Wednesday 10-17; completed on the 30th.
  const told = new JointStory(
    jointWorld,
    filed(plainBundle, { members: plainBundle.members.slice(0, 2) }),
    ...["1", "2"].flatMap((item) => [accepted(item, "2018-10-08 09:30")]),
    ...handled("1", "2018-10-09"),
    ...handled("2", "2018-10-10", "refused"),
    completed("2018-10-30 09:00"),
  );
  const claimed = { case: "1", clock: "jointPromised" };
  const claims = readCaseClaims({
    banjie: "case-claims",
    claims: [
      { ...claimed, due: "2018-10-17", overdue: true },
      { ...claimed, due: "2018-10-31", overdue: false },
    ],
  });
  if (!claims.ok) throw new Error(claims.error[0]?.code);
  const joined = { ...adoption, data: { catalogue: jointCatalogue } } as AnyDraft;
  const seen = surveying();
  for (const event of stampEvents([joined], {
    commit: "a",
    head: 0,
    recordedAt: "2013-01-04T00:00:00Z" as Instant,
    versionOf: () => 0,
  }))
    seen.add(event);
  const events = told.events.map((event) => ({ ...event, position: event.position + 1 }));
  for (const event of events) seen.add(event);
  const verdicts = verifyCaseClaims(claims.value, [events], sharesOf(seen.survey(), {}, moment("2018-12-31 12:00")));
  expect(verdicts.map(({ kind, found }) => [kind, found?.due, found?.overdue])).toEqual([
    ["equal", "2018-10-17", true],
    ["different", "2018-10-17", true],
  ]);
});

test("a claim that is none is refused with its place", () => {
  const read = readCaseClaims({ banjie: "case-claims", claims: [{ case: "1", due: "soon" }] });
  expect(read).toMatchObject({ ok: false, error: [{ path: ["claims", 0, "due"] }] });
});
