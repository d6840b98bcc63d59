import { memoryPersonalData, type PersonalData } from "@banjie/core";
import { personalDataConformance } from "@banjie/testing";
import { describe, expect, test } from "vitest";

describe("personal data in memory", () => {
  for (const { title, run } of personalDataConformance({ create: memoryPersonalData })) test(title, run);
});

const mutants: Readonly<Record<string, (sound: PersonalData) => Partial<PersonalData>>> = {
  "only marks as erased": (sound) => ({ erase: async (reference) => (await sound.get(reference)) !== undefined }),
  "erases everything": (sound) => {
    const references = new Set<string>();
    return {
      put: async (reference, record) => {
        references.add(reference);
        await sound.put(reference, record);
      },
      erase: async () => (await Promise.all([...references].map((each) => sound.erase(each)))).some(Boolean),
    };
  },
  "keeps the first record": (sound) => ({
    put: async (reference, record) => {
      if (!(await sound.get(reference))) await sound.put(reference, record);
    },
  }),
  "takes references that look alike for the same": (sound) => ({
    get: (reference) => sound.get(reference.trim().toLowerCase()),
  }),
};

describe("the conformance suite notices a store of personal data that", () => {
  for (const [defect, mutant] of Object.entries(mutants)) {
    test(defect, async () => {
      const tests = personalDataConformance({
        create: () => {
          const sound = memoryPersonalData();
          return { ...sound, ...mutant(sound) };
        },
      });
      const endings = await Promise.allSettled(tests.map(({ run }) => run()));
      expect(endings.some(({ status }) => status === "rejected")).toBe(true);
    });
  }
});
