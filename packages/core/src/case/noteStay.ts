import type { LocalInstant } from "../time/instant.ts";
import type { ItemState } from "./itemState.ts";

/** Notes in whose hands an act has left an item; what has ended is in nobody's. What lasted no time was no stay. 中文 流转登记 */
export function noteStay({ stays, holder, endedAt }: ItemState, at: LocalInstant): void {
  const unit = endedAt === undefined ? holder : "";
  const last = stays.at(-1);
  const open = last?.to === undefined ? last : undefined;
  if ((open?.unit ?? "") === unit) return;
  if (open?.from === at) stays.pop();
  else if (open) open.to = at;
  if (unit !== "") stays.push({ unit, from: at });
}
