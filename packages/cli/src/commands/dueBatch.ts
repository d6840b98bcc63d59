import { periodEnd, type Issue } from "@banjie/core";
import type { Calendars } from "../calendars.ts";
import { answerOf, readQuestion, type DueAnswer, type DueQuestion } from "../dueQuestion.ts";
import { exitCode, type ExitCode } from "../exitCode.ts";
import { lineBlocks } from "../lineBlocks.ts";
import { sentenceIn } from "../refuse.ts";
import type { Terminal } from "../terminal.ts";

/** What a line is answered where it cannot be: its number and what is wrong. */
interface RefusedLine {
  readonly line: number;
  readonly refused: readonly (Issue & { readonly sentence: string })[];
}

/**
 * `banjie due --batch`: answers JSON Lines from standard input one by one, each with one line, in their order; a line that is no
 * question is answered with what is wrong with it, and the others all the same.
 *
 * 中文  批量计算期限
 */
export async function dueBatch(
  calendars: Calendars,
  defaults: Omit<DueQuestion, "from" | "days">,
  terminal: Terminal,
): Promise<ExitCode> {
  function answered(text: string, number: number): DueAnswer | RefusedLine {
    const question = readQuestion(text, defaults);
    if (!question.ok) return refusal(number, question.error);
    const { from, days: length, unit } = question.value;
    const calendar = calendars(question.value);
    return calendar.ok ? answerOf(periodEnd(from, { length, unit }, calendar.value)) : refusal(number, [calendar.error]);
  }

  function refusal(number: number, issues: readonly Issue[]): RefusedLine {
    return { line: number, refused: issues.map((issue) => ({ ...issue, sentence: sentenceIn(terminal.language, issue) })) };
  }

  let line = 0;
  let refused = 0;
  for await (const block of lineBlocks(terminal.input())) {
    const answers = block.map((text) => {
      const answer = answered(text, ++line);
      if ("refused" in answer) refused++;
      return JSON.stringify(answer);
    });
    await terminal.out(answers.join("\n"));
  }
  return refused > 0 ? exitCode.refused : exitCode.done;
}
