import {
  civilDateSchema,
  dimensions,
  endOfDay,
  flowActs,
  instantSchema,
  measureOf,
  measures,
  periodUnits,
  readPeriod,
  type AnyMeasure,
  type CivilDate,
  type Dimension,
  type FlowActType,
  type Instant,
  type PeriodUnit,
  type ReportingPeriod,
} from "@banjie/core";
import { InvalidArgumentError } from "commander";
import { knownDay } from "../dueQuestion.ts";
import type { Speak } from "../texts.ts";

/** An option that may be given more than once. */
export const collected = (value: string, given: readonly string[] = []): string[] => [...given, value];

export function day(speak: Speak): (value: string) => CivilDate {
  return (value) => {
    const parsed = civilDateSchema.safeParse(value);
    if (parsed.success) return parsed.data;
    throw new InvalidArgumentError(speak("usage.day", { value }));
  };
}

export function unit(speak: Speak): (value: string) => PeriodUnit {
  return (value) => {
    const known = periodUnits.find((each) => each === value);
    if (known) return known;
    throw new InvalidArgumentError(speak("usage.unit", { value }));
  };
}

export function dayKnown(speak: Speak): (value: string) => CivilDate {
  return (value) => {
    const known = knownDay(value);
    if (known) return known;
    throw new InvalidArgumentError(speak("due.known-at", { value }));
  };
}

export function wholeNumber(least: number, most: number, speak: Speak): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (/^\d+$/.test(value) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(speak("usage.number", { value, least, most }));
  };
}

export function period(speak: Speak): (value: string) => ReportingPeriod {
  return (value) => {
    const read = readPeriod(value);
    if (read) return read;
    throw new InvalidArgumentError(speak("usage.period", { value }));
  };
}

export function dimensionList(speak: Speak): (value: string) => Dimension[] {
  return (value) =>
    value.split(",").map((name, place, names) => {
      if (names.indexOf(name) < place) throw new InvalidArgumentError(speak("usage.dimensionTwice", { value: name }));
      const known = dimensions.find((dimension) => dimension === name);
      if (known) return known;
      throw new InvalidArgumentError(speak("usage.dimension", { value: name, dimensions: dimensions.join(", ") }));
    });
}

export function twoActs(speak: Speak): (value: string) => readonly [FlowActType, FlowActType] {
  return (value) => {
    const [one, other, ...more] = value.split(",").map((name) => flowActs.find((act) => act === name.trim()));
    if (one && other && more.length === 0) return [one, other];
    throw new InvalidArgumentError(speak("usage.twoActs", { value }));
  };
}

export function measureList(speak: Speak): (value: string) => readonly AnyMeasure[] {
  return (value) =>
    value === "all"
      ? measures
      : value.split(",").map((id) => {
          const known = measureOf(id);
          if (known) return known;
          throw new InvalidArgumentError(speak("usage.measure", { value: id }));
        });
}

export function month(speak: Speak): (value: string) => string {
  return (value) => {
    if (/^20(?:0[7-9]|1\d|2[0-6])-(?:0[1-9]|1[0-2])$/.test(value)) return value;
    throw new InvalidArgumentError(speak("usage.month", { value }));
  };
}

/** A moment, or a day, which means its end. */
export function momentOrDay(speak: Speak): (value: string) => Instant {
  return (value) => {
    const ofDay = civilDateSchema.safeParse(value);
    const moment = ofDay.success ? endOfDay(ofDay.data) : instantSchema.safeParse(value).data;
    if (moment !== undefined) return moment;
    throw new InvalidArgumentError(speak("due.known-at", { value }));
  };
}

export function instant(speak: Speak): (value: string) => Instant {
  return (value) => {
    const parsed = instantSchema.safeParse(value);
    if (parsed.success) return parsed.data;
    throw new InvalidArgumentError(speak("usage.instant", { value }));
  };
}
