import {
  dimensionNames,
  dimensions,
  err,
  figuresIn,
  isSame,
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
  const verified: Verified[] = [];
  for (const claim of claims) {
    const then = await fold(claim.outlook);
    if (!then.ok) return then;
    const now = await fold({ asOf: then.value.asOf });
    if (!now.ok) return err(now.error);
    verified.push(verifyOne(claim, then.value, now.value));
  }
  return ok(verified);
}

function verifyOne(claim: Claim, then: CountedLog, now: CountedLog): Verified {
  const { rounding } = then;
  const { upTo, knownAt } = claim.outlook;
  if (upTo !== undefined && knownAt === undefined && then.position < upTo) {
    const params = { position: upTo, last: then.position };
    return { claim, rounding, verdict: { kind: "notJudged", why: { code: "claim.position-unreached", params } } };
  }
  const unknown = unknownGroup(claim, then);
  if (unknown) return { claim, rounding, verdict: { kind: "notJudged", why: unknown } };
  const [found, since] = [figureIn(claim, then), figureIn(claim, now)];
  const verdict = verifyClaim(claim, found, rounding);
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

function figureIn({ measure, period, where }: Claim, log: CountedLog): Value {
  const by = Object.keys(where) as Dimension[];
  const statistics = log.answer({ measures: [measure], by, period });
  return figuresIn(statistics, by)(
    measure,
    by.map((dimension) => where[dimension] ?? ""),
  );
}

/** A verified claim for a machine. */
export const plainVerified = ({ claim, verdict, ...since }: Verified): object => ({
  measure: claim.measure.id,
  value: claim.value,
  ...(claim.period && { period: claim.period }),
  where: claim.where,
  ...claim.outlook,
  ...verdict,
  ...("found" in verdict && { found: plainFigure(verdict.found) }),
  ...("now" in since && { now: plainFigure(since.now) }),
});
