import { localInstantSchema, type Bundle, type Catalogue, type ItemDefinition } from "@banjie/core";
import * as fc from "fast-check";

/** A bundle with the catalogue that offers it. */
export interface OfferedBundle {
  readonly bundle: Bundle;
  readonly catalogue: Catalogue;
}

/** One member, told by numbers: which of those before it it needs, whether it may be left out, whether it costs something. */
interface DrawnMember {
  readonly needs: readonly number[];
  readonly optional: boolean;
  readonly fee: boolean;
  readonly promise: number;
}

const bureau = "市国土资源局";
const form = { code: "M-01", name: "申请表", required: true };

/**
 * An arbitrary of sound bundles of two to so many items: most items need nothing, some need one or two before them; some may be left
 * out, some cost something; now and then only what is required is waited for, or money comes before the decision or never in the way.
 */
export function arbitraryBundle(maxItems: number): fc.Arbitrary<OfferedBundle> {
  const member = fc.record({
    needs: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(fc.nat(maxItems), { maxLength: 2 }) },
    ),
    optional: fc.integer({ min: 0, max: 3 }).map((chance) => chance === 3),
    fee: fc.boolean(),
    promise: fc.integer({ min: 1, max: 12 }),
  });
  return fc
    .record({
      members: fc.array(member, { minLength: 2, maxLength: maxItems, size: "max" }),
      waitsFor: fc.constantFrom("all", "all", "required"),
      payment: fc.constantFrom("beforeCompletion", "beforeCompletion", "beforeCompletion", "beforeDecision", "none"),
    })
    .map(({ members, ...rest }) => offered(members, rest));
}

const code = (place: number): string => `GT-${String(place + 1).padStart(2, "0")}`;

function offered(drawn: readonly DrawnMember[], rest: Pick<Bundle, "waitsFor" | "payment">): OfferedBundle {
  const needsOf = (place: number): number[] => [...new Set(drawn[place]?.needs.map((need) => need % (place || 1)) ?? [])];
  const needed = new Set(drawn.flatMap((_, place) => (place === 0 ? [] : needsOf(place))));
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
    kind: "internal",
    basis: ["行政许可法第26条第1款"],
    lead: bureau,
    members,
    ...rest,
  };
  const items = drawn.map((one, place) => definition(code(place), one));
  const at = localInstantSchema.parse("2018-01-02T08:00:00+08:00");
  const adopted = { at, by: { id: "centre-1", role: "centre", unit: "政务中心" } } as const;
  return { bundle, catalogue: { id: "joint", version: 1, adopted, flows: [], items, bundles: [bundle] } };
}

const definition = (name: string, { fee, promise }: DrawnMember): ItemDefinition => ({
  code: name,
  version: 1,
  name: `事项${name}`,
  department: bureau,
  kind: "promised",
  basis: ["《土地登记办法》"],
  flow: "five-stages",
  materials: [form, { code: `${name}-1`, name: `${name}材料`, required: true }],
  legal: { length: 20, unit: "workingDay" },
  promised: { length: promise, unit: "workingDay" },
  fees: fee ? [{ name: "登记费", amount: 11_000, basis: "价费字" }] : [],
  procedures: ["testing"],
});
