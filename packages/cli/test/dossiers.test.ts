import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defaultProfile } from "@banjie/core";
import { beforeAll, describe, expect, test } from "vitest";
import { banjie } from "./listening.ts";

const folder = mkdtempSync(join(tmpdir(), "banjie-dossiers-"));
const log = join(folder, "hall.jsonl");

beforeAll(async () => {
  expect((await banjie(["demo", "--cases", "1", "--out", folder])).code).toBe(0);
}, 60_000);

async function shown(id: string, language: "en" | "zh-CN" = "en"): Promise<string> {
  const { code, out, err } = await banjie(["show", log, id], language);
  expect([code, err]).toEqual([0, ""]);
  return out;
}

describe("the demo's hall", () => {
  test("shows a complaint with its outcome, its limits and what may come next", async () => {
    const out = await shown("complaint/TS-2013-05-02-2");
    expect(out).toContain("Complaint TS-2013-05-02-2");
    expect(out).toContain("closed, upheld, without fault");
    expect(out.match(/time to answer the complaint: from/gi)).toHaveLength(2);
    expect(out).toContain("reopening of the complaint");
    expect(out).not.toContain("⚠");
    expect(await shown("complaint/TS-2013-05-02-2", "zh-CN")).toContain("已结案，属实，无责");
  });

  test("shows how each limit of a complaint was reached, day by day if wished", async () => {
    const brief = await shown("complaint/TS-2013-05-02-2");
    expect(brief).toContain("How each limit was reached");
    const { out } = await banjie(["show", log, "complaint/TS-2013-05-02-2", "--months"]);
    expect(out.length).toBeGreaterThan(brief.length);
    expect(out).toContain("2013-05");
  });

  test("shows a service with who answers for it and the problems solved", async () => {
    const out = await shown("service/FW-2013-05-02-2");
    expect(out).toContain("on-site visit, concluded");
    expect(out).toContain("problems raised 1, solved 1");
  });

  test("shows a window with its score and what moved it", async () => {
    const out = await shown("window/市国土资源局窗口");
    expect(out).toContain("2013-05: 99 points; manners -1");
    const { assessment } = defaultProfile;
    const value = { ...assessment.value, sources: { redCards: { each: -10, least: -20, most: 0 } } };
    const own = join(folder, "weighing.json");
    writeFileSync(own, JSON.stringify({ ...defaultProfile, assessment: { ...assessment, value } }));
    const besides = await banjie(["show", log, "window/市国土资源局窗口", "--profile", own]);
    expect(besides.out).toContain("manners -1; by the checks alone; besides count red cards");
  });

  test("shows a dossier to machines with its state and limits", async () => {
    const { out } = await banjie(["show", log, "service/FW-2013-05-02-3", "--json"]);
    expect(JSON.parse(out)).toMatchObject({
      dossier: { kind: "service", id: "FW-2013-05-02-3" },
      state: { service: "consultation", outcome: "done" },
      limits: [{ deadline: { clock: "serviceAnswer", due: "2013-05-08" } }],
      findings: [],
    });
  });

  test("lists what is owed to complainants and clients, with what it is about and who has to see to it", async () => {
    const { out } = await banjie(["due", log, "--as-of", "2013-05-03T12:00:00+08:00", "--within", "30"]);
    const listed = out.split("\n").flatMap((line) => {
      const [, due, , , clock, id, matter, department] = line.split("│").map((cell) => cell.trim());
      return id?.includes("-05-02-") || id?.startsWith("window/") ? [[due, clock, id, matter, department]] : [];
    });
    // Working days 3 | 6–10 | 13–17 May. Checked on the 2nd and the 3rd; accepted on the 2nd and on the 3rd, to be answered after seven.
    const publication = ["2013-05-10", "time to publish the checks of a week"];
    const answer = "time to answer the complaint";
    const [housing, land] = ["市住房和城乡建设局窗口", "市国土资源局窗口"];
    expect(listed).toEqual([
      ["2013-05-08", "time to answer for the service", "service/FW-2013-05-02-3", "consultation", housing],
      [...publication, `window/${housing}`, "assessment of the window", housing],
      [...publication, `window/${land}`, "assessment of the window", land],
      ["2013-05-13", answer, "complaint/TS-2013-05-02-2", "under investigation", "市住房和城乡建设局"],
      ["2013-05-14", answer, "complaint/TS-2013-05-02-1", "accepted, to be investigated", land],
    ]);
  });

  test("names a dossier that is not there", async () => {
    const { code, err } = await banjie(["show", log, "complaint/none"]);
    expect([code, err]).toEqual([3, expect.stringContaining("complaint/none")]);
  });

  test("has no complaint for which the hall was responsible, as the report of 2013 says", () => {
    const lines = readFileSync(log, "utf8").split("\n");
    const concluded = lines.filter((line) => line.includes('"ComplaintConcluded"'));
    expect(concluded.length).toBeGreaterThan(1);
    expect(concluded.filter((line) => line.includes("upheldResponsible"))).toEqual([]);
  });
});
