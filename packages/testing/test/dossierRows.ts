import { civilDateOf, dossierClocks, type CaseState, type DossierState, type LocalInstant, type World } from "@banjie/core";

/** A row of the flat table: what was remembered of an act, or the day by which something was due. */
export type Row = Readonly<Record<string, string | number | null>>;

const dayOf = (at: LocalInstant | undefined): string | null => (at === undefined ? null : civilDateOf(at));
const flag = (holds: boolean): number => (holds ? 1 : 0);

/** The bad reviews of a case. */
export function* reviewRows({ id, evaluations }: CaseState): Generator<Row> {
  for (const { level, at, status, contactedAt, rectifiedAt, closedAt } of evaluations) {
    if (level < 4) continue;
    const stopped = { contactStopped: dayOf(contactedAt ?? closedAt), rectificationStopped: dayOf(rectifiedAt ?? closedAt) };
    yield { subject: "review", caseId: id, given: civilDateOf(at), removed: flag(status === "removed"), ...stopped };
  }
}

/** The rows of a complaint with its rounds, of a service with its problems, or of a window's checks, publications and awards. */
export function* dossierRows(state: DossierState, world: World, asOf: LocalInstant): Generator<Row> {
  switch (state.kind) {
    case "complaint": {
      const { id: caseId, lodgedAt, acceptedAt, rejectedAt, withdrawnAt, extensions, satisfied, rounds } = state;
      if (lodgedAt === undefined) return;
      const days = {
        lodged: dayOf(lodgedAt),
        accepted: dayOf(acceptedAt),
        rejected: dayOf(rejectedAt),
        withdrawn: dayOf(withdrawnAt),
      };
      const told = { extensions: extensions.length, satisfied: satisfied === undefined ? null : flag(satisfied) };
      yield { subject: "complaint", caseId, ...days, ...told };
      const dues = dossierClocks(state, world, asOf).filter(({ deadline }) => deadline.clock === "complaintAnswer");
      for (const [number, { from, concludedAt, outcome = null, answeredAt }] of rounds.entries()) {
        const round = { begun: dayOf(from), concluded: dayOf(concludedAt), outcome, answered: dayOf(answeredAt) };
        const answerDue = dues[number]?.deadline.due ?? null;
        yield { subject: "round", caseId, number, ...round, withdrawn: days.withdrawn, answerDue };
      }
      return;
    }
    case "service": {
      const { id: caseId, openedAt, concludedAt, service = null, client = null, project = null, cases, problems } = state;
      if (openedAt === undefined) return;
      const days = { opened: dayOf(openedAt), concluded: dayOf(concludedAt), answerBy: state.answerBy ?? null };
      const told = { client, project, cases: cases.length, handOvers: state.handOvers };
      yield {
        subject: "service",
        caseId,
        kind: service,
        ...days,
        ...told,
        outcome: state.outcome ?? null,
        level: state.level ?? null,
      };
      for (const { raisedAt, solvedAt } of problems)
        yield { subject: "problem", caseId, raised: dayOf(raisedAt), solved: dayOf(solvedAt) };
      return;
    }
    case "window": {
      const { id: window, checks, publications, awards } = state;
      for (const { at, category, faults, merits } of checks)
        yield { subject: "check", window, day: dayOf(at), moment: at, category, faults, merits };
      for (const { at, period, from, to } of publications)
        yield { subject: "publication", window, moment: at, period, begun: from, until: to };
      for (const { month } of awards) yield { subject: "award", window, month };
    }
  }
}
