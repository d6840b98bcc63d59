import { isRequired, type Bundle, type BundleMember, type BundleName } from "../../catalogue/bundle.ts";
import type { JointSettings } from "../../profile/jointSettings.ts";
import type { PaymentGate } from "../../vocabulary/jointProfile.ts";
import { civilDateOf, isEarlier, type LocalInstant } from "../../time/instant.ts";
import type { ItemState } from "../itemState.ts";
import type { World } from "../world.ts";

/** A case, or an item of it, as far as it says as what it was filed, and when. */
export interface FiledAs {
  readonly bundle?: BundleName | undefined;
  readonly filedAt?: LocalInstant | undefined;
  readonly splitOffAt?: LocalInstant | undefined;
  readonly leftOverAt?: LocalInstant;
}

/** When an item went its own way, if it has: split off, or left over by the completion. */
export const partedAt = ({ splitOffAt, leftOverAt }: FiledAs): LocalInstant | undefined => splitOffAt ?? leftOverAt;

/** As what an item stood at a moment: what went its own way later was one of the whole still; as it stands where none is named. */
export function standingAt(filed: FiledAs, at: LocalInstant | undefined): FiledAs {
  const { bundle, filedAt } = filed;
  const parted = partedAt(filed);
  return at !== undefined && parted !== undefined && isEarlier(at, parted) ? { bundle, filedAt } : filed;
}

/** The choices of the place that were in force when a case was filed: with its bundle they stay, whatever is adopted later. 中文 联办参数 */
export const jointSettingsOf = ({ filedAt }: FiledAs, world: World): JointSettings =>
  (filedAt ? world.countingOn(civilDateOf(filedAt)).profile : world.latest).joint;

/** The bundle as which a case was filed, if the hall has adopted it. */
export const bundleOf = ({ bundle }: FiledAs, world: World): Bundle | undefined => bundle && world.bundleOf(bundle);

/** Whether an item is handled and completed with others: it was filed in a bundle, and goes with it still. 中文 联办成员 */
export const isMember = (filed: FiledAs, world: World): boolean =>
  partedAt(filed) === undefined && bundleOf(filed, world) !== undefined;

/** When the fees of a case must have been paid: as its bundle has it, else as the place has chosen. 中文 缴费节点 */
export const paymentGateOf = (filed: FiledAs, world: World): PaymentGate =>
  bundleOf(filed, world)?.payment ?? jointSettingsOf(filed, world).payment.value;

/** Whether the whole waits for an item: by its bundle, or because an end of it was undone before a completion left it over. 中文 总办结等待的事项 */
export function isAwaited(item: ItemState, world: World): boolean {
  const bundle = bundleOf(item, world);
  const member = bundle && memberFor(item, item, world);
  const { leftOverAt } = item;
  const wasUndone = item.rounds.some(({ reopenedAt }) => leftOverAt === undefined || !isEarlier(leftOverAt, reopenedAt));
  return !bundle || !member || isRequired(bundle, member) || wasUndone;
}

/** The member of the case's bundle that an item is. */
export const memberFor = (
  state: FiledAs,
  { definition }: Pick<ItemState, "definition">,
  world: World,
): BundleMember | undefined => bundleOf(state, world)?.members.find((member) => member.definition === definition);
