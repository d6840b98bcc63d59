import type { PersonalData } from "@banjie/core";
import { claim, run, same } from "./storeConformance/claims.ts";
import type { ConformanceTest } from "./storeConformance/trial.ts";

/** How a store of personal data is made for a trial. */
export interface PersonalDataAdapter<Store extends PersonalData = PersonalData> {
  /** A new, empty one. */
  readonly create: () => Store | Promise<Store>;
  /** The same one, opened once more. Left out by a store that has nothing but its own memory. */
  readonly again?: (store: Store) => Store | Promise<Store>;
}

interface Trial {
  readonly store: PersonalData;
  readonly again: () => Promise<PersonalData>;
}

interface Clause {
  readonly title: string;
  readonly holds: (trial: Trial) => Promise<void>;
}

const person = { name: "张三", idNumber: "430102199001011234", phone: "13800000000" };

async function refused(work: Promise<unknown>): Promise<void> {
  const ending = await work.then(
    () => "kept",
    (error: unknown) => error instanceof TypeError,
  );
  claim(ending === true, "A record that holds more than texts was kept");
}

const clauses: readonly Clause[] = [
  {
    title: "what is kept of a person is found by its reference",
    holds: async ({ store, again }) => {
      await store.put("applicant-7", person);
      same(await store.get("applicant-7"), person, "record");
      same(await (await again()).get("applicant-7"), person, "record through another opener");
    },
  },
  {
    title: "of a reference never used nothing is found",
    holds: async ({ store }) => {
      await store.put("applicant-7", person);
      for (const reference of ["applicant-8", "Applicant-7", "applicant-7 ", ""]) {
        claim((await store.get(reference)) === undefined, `Something was found under ${JSON.stringify(reference)}`);
      }
    },
  },
  {
    title: "a record is replaced by the next under its reference",
    holds: async ({ store }) => {
      await store.put("applicant-7", person);
      await store.put("applicant-7", { phone: "13900000000" });
      same(await store.get("applicant-7"), { phone: "13900000000" }, "record");
    },
  },
  {
    title: "what is erased is found no more, by nobody",
    holds: async ({ store, again }) => {
      await store.put("applicant-7", person);
      await store.put("applicant-8", person);
      const other = await again();
      claim(await store.erase("applicant-7"), "Nothing was there to erase");
      for (const reader of [store, other, await again()]) {
        claim((await reader.get("applicant-7")) === undefined, "An erased record was found");
        same(await reader.get("applicant-8"), person, "the record beside it");
      }
    },
  },
  {
    title: "erasing says whether there was something, and may be repeated",
    holds: async ({ store }) => {
      await store.put("applicant-7", person);
      same(
        [await store.erase("applicant-7"), await store.erase("applicant-7"), await store.erase("x")],
        [true, false, false],
        "answers",
      );
    },
  },
  {
    title: "after erasing a reference may be used anew",
    holds: async ({ store }) => {
      await store.put("applicant-7", person);
      await store.erase("applicant-7");
      await store.put("applicant-7", { name: "李四" });
      same(await store.get("applicant-7"), { name: "李四" }, "record");
    },
  },
  {
    title: "no script or sign in a record is changed, nor an empty one",
    holds: async ({ store }) => {
      const record = { "姓 名": "𠮷野 '; DROP TABLE people; --", empty: "", "e\u0301": "\u0000\u2028 \n", constructor: "x" };
      await store.put("人/7", record);
      await store.put("nobody", {});
      same(await store.get("人/7"), record, "record");
      same(await store.get("nobody"), {}, "an empty record");
    },
  },
  {
    title: "who alters a record that was kept or found alters nothing",
    holds: async ({ store }) => {
      const record: Record<string, string> = { ...person };
      await store.put("applicant-7", record);
      record["name"] = "forged";
      const found = (await store.get("applicant-7")) as Record<string, string>;
      found["phone"] = "forged";
      same(await store.get("applicant-7"), person, "record");
    },
  },
  {
    title: "a record that holds more than whole texts is refused",
    holds: async ({ store }) => {
      const broken: unknown[] = [{ age: 7 }, { name: null }, { name: { first: "三" } }, { name: "\uD842" }];
      for (const record of broken) await refused(store.put("applicant-7", record as Record<string, string>));
      claim((await store.get("applicant-7")) === undefined, "A refused record was kept");
    },
  },
  {
    title: "many are kept and erased side by side",
    holds: async ({ store, again }) => {
      const other = await again();
      const references = run(1, 100).map((number) => `applicant-${number}`);
      await Promise.all(references.map((name, index) => (index % 2 ? store : other).put(name, { name })));
      await Promise.all(references.filter((_, index) => index % 3 === 0).map((name) => other.erase(name)));
      for (const [index, name] of references.entries()) {
        same([await store.get(name)].filter(Boolean), index % 3 === 0 ? [] : [{ name }], name);
      }
    },
  },
];

/**
 * The contract of a store of personal data as tests that any runner can run.
 *
 * 中文  个人信息库契约测试
 * @example
 * ```ts
 * import { memoryPersonalData } from "@banjie/core";
 * import { personalDataConformance } from "@banjie/testing";
 *
 * for (const { run } of personalDataConformance({ create: memoryPersonalData })) await run();
 * ```
 */
export function personalDataConformance<Store extends PersonalData>(
  adapter: PersonalDataAdapter<Store>,
): readonly ConformanceTest[] {
  return clauses.map(({ title, holds }) => ({ title, run: () => onNewStore(adapter, holds) }));
}

async function onNewStore<Store extends PersonalData>(
  adapter: PersonalDataAdapter<Store>,
  holds: Clause["holds"],
): Promise<void> {
  const store = await adapter.create();
  const opened = [store];
  const again = async (): Promise<PersonalData> => {
    if (!adapter.again) return store;
    const other = await adapter.again(store);
    opened.push(other);
    return other;
  };
  try {
    await holds({ store, again });
  } finally {
    await Promise.all(opened.map((each) => each.close()));
  }
}
