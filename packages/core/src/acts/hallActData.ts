import { z } from "zod";
import { catalogueSchema } from "../catalogue/catalogue.ts";
import { itemDefinitionSchema } from "../catalogue/itemDefinition.ts";
import { nameSchema, sentenceSchema } from "../vocabulary/text.ts";
import { asItIs, defineAct } from "./act.ts";
import { orderActData } from "./orderActData.ts";
import { profileActData } from "./profileActData.ts";

/**
 * 发布事项目录: what the hall offers from now on, whole; it makes a log readable without anything beside it. Shape 2 has room for
 * bundles.
 */
const CatalogueAdopted = defineAct(z.strictObject({ catalogue: catalogueSchema }), asItIs);

/** 增加目录事项: one more matter is offered. */
const DefinitionAdopted = defineAct(z.strictObject({ definition: itemDefinitionSchema }));

/** 修改目录事项: a next version of a matter, in force from now on. */
const DefinitionAmended = defineAct(z.strictObject({ definition: itemDefinitionSchema, reason: sentenceSchema }));

/** 取消目录事项: a matter is offered no more; running cases go on by it. */
const DefinitionWithdrawn = defineAct(z.strictObject({ code: nameSchema, reason: sentenceSchema }));

export const hallActData = {
  CatalogueAdopted,
  DefinitionAdopted,
  DefinitionAmended,
  DefinitionWithdrawn,
  ...orderActData,
  ...profileActData,
};
