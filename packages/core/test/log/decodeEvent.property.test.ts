import { actData, decodeEvent, encodeEvent, type ActType } from "@banjie/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { anyEvent } from "./anyEvent.ts";

test("an event written to a log and read from it is the same event, whatever act it is", () => {
  const seen = new Set<ActType>();
  fc.assert(
    fc.property(anyEvent, (event) => {
      seen.add(event.type);
      const line = encodeEvent(event);
      expect(line).not.toMatch(/[\n\r]/);
      const decoded = decodeEvent(JSON.parse(line));
      expect(decoded).toEqual({ ok: true, value: event });
      if (decoded.ok) expect(encodeEvent(decoded.value)).toBe(line);
    }),
    { numRuns: 1000 },
  );
  expect(seen.size).toBe(Object.keys(actData).length);
});
