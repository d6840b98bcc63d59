import type { Event } from "../../log/event.ts";
import type { ServiceActType } from "../../vocabulary/actType.ts";
import type { ServiceState } from "./serviceState.ts";

/** What an act leaves behind in a service. */
export function applyToService(draft: ServiceState, event: Event<ServiceActType>): void {
  const { at } = event;
  switch (event.type) {
    case "ServiceOpened":
      return open(draft, event);
    case "ServiceHandedOver":
      draft.holder = event.data.to;
      draft.handOvers++;
      return;
    case "ServiceStepTaken":
      draft.steps++;
      return concern(draft, event.data.cases);
    case "ProblemRaised":
      if (!problemOf(draft, event.data.problem)) draft.problems.push({ problem: event.data.problem, raisedAt: at });
      return;
    case "ProblemSolved": {
      const problem = problemOf(draft, event.data.problem);
      if (problem) problem.solvedAt ??= at;
      return;
    }
    case "ServiceConcluded":
      draft.concludedAt ??= at;
      draft.outcome ??= event.data.outcome;
      return;
    case "ServiceEvaluated":
      draft.level ??= event.data.level;
      return;
  }
}

export const problemOf = ({ problems }: ServiceState, number: string) => problems.find(({ problem }) => problem === number);

function open(draft: ServiceState, { at, by, data }: Event<"ServiceOpened">): void {
  if (draft.openedAt !== undefined) return;
  draft.openedAt = at;
  draft.service = data.kind;
  draft.client = data.client;
  draft.takenBy = by.unit;
  draft.holder ||= by.unit;
  if (data.project !== undefined) draft.project = data.project;
  if (data.answerBy !== undefined) draft.answerBy = data.answerBy;
  concern(draft, data.cases);
}

function concern(draft: ServiceState, cases: readonly string[] = []): void {
  draft.cases = [...new Set([...draft.cases, ...cases])];
}
