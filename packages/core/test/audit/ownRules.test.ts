import { amendRulebook, createAudit, type AnyDraft, type FlowActType, type OwnRule, type Rulebook } from "@banjie/core";
import { expect, test } from "vitest";
import { upTo } from "../case/inOrder.ts";
import { act, moment } from "../given.ts";
import { logOf } from "./logOf.ts";

type Acts = readonly AnyDraft<FlowActType>[];

function found(rulebook: Rulebook, ...acts: Acts) {
  const audit = createAudit({ rulebook });
  for (const event of logOf(...acts)) audit.add(event);
  return audit.report(moment("2018-12-03 09:00")).findings.map(({ rule, at, positions }) => [rule, at, ...positions]);
}

const said = { "zh-CN": "中心规定", en: "rules of the centre" };
const own = (checks: Partial<OwnRule>): Rulebook =>
  amendRulebook({ added: [{ id: "X-01", severity: "P", basis: said, statement: said, ...checks }] });

const withdrawn = [...upTo.examining, act("ItemWithdrawn", "2018-10-17 09:00")];
const reopened = [...withdrawn, act("ItemReopened", "2018-10-18 09:00"), act("ItemWithdrawn", "2018-10-19 09:00")];

test("A rule of one's own judges each round of an item: an earlier one as of the reopening that closed it", () => {
  const asked: unknown[] = [];
  const rulebook = own({
    *judgeItem({ item, asOf }) {
      asked.push([item.phase, item.endedAt?.slice(0, 10), asOf.slice(0, 10)]);
      if (item.phase === "withdrawn") yield {};
    },
  });
  expect(found(rulebook, ...reopened)).toEqual([
    ["X-01", "2018-10-18T09:00:00+08:00"],
    ["X-01", "2018-12-03T09:00:00+08:00"],
  ]);
  expect(asked).toEqual([
    ["withdrawn", "2018-10-17", "2018-10-18"],
    ["withdrawn", "2018-10-19", "2018-12-03"],
  ]);
});

test("It is not asked about an item that was entered in error, and of a case once", () => {
  const asked: string[] = [];
  const rulebook = own({
    judgeItem({ item }) {
      asked.push(item.item);
      return [];
    },
    *judgeCase({ state }) {
      yield { at: state.filedAt };
    },
  });
  const error = act("ItemVoided", "2018-10-17 09:00", { kind: "entryError", reason: "误录" });
  const filedAt = "2018-10-12T09:00:00+08:00";
  expect(found(rulebook, ...upTo.examining, error)).toEqual([["X-01", filedAt]]);
  expect(found(rulebook, ...reopened)).toEqual([["X-01", filedAt]]);
  expect(asked).toEqual(["1", "1"]);
});

test("It judges an act with the case as it stood before it", () => {
  const rulebook = own({
    *judgeAct({ type }, { state }) {
      if (type === "ItemWithdrawn" && state.items["1"]?.phase === "examining") yield {};
    },
  });
  expect(found(rulebook, ...withdrawn)).toEqual([["X-01", "2018-10-17T09:00:00+08:00", withdrawn.length + 1]]);
});

test("A rulebook names only rules that there are, and takes no id twice", () => {
  expect(() => amendRulebook({ without: ["R-099"] })).toThrow(RangeError);
  expect(() => amendRulebook({ graded: { "R-013": "S" } })).toThrow(RangeError);
  expect(() => own({ id: "R-001" })).toThrow(RangeError);
});
