import { TextDecoder } from "node:util";

/** Why bytes cannot be read as the text of an XML file. */
export class EncodingTrouble extends Error {
  readonly code: "xes.encoding-unknown" | "xes.encoding-broken";
  readonly encoding: string;

  constructor(code: EncodingTrouble["code"], encoding: string) {
    super(code);
    this.code = code;
    this.encoding = encoding;
  }
}

/** A declaration, if there is one, stands within these first bytes. */
const declarationLength = 256;

/**
 * The text of an XML file: in the encoding that its first bytes declare, UTF-8 if they are silent.
 *
 * Fails  throws `EncodingTrouble`
 */
export async function* xmlText(source: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let head: Buffer | undefined = Buffer.alloc(0);
  let decode = decoderOf("utf-8");
  for await (const chunk of source) {
    let bytes = chunk;
    if (head) {
      bytes = head = Buffer.concat([head, chunk]);
      if (head.length < declarationLength) continue;
      decode = decoderOf(encodingOf(head));
      head = undefined;
    }
    yield decode(bytes);
  }
  if (head) decode = decoderOf(encodingOf(head));
  yield decode(head ?? new Uint8Array(), true);
}

function encodingOf(head: Buffer): string {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  const declared = /^<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(
    head.toString("latin1").replace(/^\u00ef\u00bb\u00bf/, ""),
  );
  return declared?.[1] ?? "utf-8";
}

type Decode = (bytes: Uint8Array, last?: boolean) => string;

function decoderOf(encoding: string): Decode {
  const decoder = knownDecoder(encoding);
  return (bytes, last = false) => {
    try {
      return decoder.decode(bytes, { stream: !last });
    } catch {
      throw new EncodingTrouble("xes.encoding-broken", encoding);
    }
  };
}

function knownDecoder(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new EncodingTrouble("xes.encoding-unknown", encoding);
  }
}
