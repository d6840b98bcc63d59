import type { AnyDraft, Stamp } from "../log/event.ts";
import type { HallActType } from "../vocabulary/actType.ts";

/** An act of the hall, as far as the world is made of it; one whose recording is not told has always been known. */
export type HallAct<Among extends HallActType = HallActType> = {
  [Type in Among]: Pick<AnyDraft<Type>, "type" | "at" | "data"> & Partial<Pick<Stamp, "recordedAt">>;
}[Among];
