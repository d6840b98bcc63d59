import {
  dimensionNames,
  dimensions,
  err,
  figuresIn,
  groupKey,
  isSame,
  measuresOf,
  ok,
  plainFigure,
  verifyClaim,
  type Claim,
  type ClaimVerdict,
  type Dimension,
  type Issue,
  type Outlook,
  type Result,
  type Rounding,
  type Statistics,
  type Value,
} from "@banjie/core";
import { countLog, type CountedLog, type Counting } from "./countLog.ts";
import type { Terminal } from "./terminal.ts";
import type { PlacedIssue } from "./texts.ts";

/** Which log is asked, and what it is counted by. */
export interface AskedLog extends Counting {
  readonly log: string;
}

/** A claim with what came of it; `now` where later records have made it another. */
export interface Verified {
  readonly claim: Claim;
  /** How the place rounded when it was made. */
  readonly rounding: Rounding;
  readonly verdict: ClaimVerdict;
  readonly now?: Value;
}

/** Each claim as the log was when it was made, and as it is now. The log is folded once for each outlook. */
export async function verifyAll(
  claims: readonly Claim[],
  options: AskedLog,
  terminal: Terminal,
): Promise<Result<Verified[], readonly PlacedIssue[]>> {
  const folded = new Map<string, CountedLog>();
  const fold = async (outlook: Outlook): Promise<Result<CountedLog, readonly PlacedIssue[]>> => {
    const key = JSON.stringify(outlook);
    const known = folded.get(key);
    const log = known ? ok(known) : await countLog(options.log, outlook, options, terminal);
    if (log.ok) folded.set(key, log.value);
    return log;
  };
  const answer = answering(claims);
  const verified: Verified[] = [];
  for (const claim of claims) {
    const then = await fold(claim.outlook);
    if (!then.ok) return then;
    const now = await fold({ asOf: then.value.asOf });
    if (!now.ok) return err(now.error);
    verified.push(verifyOne(claim, then.value, now.value, answer));
  }
  return ok(verified);
}

/** What a log counts for a claim. */
type Answer = (claim: Claim, log: CountedLog) => Statistics;

const groupedBy = ({ where }: Claim): Dimension[] => Object.keys(where) as Dimension[];
const asked = (claim: Claim): string => JSON.stringify([groupedBy(claim), claim.period]);

/** Claims that ask alike are counted together, once in each log: a table of figures is many claims. */
function answering(claims: readonly Claim[]): Answer {
  const alike = Map.groupBy(claims, asked);
  const counted = new Map<CountedLog, Map<string, Statistics>>();
  return (claim, log) => {
    const known = counted.get(log) ?? new Map<string, Statistics>();
    counted.set(log, known);
    const key = asked(claim);
    const measures = measuresOf(...new Set(alike.get(key)?.map(({ measure }) => measure.id)));
    const statistics = known.get(key) ?? log.answer({ measures, by: groupedBy(claim), period: claim.period });
    known.set(key, statistics);
    return statistics;
  };
}

function verifyOne(claim: Claim, then: CountedLog, now: CountedLog, answer: Answer): Verified {
  const { rounding } = then;
  const { upTo, knownAt } = claim.outlook;
  if (upTo !== undefined && knownAt === undefined && then.position < upTo) {
    const params = { position: upTo, last: then.position };
    return { claim, rounding, verdict: { kind: "notJudged", why: { code: "claim.position-unreached", params } } };
  }
  if (claim.countedBy !== undefined && claim.countedBy !== then.countedBy) {
    const params = { countedBy: claim.countedBy };
    return { claim, rounding, verdict: { kind: "notJudged", why: { code: "claim.counted-otherwise", params } } };
  }
  const { cases, dossiers } = then.leftOut;
  if (then.leftOut.isOf(claim)) {
    return { claim, rounding, verdict: { kind: "notJudged", why: { code: "claim.left-out", params: { cases, dossiers } } } };
  }
  const statistics = answer(claim, then);
  const unknown = isCounted(claim, statistics) ? undefined : unknownGroup(claim, then);
  if (unknown) return { claim, rounding, verdict: { kind: "notJudged", why: unknown } };
  const found = figureIn(claim, statistics);
  const verdict = verifyClaim(claim, found, rounding);
  if (now.leftOut.isOf(claim)) return { claim, rounding, verdict };
  const since = figureIn(claim, answer(claim, now));
  return { claim, rounding, verdict, ...(!isSame(found, since) && { now: since }) };
}

/** The first group of a claim that there is none of: nothing is true of it, least of all that it has nothing. */
function unknownGroup({ where }: Claim, log: CountedLog): Issue | undefined {
  for (const dimension of dimensions) {
    const group = where[dimension];
    if (group === undefined || log.knows(dimension, group)) continue;
    const inChinese = { "dimension.zh-CN": dimensionNames[dimension]["zh-CN"] };
    return { code: "claim.group-unknown", params: { dimension, ...inChinese, group } };
  }
  return undefined;
}

const groupOfClaim = (claim: Claim): string[] => groupedBy(claim).map((dimension) => claim.where[dimension] ?? "");
const isCounted = (claim: Claim, statistics: Statistics): boolean => groupKey(groupOfClaim(claim)) in statistics;

const figureIn = (claim: Claim, statistics: Statistics): Value =>
  figuresIn(statistics, groupedBy(claim))(claim.measure, groupOfClaim(claim));

/** A verified claim for a machine. */
export const plainVerified = ({ claim, verdict, ...since }: Verified): object => ({
  measure: claim.measure.id,
  value: claim.value,
  ...(claim.parts && { parts: claim.parts }),
  ...(claim.period && { period: claim.period }),
  where: claim.where,
  ...claim.outlook,
  ...(claim.countedBy && { countedBy: claim.countedBy }),
  ...verdict,
  ...("found" in verdict && { found: plainFigure(verdict.found) }),
  ...("now" in since && { now: plainFigure(since.now) }),
});
