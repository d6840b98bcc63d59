import { countOf, createAudit, totalOf } from "@banjie/core";
import { expect, test } from "vitest";
import { done, emptyStore, openHall, wholeCaseOf } from "./hall/openHall.ts";

test("core does a case from filing to delivery, and audits it, where there is no Node", async () => {
  expect("process" in globalThis).toBe(false);
  expect("document" in globalThis).toBe(true);

  const store = emptyStore();
  const hall = await openHall(store);
  for (const command of wholeCaseOf("YY-1")) done(await hall.execute(command));
  expect(await hall.case("YY-1")).toMatchObject({ version: 8, items: { 1: { phase: "delivered", promised: "2018-10-24" } } });

  const audit = createAudit();
  for await (const page of store.readLog()) for (const event of page) audit.add(event);
  const report = audit.report();
  expect(report).toMatchObject({ events: 9, cases: 1, findings: [], unknownActs: [] });
  const total = totalOf(report.statistics);
  for (const id of ["received", "accepted", "completed", "early"]) expect(countOf(id, total)).toBe(1);
});
