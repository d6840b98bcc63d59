import { derivingRules } from "@banjie/core";
import { expect, test } from "vitest";
import { imported, lineage } from "./imported.ts";

const times = { apply_date: "2024-03-01 09:00:00", accept_date: "2024-03-01 10:00:00" };
const accepted = { project_no: "P-1", org: "发改局", ...times, accept_doc_no: "受1" };

/** A review that is written with its start as its end. */
const node = (state: string) => ({
  project_no: "P-1",
  event_name: "审核",
  event_start_time: "2024-03-04 09:00:00",
  event_end_time: "2024-03-04 09:00:00",
  node_state: state,
});

async function reviews(state: string) {
  const rows = { up_pro_accept: [accepted], up_pro_process: [node(state)] };
  const { events, report } = await imported(rows, await lineage("exchange-guangdong"));
  return {
    ended: events.filter(({ type }) => type === "ReviewConcluded").map(({ at }) => at),
    open: report.findings.find(({ code }) => code === "quality.node-open")?.times,
  };
}

/** The dates that the acceptance told, and how many rows were replaced. */
async function promised(...versions: readonly (readonly [version: string, date: string])[]) {
  const rows = versions.map(([data_version, promise_date]) => ({ ...accepted, promise_date, data_version }));
  const { events, report } = await imported({ up_pro_accept: rows }, await lineage("exchange-guangdong"));
  const told = events.flatMap((event) => (event.type === "ItemAccepted" ? [event.data.promised] : []));
  return [told, report.findings.find(({ code }) => code === "quality.version-replaced")?.times];
}

/** What holds each rule that derives as a foreign log is read: rows, and what they must give. */
const vectors: Readonly<Record<string, () => Promise<void>>> = {
  "R-064": async () => {
    // To do 1: nobody has ended it. Done 2: it took no time, and has ended.
    expect(await reviews("1")).toEqual({ ended: [], open: 1 });
    expect(await reviews("2")).toEqual({ ended: ["2024-03-04T09:00:00+08:00"], open: undefined });
  },
  "R-065": async () => {
    // Version 10 is higher than 9, though it stands before it in the alphabet and in the rows.
    expect(await promised(["9", "2024-03-10"], ["10", "2024-03-15"])).toEqual([["2024-03-15"], 1]);
    expect(await promised(["10", "2024-03-15"], ["9", "2024-03-10"])).toEqual([["2024-03-15"], 1]);
    expect(await promised(["1", "2024-03-10"])).toEqual([["2024-03-10"], undefined]);
  },
};

test.each(Object.entries(vectors))("%s gives what was worked out by hand", (_, vector) => vector());

test("Every rule that derives as a foreign log is read has its vector", () => {
  const read = Object.entries(derivingRules).filter(([, rule]) => "ofImport" in rule);
  expect(read.map(([id]) => id)).toEqual(Object.keys(vectors));
});
