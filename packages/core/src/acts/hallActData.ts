import { z } from "zod";
import { catalogueSchema } from "../catalogue/catalogue.ts";
import { defineAct } from "./act.ts";

/** 发布事项目录: what the hall offers from now on, whole; it makes a log readable without anything beside it. */
const CatalogueAdopted = defineAct(z.strictObject({ catalogue: catalogueSchema }));

export const hallActData = { CatalogueAdopted };
