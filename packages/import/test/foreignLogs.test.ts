import { createReadStream, readdirSync } from "node:fs";
import { join } from "node:path";
import { env } from "node:process";
import { expect, test } from "vitest";
import { readAllXes } from "./xesText.ts";

/** A folder of logs that others wrote; they are not part of the project. */
const logs = env["BANJIE_LOGS"] ?? "";
const withLogs = test.runIf(logs !== "");
const read = (name: string) => readAllXes(createReadStream(join(logs, name)));

withLogs.each([
  ["receipt.xes.gz", 1434, 8577],
  ["helpdesk.xes.gz", 4580, 21348],
  ["bpic2020-permit-variants.xes.gz", 748, 13225],
])("%s, as its exporter wrote it, is read whole", async (name, cases, events) => {
  const { parts, fault } = await read(name);
  expect(fault).toBeUndefined();
  expect(parts).toHaveLength(cases);
  expect(parts.reduce((sum, part) => sum + (part.kind === "case" ? part.events.length : 0), 0)).toBe(events);
});

withLogs("every sample that is right is read without fault", async () => {
  const names = readdirSync(join(logs, "xes-cases/correct"));
  expect(names).toHaveLength(18);
  for (const name of names) expect([name, (await read(`xes-cases/correct/${name}`)).fault]).toEqual([name, undefined]);
});

/** What is wrong with each sample: code, line, element. */
const wrong: readonly (readonly [string, string, number, string?])[] = [
  ["boolean_incorrect_value", "xes.value-invalid", 16, "boolean"],
  ["broken_xml", "xes.not-well-formed", 182, "event"],
  ["classifier_incorrect_scope", "xes.value-invalid", 11, "classifier"],
  ["classifier_no_attributes", "xes.text-unexpected", 11],
  ["date_incorrect_value", "xes.value-invalid", 16, "date"],
  ["date_no_t_z_d", "xes.value-invalid", 16, "date"],
  ["element_incorrect", "xes.element-unknown", 18, "incorrect"],
  ["extension_no_attributes", "xes.attribute-missing", 5, "extension"],
  ["global_incorrect_scope", "xes.value-invalid", 6, "global"],
  ["global_string_no_attributes", "xes.attribute-missing", 7, "string"],
  ["int_incorrect_value", "xes.value-invalid", 16, "int"],
  ["misplaced_attribute_event", "xes.element-misplaced", 7, "string"],
  ["misplaced_attribute_trace", "xes.element-misplaced", 7, "string"],
  ["misplaced_classifier_event", "xes.element-misplaced", 12, "classifier"],
  ["misplaced_classifier_trace", "xes.element-misplaced", 10, "classifier"],
  ["misplaced_extension_event", "xes.element-misplaced", 6, "extension"],
  ["misplaced_extension_trace", "xes.element-misplaced", 6, "extension"],
  ["misplaced_global_event", "xes.element-misplaced", 9, "global"],
  ["misplaced_global_trace", "xes.element-misplaced", 7, "global"],
  ["no_log", "xes.no-log", 4],
  ["real_incorrect_value", "xes.value-invalid", 16, "float"],
  ["string_no_attributes", "xes.attribute-missing", 12, "string"],
];

withLogs.each(wrong)("what is wrong with %s is told: %s in line %i", async (name, code, line, element) => {
  const { fault } = await read(`xes-cases/non-parsing/${name}.xes`);
  expect(fault).toMatchObject({ code, line, ...(element && { element }) });
});

withLogs("no faulty sample is left out", () => {
  const names = readdirSync(join(logs, "xes-cases/non-parsing")).map((name) => name.replace(".xes", ""));
  expect(wrong.map(([name]) => name)).toEqual(names.toSorted());
});
