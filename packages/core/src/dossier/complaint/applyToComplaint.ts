import type { Event } from "../../log/event.ts";
import type { ComplaintActType } from "../../vocabulary/actType.ts";
import type { ComplaintState } from "./complaintState.ts";

/** What an act leaves behind in a complaint. */
export function applyToComplaint(draft: ComplaintState, event: Event<ComplaintActType>): void {
  const { at } = event;
  const round = draft.rounds.at(-1);
  switch (event.type) {
    case "ComplaintLodged":
      return lodge(draft, event);
    case "ComplaintRejected":
      draft.rejectedAt ??= at;
      return;
    case "ComplaintAccepted":
      draft.acceptedAt ??= at;
      draft.rounds.push({ from: at });
      return;
    case "ComplaintConcluded":
      if (round) Object.assign(round, { concludedAt: at, outcome: event.data.outcome });
      return;
    case "ComplaintWithdrawn":
      draft.withdrawnAt ??= at;
      return;
    case "ComplaintExtended":
      draft.extensions.push({ at, days: event.data.days });
      return;
    case "ComplaintAnswered":
      if (round) round.answeredAt ??= at;
      return;
    case "ComplaintFollowedUp":
      draft.satisfied = event.data.satisfied;
      return;
    case "ComplaintReopened":
      draft.rounds.push({ from: at });
      // What was said of the first answer is not said of the next.
      delete draft.satisfied;
      return;
    case "ComplaintClosed":
      draft.closedAt ??= at;
      return;
    case "ComplaintInvestigated":
      // Told in the history; the phase says all that follows from it.
      return;
  }
}

function lodge(draft: ComplaintState, { at, data: { channel, complainant, about } }: Event<"ComplaintLodged">): void {
  if (draft.lodgedAt !== undefined) return;
  draft.lodgedAt = at;
  draft.channel = channel;
  if (complainant !== undefined) draft.complainant = complainant;
  draft.about = { ...about };
}
