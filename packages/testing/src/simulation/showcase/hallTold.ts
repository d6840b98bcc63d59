import type { HallCommand } from "@banjie/core";

/** A wish for an act of the hall itself, before it is known when. */
export type HallWish = HallCommand extends infer Each ? (Each extends HallCommand ? Omit<Each, "at"> : never) : never;

/** One act of the hall itself: on which day of the showcase, and what. */
export type HallTold = readonly [day: number, wish: HallWish];
