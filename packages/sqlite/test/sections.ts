import { createHall, logHeader, type CatalogueInput, type Command, type EventStore, type Hall } from "@banjie/core";
import { sqliteStore } from "@banjie/sqlite";

/** What a section is asked to do, one act after another, in a hall of its own on the file. */
export interface Handling {
  readonly file: string;
  readonly catalogue: CatalogueInput;
  readonly commands: readonly Command[];
}

/** What became of an act, `done` or the code of the refusal, and how often it was decided anew because others were quicker. */
export interface Handled {
  readonly answer: string;
  readonly conflicts: number;
}

let conflicts = 0;
const halls = new Map<string, Promise<Hall>>();

/** A store whose conflicts are counted. */
const counting = (store: EventStore): EventStore => ({
  ...store,
  async commit(commit) {
    const answer = await store.commit(commit);
    if (answer.kind === "conflict") conflicts++;
    return answer;
  },
});

async function openHall({ file, catalogue }: Handling): Promise<Hall> {
  const hall = await createHall({ store: counting(sqliteStore({ file, header: logHeader("430102") })), catalogue });
  if (!hall.ok) throw new Error(hall.error[0]?.code);
  return hall.value;
}

/** Does the acts of a section of the hall. */
export async function handle(handling: Handling): Promise<Handled[]> {
  const { file, commands } = handling;
  const opened = halls.get(file) ?? openHall(handling);
  halls.set(file, opened);
  const hall = await opened;
  const handled: Handled[] = [];
  for (const command of commands) {
    conflicts = 0;
    const done = await hall.execute(command);
    handled.push({ answer: done.ok ? "done" : (done.error.reasons[0]?.code ?? done.error.code), conflicts });
  }
  return handled;
}
