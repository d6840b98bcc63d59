/** Where a text stops being JSON. */
export interface JsonBreak {
  /** The first character that cannot stand where it stands, from 1. */
  readonly column: number;
  /** Whether the text is right as far as it goes and merely ends too early. */
  readonly early: boolean;
}

type Expected = "value" | "value or ]" | "key" | "key or }" | "colon" | ", or end" | "nothing";

const blank = /[ \t\r\n]*/y;
const stringBody = /(?:[ !#-[\]-\uffff]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** What may stand at the very end of a text that would have gone on to be a string's escape, a number or a word. */
const unfinishedEscape = /^\\(?:u[\da-fA-F]{0,3})?$/;
const unfinishedScalar =
  /^(?:-|-?(?:0|[1-9]\d*)(?:\.|(?:\.\d+)?[eE][+-]?)|t(?:r(?:ue?)?)?|f(?:a(?:l(?:se?)?)?)?|n(?:u(?:ll?)?)?)$/;

/**
 * Where a text stops being JSON, or undefined if it is JSON.
 *
 * `JSON.parse` says so too, but not in every release and not for every mistake; this is for the one bad line of a log.
 */
export function jsonBreak(text: string): JsonBreak | undefined {
  const open: ("{" | "[")[] = [];
  let expected: Expected = "value";
  let at = skipBlank(text, 0);

  while (at < text.length) {
    const character = text.charAt(at);
    const end = endOfToken(text, at, expected);
    if (typeof end !== "number") return end;
    if (expected === "key" || (expected === "key or }" && character === '"')) expected = "colon";
    else if (expected === "colon") expected = "value";
    else if (character === ",") expected = open.at(-1) === "{" ? "key" : "value";
    else if (character === "{" || character === "[") {
      open.push(character);
      expected = character === "{" ? "key or }" : "value or ]";
    } else {
      if (character === "}" || character === "]") {
        if (open.pop() !== (character === "}" ? "{" : "[")) return { column: at + 1, early: false };
      }
      expected = open.length > 0 ? ", or end" : "nothing";
    }
    at = skipBlank(text, end);
  }
  return expected === "nothing" ? undefined : { column: text.length + 1, early: true };
}

/** The place after the token that begins here, if it is one of those expected. */
function endOfToken(text: string, at: number, expected: Expected): number | JsonBreak {
  const character = text.charAt(at);
  const wrong = { column: at + 1, early: false };
  if (expected === "nothing") return wrong;
  if (expected === "colon") return character === ":" ? at + 1 : wrong;
  if (expected === ", or end") return /[,}\]]/.test(character) ? at + 1 : wrong;
  if (expected === "key" || expected === "key or }") {
    if (character === '"') return endOfString(text, at);
    return expected === "key or }" && character === "}" ? at + 1 : wrong;
  }
  if (character === '"') return endOfString(text, at);
  if (character === "{" || character === "[") return at + 1;
  return expected === "value or ]" && character === "]" ? at + 1 : endOfScalar(text, at);
}

function endOfString(text: string, at: number): number | JsonBreak {
  const end = endOfMatch(stringBody, text, at + 1);
  if (text.charAt(end) === '"') return end + 1;
  const early = end === text.length || unfinishedEscape.test(text.slice(end));
  return { column: early ? text.length + 1 : end + 1, early };
}

function endOfScalar(text: string, at: number): number | JsonBreak {
  if (unfinishedScalar.test(text.slice(at))) {
    // `true` itself is whole; `tru` and `1.` are not.
    const whole = endOfMatch(scalar, text, at) === text.length;
    return whole ? text.length : { column: text.length + 1, early: true };
  }
  const end = endOfMatch(scalar, text, at);
  return end > at ? end : { column: at + 1, early: false };
}

const skipBlank = (text: string, at: number): number => endOfMatch(blank, text, at);

function endOfMatch(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at;
  return at + (sticky.exec(text)?.[0].length ?? 0);
}
