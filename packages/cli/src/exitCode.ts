/** What the command's end tells a script. 退出码 */
export const exitCode = {
  /** Done, and nothing was found. */
  done: 0,
  /** Something was found: a broken rule, a fault, a limit overdue or fallen due, a figure changed or untrue. */
  found: 1,
  /** The command line does not fit. */
  usage: 2,
  /** A file, mapping, catalogue, case or question was refused; nothing was written. */
  refused: 3,
  /** Something broke that should not: disk, database, Banjie itself. */
  broken: 4,
  /** An audited log has faults: what could be read of it was audited. */
  faulty: 5,
  /** What was tried is sound, but not all was: a bundle has more states than it was given. */
  unfinished: 6,
} as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
