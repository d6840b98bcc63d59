/** So much of a line is kept; what is longer is no question, and need not fill the memory. */
const longestLine = 1_000_000;

/** The lines of a text in UTF-8, as many at a time as a chunk of bytes ends. */
export async function* lineBlocks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder();
  let begun = "";
  for await (const chunk of chunks) {
    const [rest = "", ...lines] = decoder.decode(chunk, { stream: true }).split("\n");
    if (begun.length < longestLine) begun += rest;
    if (lines.length === 0) continue;
    lines.unshift(begun);
    begun = lines.pop() ?? "";
    yield lines;
  }
  begun += decoder.decode();
  if (begun !== "") yield [begun];
}
