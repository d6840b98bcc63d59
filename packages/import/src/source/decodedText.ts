import { TextDecoder } from "node:util";

/** Why bytes cannot be read as text. */
export class EncodingTrouble extends Error {
  readonly code: "source.encoding-unknown" | "source.encoding-broken";
  readonly encoding: string;

  constructor(code: EncodingTrouble["code"], encoding: string) {
    super(code);
    this.code = code;
    this.encoding = encoding;
  }
}

/** Whatever says in which encoding a text is written stands within these first bytes. */
const headLength = 256;

/**
 * Bytes as text: in the encoding that a byte order mark names, else in the one that `encodingOf` finds in the first bytes.
 *
 * Fails  throws `EncodingTrouble`
 */
export async function* decodedText(
  source: AsyncIterable<Uint8Array>,
  encodingOf: (head: Buffer) => string,
): AsyncGenerator<string> {
  const encodingFrom = (head: Buffer): string => markedEncoding(head) ?? encodingOf(head);
  let head: Buffer | undefined = Buffer.alloc(0);
  let decode = decoderOf("utf-8");
  for await (const chunk of source) {
    let bytes = chunk;
    if (head) {
      bytes = head = Buffer.concat([head, chunk]);
      if (head.length < headLength) continue;
      decode = decoderOf(encodingFrom(head));
      head = undefined;
    }
    yield decode(bytes);
  }
  if (head) decode = decoderOf(encodingFrom(head));
  yield decode(head ?? new Uint8Array(), true);
}

function markedEncoding(head: Buffer): string | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? "utf-8" : undefined;
}

type Decode = (bytes: Uint8Array, last?: boolean) => string;

function decoderOf(encoding: string): Decode {
  const decoder = knownDecoder(encoding);
  return (bytes, last = false) => {
    try {
      return decoder.decode(bytes, { stream: !last });
    } catch {
      throw new EncodingTrouble("source.encoding-broken", encoding);
    }
  };
}

function knownDecoder(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new EncodingTrouble("source.encoding-unknown", encoding);
  }
}

/** Whether texts in this encoding can be read. */
export function isEncoding(encoding: string): boolean {
  try {
    return knownDecoder(encoding) !== undefined;
  } catch {
    return false;
  }
}
