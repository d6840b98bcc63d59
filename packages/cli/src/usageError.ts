import type { Language } from "@banjie/core";

/** What the command-line library says of a wrong command line, and how that is said in Chinese. */
const inChinese: readonly (readonly [RegExp, string])[] = [
  [/^error: missing required argument '(.+)'$/, "错误：缺少参数 $1"],
  [/^error: required option '(.+)' not specified$/, "错误：缺少选项 $1"],
  [/^error: option '(.+)' argument missing$/, "错误：选项 $1 缺少值"],
  [/^error: option '(.+)' cannot be used with option '(.+)'$/, "错误：选项 $1 不能与 $2 同用"],
  [/^error: option '(.+)' needs a log$/, "错误：选项 $1 须与日志同用"],
  [/^error: option '(.+)' needs a case$/, "错误：选项 $1 只用于办件"],
  [/^error: option '(.+)' cannot be used with a log$/, "错误：选项 $1 不能与日志同用"],
  [/^error: unknown option '(.+)'$/, "错误：没有选项 $1"],
  [/^error: unknown command '(.+)'$/, "错误：没有命令 $1"],
  [/^error: too many arguments(?: for '(.+)')?.*$/, "错误：参数过多"],
  [/^error: option '(.+)' argument '(.*)' is invalid\. Allowed choices are (.+)\.$/, "错误：选项 $1 不能是“$2”，可选：$3"],
  [/^error: option '(.+)' argument '(.*)' is invalid\. (.+)$/, "错误：选项 $1 不能是“$2”。$3"],
  [/^\(Did you mean (.+)\?\)$/, "（是否想用 $1？）"],
];

/** An error of the command line in the language asked for. 中文 命令行错误 */
export function usageError(text: string, language: Language): string {
  if (language === "en") return text;
  return text
    .split("\n")
    .map((line) => inChinese.reduce((said, [english, chinese]) => said.replace(english, chinese), line))
    .join("\n");
}
