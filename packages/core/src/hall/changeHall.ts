import type { Breach } from "../case/breach.ts";
import { refusal, type Refusal } from "../case/decide.ts";
import { judgeHallAct } from "../case/judgeHallAct.ts";
import type { Issue } from "../foundation/issue.ts";
import { err, ok, type Result } from "../foundation/result.ts";
import { draftIssues } from "../log/draftIssues.ts";
import { hallStream, isHallEvent, type AnyDraft, type Draft, type HallEvent } from "../log/event.ts";
import type { EventStore } from "../log/eventStore.ts";
import { settledCommit } from "../log/settledCommit.ts";
import { readHallCommand, type HallCommand, type WishedAct } from "./hallCommand.ts";
import type { HallLaw, KnownHall } from "./hallLaw.ts";
import { noticeLaw } from "./notices.ts";
import { offerLaw } from "./offer.ts";
import { orderLaw } from "./orders.ts";
import { profileLaw } from "./profiles.ts";

/** Does an act of the hall itself, or says why not; undefined where others were quicker, and it must be decided anew. */
export async function changeHall(
  store: EventStore,
  input: HallCommand,
  hall: KnownHall,
): Promise<Result<readonly HallEvent[], Refusal> | undefined> {
  const command = readHallCommand(input, store.header.zone);
  if (!command.ok) return err(refusal(command.error));
  const { commit, draft } = command.value;
  const answered = hall.acts.filter((act) => act.commit === commit);
  if (answered.length > 0) return ok(answered);
  const issues = [...judgeWish(draft, hall), ...draftIssues(draft)];
  if (issues.length > 0) return err(refusal(issues));
  const version = hall.acts.length;
  const answer = await settledCommit(store, { id: commit, expect: [{ stream: hallStream, version }], events: [draft] });
  if (answer.kind === "conflict") return undefined;
  if (answer.kind === "unknown") {
    return err(refusal([{ code: "commit.unknown", params: { case: hallStream, commit: answer.commit } }]));
  }
  if (!answer.events.every(isHallEvent)) {
    return err(refusal([{ code: "commit.id-used-elsewhere", params: { commit: commit ?? "" } }]));
  }
  return ok(answer.events);
}

const law: HallLaw = { ...offerLaw, ...noticeLaw, ...orderLaw, ...profileLaw };

/** A check takes its own act only; the table is keyed by the act's type, so the one found is the right one. */
type Check = (act: Draft, hall: KnownHall) => Iterable<Issue | Breach>;

function* judgeWish(act: AnyDraft<WishedAct>, hall: KnownHall): Generator<Issue | Breach> {
  yield* judgeHallAct(act);
  yield* (law[act.type] as Check | undefined)?.(act, hall) ?? [];
}
