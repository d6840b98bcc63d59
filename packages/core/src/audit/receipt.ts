import { nameOf, type NoticeName } from "../clock/noticeName.ts";
import { defaultProfile } from "../profile/defaultProfile.ts";
import { knownFrom } from "../time/holidayNotice.ts";
import type { Survey } from "./survey.ts";
import { worldHistory, type Judging } from "./worldHistory.ts";

/** Something that has versions. */
export interface Versioned {
  readonly id: string;
  readonly version: number;
}

/**
 * By what a log was judged: with the same log, versions and position anyone comes to the same report.
 *
 * 中文  评判依据回执
 */
export interface Receipt {
  /** The last position read. */
  readonly position: number;
  /** The catalogues adopted, and the position of the last act that changed what is offered. */
  readonly catalogues: readonly Versioned[];
  readonly offerChangedAt?: number;
  /** The profiles: the one put in their place, else those adopted, else the default. */
  readonly profiles: readonly Versioned[];
  /** How many notices the calendar knows, and the one published last. */
  readonly calendar: { readonly notices: number; readonly last?: NoticeName };
}

/** The receipt of a judgement. 中文 出具回执 */
export function receiptOf({ hallActs, position }: Survey, judging: Judging = {}): Receipt {
  const catalogues = hallActs.flatMap((act) => (act.type === "CatalogueAdopted" ? [versionOf(act.data.catalogue)] : []));
  const adopted = hallActs.flatMap((act) => (act.type === "ProfileAdopted" ? [versionOf(act.data.profile)] : []));
  const changed = hallActs.findLast(({ type }) => type === "CatalogueAdopted" || type.startsWith("Definition"));
  const { notices } = worldHistory(hallActs, judging).last.calendar;
  const last = notices.toSorted((one, other) => (knownFrom(one) < knownFrom(other) ? -1 : 1)).at(-1);
  return {
    position,
    catalogues,
    ...(changed && { offerChangedAt: changed.position }),
    profiles: judging.profile ? [versionOf(judging.profile)] : adopted.length > 0 ? adopted : [versionOf(defaultProfile)],
    calendar: { notices: notices.length, ...(last && { last: nameOf(last) }) },
  };
}

const versionOf = ({ id, version }: Versioned): Versioned => ({ id, version });
