import { readMapping, type Mapping } from "@banjie/import";

const simple = { department: "d", kind: "immediate", basis: [], flow: "five-stages", materials: [], fees: [] };

/** A small mapping that is right, to be changed by tests. */
export const sampleMapping = {
  banjie: "mapping",
  format: 1,
  hall: "大厅",
  zone: "Asia/Shanghai",
  catalogue: {
    id: "small",
    version: 1,
    adopted: { at: "2013-01-01T00:00:00+08:00", by: { id: "import", role: "centre", unit: "import" } },
    flows: [],
    items: [
      { code: "A", version: 1, name: "甲", ...simple },
      { code: "A", version: 2, name: "甲", ...simple },
      { code: "B", version: 1, name: "乙", ...simple },
    ],
  },
  case: {
    id: { trace: "concept:name" },
    definition: { trace: "kind", values: { first: "A", second: "B" }, default: "A" },
    applicant: { trace: "applicant", default: "not-recorded" },
    channel: { trace: "channel", values: { web: "online", desk: "window" }, default: "window" },
  },
  acts: [
    {
      from: { trace: "filed" },
      act: "CaseFiled",
      role: "window",
      by: { value: "not-recorded" },
      unit: { value: "窗口" },
      data: { materials: { value: ["身份证"] } },
    },
    {
      from: { event: "accept" },
      act: "ItemAccepted",
      role: "window",
      by: { event: "org:resource", default: "not-recorded" },
      unit: { value: "窗口" },
      data: { promised: { trace: "due" }, document: { event: "number" } },
    },
    {
      from: { event: "pay", transition: "complete" },
      act: "FeePaid",
      role: "applicant",
      by: { value: "not-recorded" },
      unit: { value: "窗口" },
      data: { amount: { event: "amount" } },
    },
    { from: { trace: "closed" }, act: "ItemCompleted", role: "window", by: { value: "not-recorded" }, unit: { value: "窗口" } },
  ],
  ignore: ["print"],
};

/** The small mapping, read. */
export function readSample(changes: object = {}): Mapping {
  const mapping = readMapping({ ...sampleMapping, ...changes });
  if (!mapping.ok) throw new Error(JSON.stringify(mapping.error));
  return mapping.value;
}
