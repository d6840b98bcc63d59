import type { Issue } from "../foundation/issue.ts";
import type { FlowActType } from "../vocabulary/actType.ts";
import { endPhases, type Phase } from "../vocabulary/phase.ts";
import { canLead } from "./destinations.ts";
import { stepsFrom, type Flow, type Step } from "./flow.ts";

/**
 * What is wrong with a flow that fits its shape: ways on that no act can take, phases that nothing leads to or out of, acts that
 * nobody may do.
 *
 * 中文   流程检查
 * Fails  `flow.step-impossible`, `flow.step-shadowed`, `flow.filing-missing`, `flow.phase-unreachable`, `flow.dead-end`,
 *        `flow.completion-unreachable`, `flow.opened-not-closed`, `flow.act-without-role`, `flow.role-without-step`
 */
export function* flowIssues(flow: Flow, path: readonly (string | number)[] = []): Generator<Issue> {
  for (const phase of phasesOf(flow)) yield* stepIssues(stepsFrom(flow, phase), phase, [...path, "phases", phase]);
  yield* reachIssues(flow, [...path, "phases"]);
  yield* pairIssues(flow, [...path, "phases"]);
  yield* roleIssues(flow, [...path, "roles"]);
}

const phasesOf = ({ phases }: Flow): Phase[] => Object.keys(phases) as Phase[];

function* stepIssues(steps: readonly Step[], phase: Phase, path: readonly (string | number)[]): Generator<Issue> {
  for (const [place, step] of steps.entries()) {
    const { act, to, when = [] } = step;
    const before = steps.slice(0, place);
    if (!canLead(phase, step, before)) {
      yield { code: "flow.step-impossible", path: [...path, place, "to"], params: { act, phase, to } };
    }
    const shadow = before.find((other) => other.act === act && (other.when ?? []).every((guard) => when.includes(guard)));
    if (shadow) yield { code: "flow.step-shadowed", path: [...path, place], params: { act, phase } };
  }
}

/** The ends by which the hall answers the applicant; withdrawing and voiding are open nearly everywhere and answer nothing. */
const answers: ReadonlySet<Phase> = new Set(["completed", "sentUp", "notAccepted", "notRequired"]);

/** Acts that open something, and the act that closes it. */
const pairs: readonly (readonly [FlowActType, FlowActType])[] = [
  ["SpecialProcedureStarted", "SpecialProcedureEnded"],
  ["ItemSuspended", "ItemResumed"],
  ["HearingRequested", "HearingHeld"],
  ["SupplementNotified", "SupplementReceived"],
];

function* pairIssues(flow: Flow, path: readonly (string | number)[]): Generator<Issue> {
  const drawn = new Set(phasesOf(flow).flatMap((phase) => stepsFrom(flow, phase).map(({ act }) => act)));
  for (const [act, closing] of pairs) {
    if (drawn.has(act) && !drawn.has(closing)) yield { code: "flow.opened-not-closed", path, params: { act, closing } };
  }
}

function* reachIssues(flow: Flow, path: readonly (string | number)[]): Generator<Issue> {
  if (!stepsFrom(flow, "unfiled").some(({ act }) => act === "CaseFiled")) {
    yield { code: "flow.filing-missing", path: [...path, "unfiled"] };
    return;
  }
  const reached = reachableFrom(flow, "unfiled");
  for (const phase of phasesOf(flow)) {
    if (!reached.has(phase)) yield { code: "flow.phase-unreachable", path: [...path, phase], params: { phase } };
  }
  for (const phase of reached) {
    const answered = [...reachableFrom(flow, phase)].some((later) => answers.has(later));
    if (!answered && !endPhases.has(phase)) yield { code: "flow.dead-end", path: [...path, phase], params: { phase } };
  }
  if (!reached.has("completed")) yield { code: "flow.completion-unreachable", path };
}

function reachableFrom(flow: Flow, start: Phase): Set<Phase> {
  const reached = new Set([start]);
  for (const phase of reached) for (const { to } of stepsFrom(flow, phase)) reached.add(to);
  return reached;
}

function* roleIssues(flow: Flow, path: readonly (string | number)[]): Generator<Issue> {
  const drawn = new Set(phasesOf(flow).flatMap((phase) => stepsFrom(flow, phase).map(({ act }) => act)));
  for (const act of drawn) {
    if ((flow.roles[act] ?? []).length === 0) yield { code: "flow.act-without-role", path: [...path, act], params: { act } };
  }
  for (const act of Object.keys(flow.roles) as FlowActType[]) {
    if (!drawn.has(act)) yield { code: "flow.role-without-step", path: [...path, act], params: { act } };
  }
}
