import {
  actData,
  epochMilliseconds,
  hallStream,
  instantSchema,
  localInstantSchema,
  workingCalendar,
  civilDateSchema,
  type AnyDraft,
  type BrokenRule,
  type CivilDate,
  type CodeOf,
  type Event,
  type Instant,
  type LocalInstant,
  type RuleId,
} from "@banjie/core";
import * as fc from "fast-check";
import { breachCatalogue } from "./breachCatalogue.ts";
import type { Consequence } from "./consequences.ts";
import type { Tale, Told, Variation } from "./tale.ts";
import { tales } from "./tales.ts";

/** A log that breaks one rule once, and the moment that it is looked at. */
export interface BrokenHistory {
  readonly rule: RuleId;
  /** The sentence that tells the breach. */
  readonly code: CodeOf;
  /** What else it must break. */
  readonly brings: readonly Consequence[];
  /** From the adoption of the catalogue on, as a store would hold them. */
  readonly events: readonly Event[];
  readonly asOf: LocalInstant;
}

/** 违规历史 of a rule, one kind for each way to break it: begun on any working day of some years, late by one day to four. */
export const waysToBreak = (rule: RuleId): fc.Arbitrary<BrokenHistory>[] =>
  Object.entries<readonly Tale[]>(tales[rule]).flatMap(([code, ways]) =>
    ways.map((tale) => tellings.map((telling) => history({ rule, code } as BrokenRule, tale, telling))),
  );

/** 违规历史 of a rule, broken in any of its ways. */
export const brokenHistories = (rule: RuleId): fc.Arbitrary<BrokenHistory> => fc.oneof(...waysToBreak(rule));

interface Telling {
  readonly day: number;
  readonly minute: number;
  readonly late: number;
}

const tellings: fc.Arbitrary<Telling> = fc.record({
  day: fc.nat(600),
  minute: fc.nat(200),
  late: fc.integer({ min: 1, max: 4 }),
});

const calendar = workingCalendar();
const eve = civilDateSchema.parse("2018-01-02");

function history(broken: BrokenRule, tale: Tale, { day, minute, late }: Telling): BrokenHistory {
  const on = (offset: number): CivilDate => calendar.after(eve, day + offset + 1).on;
  const variation: Variation = { late, on };
  const acts = tale.acts(variation);
  const last = Math.max(tale.until(late), ...acts.map((told) => told.day));
  const at = (told: Told): LocalInstant => moment(on(told.day), 9 * 60 + minute + told.minute);
  const { brings } = tale;
  return {
    ...broken,
    brings,
    events: recorded(acts.map((told) => ({ ...told, at: at(told) }))),
    asOf: moment(on(last), 23 * 60),
  };
}

const two = (part: number): string => String(part).padStart(2, "0");
const moment = (day: CivilDate, minute: number): LocalInstant =>
  localInstantSchema.parse(`${day}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00+08:00`);

const adoption: AnyDraft = {
  v: actData.CatalogueAdopted.v,
  stream: hallStream,
  type: "CatalogueAdopted",
  ...breachCatalogue.adopted,
  data: { catalogue: breachCatalogue },
};

interface Dated extends Told {
  readonly at: LocalInstant;
}

/** As a store takes them, three seconds after they happened or when it has taken the one before; but for what is wrong on purpose. */
function recorded(acts: readonly Dated[]): Event[] {
  const versions = new Map<string, number>();
  let last = epochMilliseconds(adoption.at);
  return [{ draft: adoption, at: adoption.at }, ...acts].map((told: Partial<Dated> & Pick<Dated, "draft" | "at">, place) => {
    const { draft, at, recordedEarly = false, recordedLate = false, gap = false } = told;
    const version = (versions.get(draft.stream) ?? 0) + (gap ? 2 : 1);
    versions.set(draft.stream, version);
    const happened = epochMilliseconds(at);
    const taken = recordedLate ? happened + 2 * 86_400_000 : recordedEarly ? happened - 60_000 : Math.max(last, happened + 3000);
    if (!recordedLate) last = taken;
    const recordedAt: Instant = instantSchema.parse(new Date(taken).toISOString());
    return { ...draft, at, id: `c-${place}#1`, version, position: place + 1, recordedAt, commit: `c-${place}` } as Event;
  });
}
