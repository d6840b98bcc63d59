import { isHallEvent, readCaseClaims, sharesOf, surveying, verifyCaseClaims } from "@banjie/core";
import { expect, test } from "vitest";
import { logOf } from "./logOf.ts";
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

test("a claim that is none is refused with its place", () => {
  const read = readCaseClaims({ banjie: "case-claims", claims: [{ case: "1", due: "soon" }] });
  expect(read).toMatchObject({ ok: false, error: [{ path: ["claims", 0, "due"] }] });
});
