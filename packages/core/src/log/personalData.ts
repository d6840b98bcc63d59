/** What is kept of a person under one reference: texts by name, such as name, number of identity, telephone. */
export type PersonalRecord = Readonly<Record<string, string>>;

/**
 * Where personal data lie: outside the events, which hold a reference only. Events are never deleted; what is here can be.
 *
 * 中文   个人信息
 * Holds  an answered `put` stays until it is replaced or erased; after an answered `erase` no reading finds the record, and the
 *        store keeps no copy of it. Copies that others made (backups, exports) are theirs to erase
 * Fails  throws `StoreError` when the infrastructure is broken; `TypeError` for a record that does not hold texts only
 */
export interface PersonalData {
  /** Keeps a record under its reference, in place of the one before it. */
  put(reference: string, record: PersonalRecord): Promise<void>;
  /** The record, undefined where there is none or none any more. */
  get(reference: string): Promise<PersonalRecord | undefined>;
  /** Whether there was something to erase. */
  erase(reference: string): Promise<boolean>;
  close(): Promise<void>;
}

/**
 * A record as its one text of JSON, checked: every store keeps and refuses the same.
 *
 * Fails  throws `TypeError`
 */
export function personalText(record: PersonalRecord): string {
  for (const [name, value] of Object.entries(record) as [string, unknown][]) {
    if (typeof value !== "string" || !value.isWellFormed() || !name.isWellFormed()) {
      throw new TypeError(`Personal data are whole texts by name, and ${JSON.stringify(name)} is not`);
    }
  }
  return JSON.stringify(record);
}
