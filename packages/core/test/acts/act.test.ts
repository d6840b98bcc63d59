import { defineAct, lift } from "@banjie/core";
import { describe, expect, test } from "vitest";
import { z } from "zod";

// 1: the opinion as one text. 2: the opinion with its author. 3: several opinions.
const opinionGiven = defineAct(
  z.strictObject({ opinions: z.array(z.strictObject({ text: z.string(), author: z.string() })) }),
  (data) => ({ text: (data as { opinion: string }).opinion, author: "unknown" }),
  (data) => ({ opinions: [data] }),
);

const read = (v: number, data: unknown): unknown => opinionGiven.data.parse(lift(opinionGiven, v, data));

describe("an act whose shape has changed twice", () => {
  test("is stored in its third shape", () => {
    expect(opinionGiven.v).toBe(3);
  });

  test("is read in every shape it ever had", () => {
    const opinions = [{ text: "同意", author: "unknown" }];
    expect(read(1, { opinion: "同意" })).toEqual({ opinions });
    expect(read(2, { text: "同意", author: "examiner-1" })).toEqual({ opinions: [{ text: "同意", author: "examiner-1" }] });
    expect(read(3, { opinions })).toEqual({ opinions });
  });

  test("is not lifted out of shapes that never were", () => {
    const data = { opinion: "同意" };
    for (const v of [-1, 0, 4, 99]) expect(lift(opinionGiven, v, data)).toBe(data);
  });

  test("is refused if what it was lifted to does not fit", () => {
    expect(() => read(1, { opinion: 7 })).toThrow(z.ZodError);
  });
});
