import {
  createHall,
  instantSchema,
  languages,
  logHeader,
  memoryStore,
  say,
  type Catalogue,
  type Command,
  type Done,
  type EventStore,
  type Hall,
  type HallCommand,
  type Refusal,
  type Result,
} from "@banjie/core";
import { expect } from "vitest";
import { catalogue, people } from "../given.ts";

/** An empty log in memory, its clock standing still unless told otherwise. */
export const emptyStore = (clock = () => "2018-12-01T00:00:00Z"): EventStore =>
  memoryStore({ header: logHeader("430900"), now: () => instantSchema.parse(clock()) });

/** A hall opened on a store. */
export async function openHall(store: EventStore, offered: Catalogue = catalogue): Promise<Hall> {
  const opened = await createHall({ store, catalogue: offered });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
}

/** What was done; a refusal is a fault of the test. */
export function done(answer: Result<Done, Refusal>): Done {
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

/** Why it was refused; that it was done is a fault of the test. */
export function refused(answer: Result<Done, Refusal>): Refusal {
  if (answer.ok) throw new Error("done");
  return answer.error;
}

/** A filing at the window on Friday 2018-10-12. */
export const fileCase = (id = "YY-1", definition = "transport"): Command<"FileCase"> => ({
  type: "FileCase",
  case: id,
  at: "2018-10-12T09:00:00+08:00",
  by: people.window,
  channel: "window",
  applicant: "applicant-7",
  items: [{ item: "1", definition, version: 1 }],
  materials: ["application", "plan"],
});

/** A whole case in commands, from filing to delivery. */
export function wholeCaseOf(id: string): readonly Command[] {
  const of = (at: string) => ({ case: id, item: "1", at: `2018-10-${at}:00+08:00` });
  const { window, examiner, reviewer, decider } = people;
  return [
    fileCase(id),
    { type: "AcceptItem", ...of("15T10:00"), by: window, document: "受-1" },
    { type: "StartExamination", ...of("15T14:00"), by: examiner },
    { type: "ConcludeExamination", ...of("17T16:00"), by: examiner, opinion: "建议准予", proposal: "grant" },
    { type: "ConcludeReview", ...of("18T09:30"), by: reviewer, opinion: "同意" },
    { type: "MakeDecision", ...of("22T11:00"), by: decider, outcome: "granted", document: "准-1", reasons: [], remedies: [] },
    { type: "CompleteItem", ...of("23T09:00"), by: window },
    { type: "DeliverItem", ...of("24T15:00"), by: window, method: "window" },
  ];
}

/** Why an act of the hall is refused after others; it leaves nothing in the log, and is said in both languages. */
export async function refusedOfHall(earlier: readonly HallCommand[], command: HallCommand): Promise<Refusal> {
  const store = emptyStore();
  const hall = await openHall(store);
  for (const one of earlier) expect((await hall.change(one)).ok).toBe(true);
  const head = await store.head();
  const answer = await hall.change(command);
  if (answer.ok) throw new Error("done");
  expect(await store.head()).toBe(head);
  for (const language of languages) expect(say(answer.error, language)).not.toMatch(/[{}]|undefined/);
  return answer.error;
}
