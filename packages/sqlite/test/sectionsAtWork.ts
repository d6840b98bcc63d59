import type { Bundle, CatalogueInput, Command } from "@banjie/core";
import { demoCatalogue } from "@banjie/testing";

/** So many sections work side by side, each on its item. */
export const sections = [1, 2, 3, 4, 5, 6, 7, 8] as const;

const matter = demoCatalogue.items.find(({ kind, fees }) => kind === "promised" && fees.length === 0);
if (!matter) throw new Error("The demo hall has free matters");
const matters = sections.map((section) => ({ ...matter, code: `P-${section}`, name: `第${section}宗地` }));
const bundle: Bundle = {
  code: "P",
  version: 1,
  name: "八宗地联办",
  kind: "internal",
  basis: ["《行政许可法》第26条第1款"],
  lead: matter.department,
  members: matters.map(({ code }) => ({ definition: code })),
};

/** A hall that joins eight matters. */
export const eightJoined: CatalogueInput = { ...demoCatalogue, items: matters, bundles: [bundle] };

const at = (hour: number): string => `2013-05-06T${String(hour).padStart(2, "0")}:00:00+08:00`;
const person = (role: Command["by"]["role"], section = 0): Command["by"] => ({
  id: `${role}-${section}`,
  role,
  unit: matter.department,
});

export const filing = (id: string): Command => ({
  type: "FileCase",
  case: id,
  at: at(9),
  by: person("window"),
  channel: "window",
  applicant: "A-1",
  items: matters.map(({ code }, index) => ({ item: String(index + 1), definition: code, version: 1 })),
  materials: matter.materials.map(({ code }) => code),
  bundle: { code: bundle.code, version: bundle.version },
});

/** What a section does to its item in a round of the case: from acceptance, later from a reopening, to the decision. */
export function handling(id: string, section: number, round: 1 | 2): Command[] {
  const ofItem = { case: id, item: String(section), at: at(round === 1 ? 10 : 15) };
  const document = `${id}-${section}-${round}`;
  return [
    round === 1
      ? { ...ofItem, type: "AcceptItem", by: person("window", section), document }
      : { ...ofItem, type: "ReopenItem", by: person("centre", section), to: "acceptance", basis: "行政复议决定" },
    { ...ofItem, type: "StartExamination", by: person("examiner", section) },
    { ...ofItem, type: "ConcludeExamination", by: person("examiner", section), proposal: "grant", opinion: "符合条件" },
    { ...ofItem, type: "ConcludeReview", by: person("reviewer", section), opinion: "同意" },
    { ...ofItem, type: "MakeDecision", by: person("decider", section), outcome: "granted", document, reasons: [], remedies: [] },
  ];
}

/** What all of them then try: the completion of the whole. */
export const completing = (id: string, section: number, round: 1 | 2): Command => ({
  type: "CompleteCase",
  case: id,
  at: at(round === 1 ? 14 : 16),
  by: person("window", section),
});
