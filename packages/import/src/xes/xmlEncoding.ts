/** The encoding that an XML file declares, UTF-8 if it is silent. */
export function xmlEncoding(head: Buffer): string {
  return /^<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(head.toString("latin1"))?.[1] ?? "utf-8";
}
