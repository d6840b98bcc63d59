import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { actData, eventSchemas, type ActType } from "@banjie/core";
import { describe, expect, test } from "vitest";
import { z } from "zod";

type Shapes = Readonly<Record<string, unknown>>;

const file = fileURLToPath(new URL("../../schema/events.schema.json", import.meta.url));
const { $defs: kept = {} } = JSON.parse(readFileSync(file, "utf8")) as { readonly $defs?: Shapes };

/** The shape that events have in a log. A type that JSON has no word for, such as a date object, is an error here. */
function shapeOf(schema: z.ZodType, io: "input" | "output"): unknown {
  const { $schema: _, ...shape } = z.toJSONSchema(schema, { io, unrepresentable: "throw", cycles: "throw", reused: "inline" });
  return shape;
}

const keyOf = (type: ActType, v: number = actData[type].v): string => `${type}@${v}`;
const present: Shapes = Object.fromEntries([...eventSchemas].map(([type, schema]) => [keyOf(type), shapeOf(schema, "input")]));

/** Whether a shape is the older one, but for values that were added to its lists of values: whatever fitted it still does. */
function admitsAll(shape: unknown, older: unknown, member = ""): boolean {
  if (typeof shape !== "object" || shape === null || typeof older !== "object" || older === null) return shape === older;
  if (member === "enum" && Array.isArray(shape) && Array.isArray(older)) return older.every((value) => shape.includes(value));
  const [now, then] = [Object.entries(shape), new Map(Object.entries(older))];
  return now.length === then.size && now.every(([name, part]) => then.has(name) && admitsAll(part, then.get(name), name));
}

const isUnchanged = (key: string): boolean => !(key in kept) || admitsAll(present[key], kept[key]);

const changed = (key: string): string =>
  `The stored shape ${key} has changed, and logs hold events of it. Leave it as it was and give the act a new version: the new data schema, ` +
  `and a lift that turns data of ${key} into it, defineAct(data, …lifts, lift). Then \`vitest -u\` adds the new shape beside the old one. ` +
  `(Only if the shape is the same and zod words it anew: remove ${key} from events.schema.json and run \`vitest -u\`.)`;

describe("the shapes of stored events", () => {
  test("are never changed, since logs of any year hold them", () => {
    for (const [key, shape] of Object.entries(present)) if (!isUnchanged(key)) expect(shape, changed(key)).toEqual(kept[key]);
  });

  test("may learn more values, such as an act that flows can draw, but lose none", () => {
    expect(admitsAll({ enum: ["a", "b"], type: "string" }, { enum: ["b"], type: "string" })).toBe(true);
    expect(admitsAll({ enum: ["a"] }, { enum: ["a", "b"] })).toBe(false);
    expect(admitsAll({ anyOf: [{ const: 1 }, { const: 2 }] }, { anyOf: [{ const: 1 }] })).toBe(false);
    expect(admitsAll({ enum: ["a"], minLength: 1 }, { enum: ["a"] })).toBe(false);
    expect(admitsAll({ enum: ["a"] }, { enum: ["a"], minLength: 1 })).toBe(false);
  });

  test("of the past are never dropped, since logs of any year hold them", () => {
    const older = [...eventSchemas.keys()].flatMap((type) =>
      Array.from({ length: actData[type].v - 1 }, (_, index) => keyOf(type, index + 1)),
    );
    const missing = [...older, ...Object.keys(kept)].filter(
      (key) => !kept[key] || !eventSchemas.has(key.split("@")[0] as ActType),
    );
    expect(missing, "A log may hold acts of these shapes: their keys stay in events.schema.json, their acts in the code").toEqual(
      [],
    );
  });

  test("are all published as one JSON Schema", async () => {
    const unchanged = Object.fromEntries(Object.entries(present).filter(([key]) => isUnchanged(key)));
    const shapes = { ...present, ...kept, ...unchanged };
    const keys = Object.keys(shapes).toSorted();
    const schema = {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      title: "An event of a Banjie log, in any shape it ever had",
      anyOf: keys.map((key) => ({ $ref: `#/$defs/${key}` })),
      $defs: Object.fromEntries(keys.map((key) => [key, shapes[key]])),
    };
    await expect(`${JSON.stringify(schema, undefined, 2)}\n`).toMatchFileSnapshot(file);
  });

  test("are the same before and after reading: nothing is converted on the way", () => {
    for (const [type, schema] of eventSchemas) expect(shapeOf(schema, "output")).toEqual(present[keyOf(type)]);
  });

  test("say the same to validators of every language: no pattern depends on a flag", () => {
    expect([...flaggedPatterns([...eventSchemas.values()])]).toEqual([]);
  });
});

/** Patterns inside a schema that mean something else without their flags. */
function* flaggedPatterns(part: unknown, seen = new Set<unknown>()): Generator<string> {
  if (typeof part !== "object" || part === null || seen.has(part)) return;
  seen.add(part);
  if (part instanceof RegExp && part.flags !== "") yield String(part);
  // zod keeps what a schema is made of under a name of its own.
  const zod = Reflect.get(part, "_zod") as { readonly def: object } | undefined;
  for (const member of Object.values(zod?.def ?? part)) yield* flaggedPatterns(member, seen);
}
