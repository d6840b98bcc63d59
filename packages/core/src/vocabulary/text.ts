import { z } from "zod";

/** Text that every store can keep: whole Unicode characters, no halves of one. */
const wellFormed = z.string().refine((text) => text.isWellFormed(), "half of a Unicode character");

/** A short text that says something: not empty, no blank edges. */
export const nameSchema = wellFormed
  .min(1)
  .max(200)
  .regex(/^\S(?:[\s\S]*\S)?$/, "no blank at either end");

/** Text a person wrote: an opinion, a reason. */
export const sentenceSchema = wellFormed.min(1).max(2000).regex(/\S/, "says nothing");
