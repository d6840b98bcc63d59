import { civilDateOf, type DossierState, type LocalInstant } from "@banjie/core";
import { hallClock, type Row } from "./row.ts";

const dayOf = (at: LocalInstant | undefined): string | null => (at === undefined ? null : civilDateOf(at));
const flag = (holds: boolean): number => (holds ? 1 : 0);

/** The rows of a complaint with its rounds, of a service with its problems, or of a window's checks, publications and awards. */
export function* dossierRows(state: DossierState): Generator<Row> {
  switch (state.kind) {
    case "complaint": {
      const { id: caseId, about, lodgedAt, acceptedAt, rejectedAt, withdrawnAt, extensions, satisfied, rounds } = state;
      if (lodgedAt === undefined) return;
      const days = {
        lodged: dayOf(lodgedAt),
        accepted: dayOf(acceptedAt),
        rejected: dayOf(rejectedAt),
        withdrawn: dayOf(withdrawnAt),
      };
      const told = { window: about.window ?? null, satisfied: satisfied === undefined ? null : flag(satisfied) };
      yield { subject: "complaint", caseId, ...days, ...told };
      for (const { at, days: more } of extensions)
        yield { subject: "complaintExtension", caseId, since: hallClock(at), days: more };
      for (const [number, { from, concludedAt, outcome = null, answeredAt }] of rounds.entries()) {
        const moments = { since: hallClock(from), until: answeredAt ? hallClock(answeredAt) : null };
        const round = { begun: dayOf(from), concluded: dayOf(concludedAt), outcome, answered: dayOf(answeredAt) };
        yield { subject: "round", caseId, number, ...moments, ...round, withdrawn: days.withdrawn };
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
