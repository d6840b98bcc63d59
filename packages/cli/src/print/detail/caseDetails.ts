import { evaluationLevelNames, serviceModeNames, yuan, type CaseActType } from "@banjie/core";
import { document, items, materials, nothing, plain, reason, type Details } from "./phrases.ts";

/** How the acts of a whole case are told. */
export const caseDetails: Details<CaseActType> = {
  CaseFiled: ({ modes = [], materials: codes }, t) => [
    ...modes.map((mode) => serviceModeNames[mode][t.language]),
    ...materials(t, codes),
  ],
  CasePreChecked: ({ passed, remarks }, t) => [t.speak(passed ? "detail.passed" : "detail.notPassed"), ...plain(remarks)],
  CaseCorrectedOnSpot: ({ what }) => [what],
  SupplementNotified: (data, t) => [...document(t, data.document), ...materials(t, data.materials), ...reason(t, data.reason)],
  SupplementReceived: (data, t) => materials(t, data.materials),
  ItemAdded: (data, t) => [
    ...items(
      t,
      data.items.map(({ item }) => item),
    ),
    ...reason(t, data.reason),
  ],
  SplitConsented: (data, t) => items(t, data.items),
  ItemSplitOff: (data, t) => [...items(t, data.items), ...reason(t, data.reason)],
  JointSiteVerified: ({ items: numbers, people, finding }, t) => [
    ...items(t, numbers),
    t.speak("detail.people", { people: people.join(t.speak("said.list")) }),
    finding,
  ],
  FeeAssessed: ({ lines }, t) => lines.map(({ name, amount }) => t.speak("detail.fee", { name, amount: yuan(amount) })),
  FeePaid: ({ amount, receipt }, t) => [t.speak("detail.amount", { amount: yuan(amount) }), ...document(t, receipt)],
  FeeRefunded: ({ amount, reason: why, receipt }, t) => [
    t.speak("detail.amount", { amount: yuan(amount) }),
    ...reason(t, why),
    ...document(t, receipt),
  ],
  CaseCompleted: nothing,
  CaseDelivered: ({ method }, t) => [t.speak(`method.${method}`)],
  CaseWithdrawn: (data, t) => reason(t, data.reason),
  CaseEvaluated: ({ level, remarks }, t) => [evaluationLevelNames[level as 1][t.language], ...plain(remarks)],
  BadReviewContacted: ({ what }) => plain(what),
  BadReviewRectified: ({ what }) => [what],
  BadReviewAppealed: ({ ground, reason: why }, t) => [t.speak(`ground.${ground}`), ...reason(t, why)],
  BadReviewRemoved: (data, t) => reason(t, data.reason),
  BadReviewUpheld: (data, t) => reason(t, data.reason),
  ServiceRendered: ({ service, note }, t) => [t.speak(`service.${service}`), ...plain(note)],
  CaseArchived: ({ archive }) => [archive],
  RecordCorrected: ({ version, reason: why, right }, t) => {
    const { at, by, data = {} } = right;
    const members = Object.entries(data).map(
      ([name, value]) => `${name} = ${typeof value === "string" ? value : JSON.stringify(value)}`,
    );
    const content = [...plain(at), ...plain(by?.id), ...members].join(t.speak("said.and"));
    return [t.speak("detail.corrects", { version, content }), ...reason(t, why)];
  },
};
