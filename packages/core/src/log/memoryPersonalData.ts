import { personalText, type PersonalData, type PersonalRecord } from "./personalData.ts";

/**
 * Personal data in memory, for tests and trials.
 *
 * 中文  内存个人信息库
 * @example
 * ```ts
 * import { memoryPersonalData } from "@banjie/core";
 *
 * const people = memoryPersonalData();
 * await people.put("applicant-7", { name: "张三", phone: "13800000000" });
 * await people.erase("applicant-7"); // => true
 * await people.get("applicant-7"); // => undefined
 * ```
 */
export function memoryPersonalData(): PersonalData {
  const records = new Map<string, string>();
  return {
    put: async (reference, record) => {
      records.set(reference, personalText(record));
    },
    get: async (reference) => {
      const text = records.get(reference);
      return text === undefined ? undefined : (JSON.parse(text) as PersonalRecord);
    },
    erase: async (reference) => records.delete(reference),
    close: async () => {},
  };
}
