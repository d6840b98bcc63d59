import {
  defaultProfile,
  jointProfileOf,
  localInstantSchema,
  paymentGates,
  type Bundle,
  type Catalogue,
  type ItemDefinition,
  type JointProfile,
  type Profile,
} from "@banjie/core";
import * as fc from "fast-check";

/** A bundle with the catalogue that offers it, and what the place has chosen. */
export interface OfferedBundle {
  readonly bundle: Bundle;
  readonly catalogue: Catalogue;
  readonly profile: Profile;
}

/**
 * One member, told by numbers: which of those before it it needs, whether it may be left out, whether it costs something, whose it is,
 * whether a higher agency decides it.
 */
interface DrawnMember {
  readonly needs: readonly number[];
  readonly optional: boolean;
  readonly fee: boolean;
  readonly promise: number;
  readonly department: number;
  readonly sentUp: boolean;
}

/** What is drawn of the whole. */
interface DrawnWhole extends Pick<Bundle, "waitsFor"> {
  /** Unless told, as the place has chosen. */
  readonly payment: Bundle["payment"] | "unless";
  readonly across: boolean;
  readonly promise: number;
  readonly joint: JointProfile;
}

const departments = ["市国土资源局", "市规划局", "市工商行政管理局"] as const;
const [bureau] = departments;
const form = { code: "M-01", name: "申请表", required: true };

/**
 * An arbitrary of sound bundles of two to so many items: most items need nothing, some need one or two before them; some may be left
 * out, some cost something, some are sent up; now and then only what is required is waited for, or money comes before the decision or
 * never in the way. One in three joins departments; one in two is of a place that has made other choices than the default profile.
 */
export function arbitraryBundle(maxItems: number): fc.Arbitrary<OfferedBundle> {
  const member = fc.record({
    needs: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(fc.nat(maxItems), { maxLength: 2 }) },
    ),
    optional: oneIn(4),
    fee: fc.boolean(),
    promise: fc.integer({ min: 1, max: 12 }),
    department: fc.nat(2),
    sentUp: oneIn(8),
  });
  return fc
    .record({
      members: fc.array(member, { minLength: 2, maxLength: maxItems, size: "max" }),
      waitsFor: fc.constantFrom("all", "all", "required"),
      payment: fc.constantFrom("beforeCompletion", "beforeCompletion", "unless", "beforeDecision", "none"),
      across: oneIn(3),
      promise: fc.integer({ min: 12, max: 45 }),
      joint: fc.oneof(fc.constant(usual), choices),
    })
    .map(({ members, ...whole }) => offered(members, whole));
}

/** The last of so many, so that a story shrinks by doing without. */
const oneIn = (many: number): fc.Arbitrary<boolean> => fc.nat(many - 1).map((chance) => chance === many - 1);

const usual = jointProfileOf(defaultProfile.joint);
const limit = fc.constantFrom("perMember", "fortyFive");

/** What a place may have chosen. 联办参数 */
const choices: fc.Arbitrary<JointProfile> = fc.record({
  legal: fc.record({ internal: limit, oneThing: limit }),
  promise: fc.constantFrom("criticalPath", "max"),
  onBlock: fc.constantFrom("hold", "split"),
  count: fc.constantFrom("both", "members", "one"),
  silence: fc.constantFrom("overdue", "deemedAgree"),
  payment: fc.constantFrom(...paymentGates),
  pauseOnPayment: fc.record({ promise: fc.boolean(), legal: fc.boolean() }),
});

/** The default profile, but for the choices of joint processing. */
function profileOf(chosen: JointProfile): Profile {
  const joint = Object.fromEntries(
    Object.entries(defaultProfile.joint).map(([name, setting]) => [
      name,
      { ...setting, value: chosen[name as keyof JointProfile] },
    ]),
  );
  return { ...defaultProfile, joint: joint as Profile["joint"] };
}

const code = (place: number): string => `GT-${String(place + 1).padStart(2, "0")}`;

function offered(drawn: readonly DrawnMember[], { payment, across, promise, joint, ...rest }: DrawnWhole): OfferedBundle {
  const needsOf = (place: number): number[] => [...new Set(drawn[place]?.needs.map((need) => need % (place || 1)) ?? [])];
  const needed = new Set(drawn.flatMap((_, place) => (place === 0 ? [] : needsOf(place))));
  const kind = across ? "oneThing" : "internal";
  const members = drawn.map(({ optional }, place) => ({
    definition: code(place),
    // The first is always required, and so is what another needs.
    ...(optional && place > 0 && !needed.has(place) && { optional }),
    ...(place > 0 && needsOf(place).length > 0 && { needs: needsOf(place).map(code) }),
  }));
  const bundle: Bundle = {
    code: "联办",
    version: 1,
    name: "联办事项",
    kind,
    basis: [across ? "行政许可法第26条第2款" : "行政许可法第26条第1款"],
    lead: bureau,
    members,
    ...(payment !== "unless" && { payment }),
    // The longest way of the members may be longer than the law leaves the whole.
    ...(joint.legal[kind] === "fortyFive" && { promised: days(promise) }),
    ...rest,
  };
  const items = drawn.map((one, place): ItemDefinition => {
    // One thing is of two departments at the least; what another needs is decided here.
    const department = place < 2 ? departments[place] : departments[one.department];
    const kindOf = one.sentUp && !needed.has(place) ? "sentUp" : "promised";
    return { ...definition(code(place), one), kind: kindOf, department: (across && department) || bureau };
  });
  const at = localInstantSchema.parse("2018-01-02T08:00:00+08:00");
  const adopted = { at, by: { id: "centre-1", role: "centre", unit: "政务中心" } } as const;
  return {
    bundle,
    catalogue: { id: "joint", version: 1, adopted, flows: [], items, bundles: [bundle] },
    profile: profileOf(joint),
  };
}

const days = (length: number) => ({ length, unit: "workingDay" as const });

const definition = (name: string, { fee, promise }: DrawnMember): Omit<ItemDefinition, "kind" | "department"> => ({
  code: name,
  version: 1,
  name: `事项${name}`,
  basis: ["《土地登记办法》"],
  flow: "five-stages",
  materials: [form, { code: `${name}-1`, name: `${name}材料`, required: true }],
  legal: days(20),
  promised: days(promise),
  fees: fee ? [{ name: "登记费", amount: 11_000, basis: "价费字" }] : [],
  procedures: ["testing"],
});
