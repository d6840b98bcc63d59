/**
 * The same text in memory of its own. A text that was cut out of a longer one keeps all of it in memory, so whatever of a source is
 * kept for longer than its case is copied.
 */
export const ownText = (text: string): string => Buffer.from(text).toString();
