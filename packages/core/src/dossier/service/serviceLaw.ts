import { listed } from "../../foundation/issue.ts";
import type { Breach } from "../../case/breach.ts";
import type { AnyDraft, Draft } from "../../log/event.ts";
import type { ServiceActType } from "../../vocabulary/actType.ts";
import { problemOf } from "./applyToService.ts";
import { openProblems, type ServiceState } from "./serviceState.ts";

/** Whoever was asked first answers for it, until it is handed over; a problem is raised and solved once (H-09). */
export function* judgeService(state: ServiceState, act: AnyDraft<ServiceActType>): Generator<Breach> {
  switch (act.type) {
    case "ServiceHandedOver":
      return yield* judgeHolder(state, act);
    case "ProblemRaised":
    case "ProblemSolved":
      return yield* judgeProblem(state, act);
    case "ServiceConcluded":
      yield* judgeHolder(state, act);
      return yield* judgeEnd(state, act);
    case "ServiceEvaluated":
      return yield* judgeEvaluation(state, act);
    case "ServiceOpened":
    case "ServiceStepTaken":
      return;
  }
}

function* judgeHolder({ holder }: ServiceState, { type, by }: AnyDraft<ServiceActType>): Generator<Breach> {
  if (holder === "" || by.unit === holder) return;
  yield { code: "service.not-the-holder", rule: "H-09", params: { act: type, unit: by.unit, holder } };
}

function* judgeProblem(state: ServiceState, { type, data }: AnyDraft<"ProblemRaised" | "ProblemSolved">): Generator<Breach> {
  const { problem } = data;
  const known = problemOf(state, problem);
  if (type === "ProblemRaised") {
    if (known) yield { code: "problem.raised-already", rule: "H-09", params: { problem } };
  } else if (!known) yield { code: "problem.unknown", rule: "H-09", params: { problem } };
  else if (known.solvedAt !== undefined) yield { code: "problem.solved-already", rule: "H-09", params: { problem } };
}

function* judgeEnd(state: ServiceState, { data }: Draft<"ServiceConcluded">): Generator<Breach> {
  const open = openProblems(state);
  if (data.outcome !== "done" || open.length === 0) return;
  yield {
    code: "problem.unsolved",
    rule: "H-09",
    params: listed(
      "problems",
      open.map(({ problem }) => problem),
    ),
  };
}

function* judgeEvaluation({ client, level }: ServiceState, { by }: Draft<"ServiceEvaluated">): Generator<Breach> {
  if (level !== undefined) yield { code: "service.evaluated-already", rule: "R-059", params: {} };
  if (by.id !== client) yield { code: "person.not-the-client", rule: "H-01", params: { person: by.id } };
}
