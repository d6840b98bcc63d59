import type { AnyDraft } from "../log/event.ts";
import type { HallActType } from "../vocabulary/actType.ts";
import type { Role } from "../vocabulary/role.ts";
import type { Breach } from "./breach.ts";
import { judgeIdentity } from "./identityNumber.ts";

/** What speaks for the whole hall is done by its centre. */
const entitled: ReadonlySet<Role> = new Set(["centre"]);

/** What an act of the hall itself breaks, whatever it does: hall and audit judge by it alike. 中文 大厅行为的评判 */
export function* judgeHallAct({ type, by, data }: AnyDraft<HallActType>): Generator<Breach> {
  if (!entitled.has(by.role)) yield { code: "role.not-entitled", rule: "H-01", params: { act: type, role: by.role } };
  yield* judgeIdentity({ by, data });
}
