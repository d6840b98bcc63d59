import {
  err,
  figureOf,
  groupKey,
  isSame,
  ok,
  plainFigure,
  totalOf,
  verifyClaim,
  type Claim,
  type ClaimVerdict,
  type Dimension,
  type Language,
  type Outlook,
  type Result,
  type Value,
} from "@banjie/core";
import { countLog, type CountedLog, type Counting } from "../countLog.ts";
import { exitCode, type ExitCode } from "../exitCode.ts";
import { printFigure } from "../print/printFigure.ts";
import { table } from "../print/table.ts";
import { readClaimFile } from "../readClaimFile.ts";
import { refuse, sentenceIn } from "../refuse.ts";
import type { Terminal } from "../terminal.ts";
import { speakIn, type PlacedIssue, type Speak } from "../texts.ts";

export interface VerifyOptions extends Counting {
  readonly log: string;
  readonly json?: boolean;
}

/** A claim with what came of it; `now` where later records have made it another. */
interface Verified {
  readonly claim: Claim;
  readonly verdict: ClaimVerdict;
  readonly now?: Value;
}

/** `banjie verify FILE --log LOG`: recomputes published figures. 中文 核对公布数据 */
export async function verifyCommand(file: string, options: VerifyOptions, terminal: Terminal): Promise<ExitCode> {
  const claims = await readClaimFile(file);
  if (!claims.ok) return refuse(claims.error, options, terminal);
  const verified = await verifyAll(claims.value, options, terminal);
  if (!verified.ok) return refuse(verified.error, options, terminal);
  await terminal.out(options.json ? JSON.stringify(verified.value.map(plain), undefined, 2) : printed(verified.value, terminal));
  return verified.value.every(({ verdict }) => verdict.kind === "equal") ? exitCode.done : exitCode.found;
}

/** Each claim as the log was when it was made, and as it is now. The log is folded once for each outlook. */
async function verifyAll(
  claims: readonly Claim[],
  options: VerifyOptions,
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
  const { upTo, knownAt } = claim.outlook;
  if (upTo !== undefined && knownAt === undefined && then.position < upTo) {
    const params = { position: upTo, last: then.position };
    return { claim, verdict: { kind: "notJudged", why: { code: "claim.position-unreached", params } } };
  }
  const [found, since] = [figureIn(claim, then), figureIn(claim, now)];
  const verdict = verifyClaim(claim, found);
  return isSame(found, since) ? { claim, verdict } : { claim, verdict, now: since };
}

function figureIn({ measure, period, where }: Claim, log: CountedLog): Value {
  const by = Object.keys(where) as Dimension[];
  const statistics = log.answer({ measures: [measure], by, period });
  const cell = statistics[groupKey(by.map((dimension) => where[dimension] ?? ""))] ?? {};
  return figureOf(measure.id, cell, totalOf(statistics));
}

const plain = ({ claim, verdict, ...since }: Verified): object => ({
  measure: claim.measure.id,
  value: claim.value,
  ...(claim.period && { period: claim.period }),
  where: claim.where,
  ...claim.outlook,
  ...verdict,
  ...("found" in verdict && { found: plainFigure(verdict.found) }),
  ...("now" in since && { now: plainFigure(since.now) }),
});

function printed(verified: readonly Verified[], terminal: Terminal): string {
  const speak = speakIn(terminal.language);
  const columns = (["stats.measure", "verify.of", "verify.published", "verify.computed", "verify.verdict"] as const).map(
    (code) => ({
      head: speak(code),
      align: "left" as const,
    }),
  );
  const many = (kind: ClaimVerdict["kind"]): number => verified.filter(({ verdict }) => verdict.kind === kind).length;
  const counts = { count: verified.length, equal: many("equal"), different: many("different"), notJudged: many("notJudged") };
  return `${table(
    columns,
    verified.map((one) => rowOf(one, terminal, speak)),
  )}\n${speak("verify.summary", counts)}`;
}

function rowOf({ claim, verdict, ...since }: Verified, { language }: Terminal, speak: Speak): string[] {
  const { measure, period, where, value } = claim;
  const span = period && (period.from === period.to ? period.from : `${period.from} – ${period.to}`);
  const computed = verdict.kind === "notJudged" ? "" : printFigure(measure, verdict.found, speak);
  return [
    measure.name[language],
    [span, ...Object.values(where)].filter(Boolean).join(" "),
    value,
    computed,
    told({ claim, verdict, ...since }, language, speak),
  ];
}

function told({ claim, verdict, ...since }: Verified, language: Language, speak: Speak): string {
  const name = speak(`verify.${verdict.kind}`);
  const judged =
    verdict.kind === "notJudged" ? speak("verify.because", { verdict: name, why: sentenceIn(language, verdict.why) }) : name;
  return "now" in since ? speak("verify.since", { verdict: judged, now: printFigure(claim.measure, since.now, speak) }) : judged;
}
