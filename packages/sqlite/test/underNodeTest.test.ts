import { expect, test } from "vitest";
import { command, output } from "./program.ts";

test("the conformance suite runs under node:test as well", () => {
  const report = output(command("nodeTest.ts"));
  expect(Number(/^\S+ pass (\d+)$/m.exec(report)?.[1])).toBeGreaterThan(10);
  expect(report).toMatch(/^\S+ fail 0$/m);
});
