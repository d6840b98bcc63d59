import {
  actData,
  createAudit,
  defaultProfile,
  stampEvents,
  type AnyDraft,
  type Bundle,
  type Instant,
  type Profile,
} from "@banjie/core";
import { expect, test } from "vitest";
import { catalogue } from "../given.ts";

const { adopted, items } = catalogue;
const days = (length: number) => ({ length, unit: "workingDay" as const });
const [first, second] = ["甲局", "乙局"].map((department) => ({
  ...items[0],
  code: department,
  department,
  legal: days(40),
  promised: days(30),
}));
const bundle: Bundle = {
  code: "B-1",
  version: 1,
  name: "一件事",
  kind: "oneThing",
  basis: ["示例办法第一条"],
  lead: "甲局",
  members: [{ definition: "甲局" }, { definition: "乙局", needs: ["甲局"] }],
};

/** What the audit finds of a bundle, as the hall published it and by the profile that it adopted thereupon. */
function found(more: Partial<Bundle>, ...profiles: readonly Profile[]) {
  const both = { ...catalogue, items: [first, second], bundles: [{ ...bundle, ...more }] };
  const acts = [
    { v: actData.CatalogueAdopted.v, type: "CatalogueAdopted", data: { catalogue: both } },
    ...profiles.map((profile) => ({ v: actData.ProfileAdopted.v, type: "ProfileAdopted", data: { profile } })),
  ].map((act) => ({ ...act, stream: "hall", at: adopted.at, by: adopted.by }) as AnyDraft);
  const audit = createAudit();
  const stamp = { commit: "c", head: 0, recordedAt: "2021-01-01T00:00:00Z" as Instant, versionOf: () => 0 };
  for (const event of stampEvents(acts, stamp)) audit.add(event);
  return audit.report().findings.map(({ rule, code }) => `${rule} ${code}`);
}

test("A bundle may not promise more than the 45 days that the law leaves the whole, nor its members one after the other", () => {
  expect(found({ promised: days(50) })).toEqual(["R-023 bundle.promise-beyond-law"]);
  // Thirty days and thirty more.
  expect(found({})).toEqual(["R-023 bundle.way-beyond-law"]);
  expect(found({ promised: days(45) })).toEqual([]);
});

test("Where the members keep their own limits, it may promise what they have together", () => {
  const { joint } = defaultProfile;
  const perMember = { ...joint.legal, value: { internal: "perMember", oneThing: "perMember" } as const };
  const own: Profile = { ...defaultProfile, version: 2, joint: { ...joint, legal: perMember } };
  expect(found({ promised: days(80) }, own)).toEqual([]);
  expect(found({}, own)).toEqual([]);
  expect(found({ promised: days(81) }, own)).toEqual(["R-023 bundle.promise-beyond-law"]);
});
