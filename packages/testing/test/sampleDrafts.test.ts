import { decodeEvent, stampEvents, instantSchema, type AnyDraft } from "@banjie/core";
import { sampleAdoption, sampleCase, sampleComplaint, sampleFiling, sampleSupplement } from "@banjie/testing";
import { expect, test } from "vitest";

const drafts: readonly AnyDraft[] = [
  ...sampleCase("1"),
  ...sampleComplaint("TS-1"),
  sampleFiling("湘-2", 3),
  sampleAdoption(),
  sampleSupplement("1", ["M-1"]),
];
const origin = { commit: "c", head: 0, recordedAt: instantSchema.parse("2018-05-02T01:00:00Z"), versionOf: () => 0 };

test.each(stampEvents(drafts, origin))("the sample of $type is an event as the log wants it", (event) => {
  expect(decodeEvent(event)).toEqual({ ok: true, value: event });
});
