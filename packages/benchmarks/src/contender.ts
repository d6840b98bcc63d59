/** A store that does the same work as the others, in its own way. */
export interface Contender {
  readonly name: string;
  /** A new log in a folder of its own. */
  readonly open: (folder: string) => Promise<Contestant>;
}

/** An open log, asked by numbers of cases. */
export interface Contestant {
  /** Opens a case, that must not exist, with its filing: one act, durable when it is answered. */
  readonly file: (number: number) => Promise<unknown>;
  /** Adds the rest of a case's life, so that there is something to load. */
  readonly live: (number: number) => Promise<unknown>;
  /** Reads a case; how many events it has. */
  readonly load: (number: number) => Promise<number>;
  readonly close: () => Promise<unknown>;
}
