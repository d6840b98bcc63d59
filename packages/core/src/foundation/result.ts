/** An answer that may be a refusal. Refusals are values; exceptions are for broken infrastructure. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** A positive answer. */
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

/** A refusal. */
export const err = <E>(error: E): Result<never, E> => ({ ok: false, error });
