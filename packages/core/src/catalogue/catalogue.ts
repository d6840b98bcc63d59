import { z } from "zod";
import { flowSchema } from "../flow/flow.ts";
import { localInstantSchema } from "../time/instant.ts";
import { actorSchema } from "../vocabulary/role.ts";
import { nameSchema } from "../vocabulary/text.ts";
import { bundleSchema } from "./bundle.ts";
import { itemDefinitionSchema } from "./itemDefinition.ts";

/**
 * The versioned set of matters a hall offers, with flows of its own, and what it offers together.
 *
 * 中文  事项目录
 */
export const catalogueSchema = z.strictObject({
  /** Short enough to name the commit that adopts it. */
  id: nameSchema.max(100),
  version: z.int().min(1),
  /** When and by whom it was adopted: it becomes an act of the hall. */
  adopted: z.strictObject({ at: localInstantSchema, by: actorSchema }),
  flows: z.array(flowSchema),
  items: z.array(itemDefinitionSchema).min(1),
  /** 联办事项 */
  bundles: z.array(bundleSchema).optional(),
});
export type Catalogue = z.output<typeof catalogueSchema>;
/** A catalogue as it is written, before it has been checked. */
export type CatalogueInput = z.input<typeof catalogueSchema>;
