/**
 * What must hold of a stream at the instant of a commit. `version` 0 and `absent` say the same.
 *
 * 中文  提交前提
 */
export type Expectation =
  | { readonly stream: string; readonly version: number }
  | { readonly stream: string; readonly absent: true }
  | { readonly stream: string; readonly exists: true };

/** Whether an expectation holds of a stream at this version. */
export function holds(expectation: Expectation, version: number): boolean {
  if ("version" in expectation) return version === expectation.version;
  return "absent" in expectation ? version === 0 : version > 0;
}

/** The last version that someone with this expectation knows of: what comes after it they have missed. */
export function knownVersion(expectation: Expectation): number {
  if ("version" in expectation) return expectation.version;
  return "absent" in expectation ? 0 : Infinity;
}
