import type { Sentences } from "@banjie/core";

/** What is said of a log file's faults, by code. The place, file and line, is said beside it. 中文 提示语 */
export const filesSentences = {
  "log.file-missing": { "zh-CN": "没有该文件", en: "There is no such file" },
  "log.file-unreadable": { "zh-CN": "不能读取该文件（{reason}）", en: "The file cannot be read ({reason})" },
  "log.gzip-broken": {
    "zh-CN": "压缩文件已损坏，此前完整读出{events}个事件",
    en: "The packed file is damaged; {events} events were read before",
  },
  "log.gzip-cut-off": {
    "zh-CN": "压缩文件被截断，此前完整读出{events}个事件",
    en: "The packed file is cut off; {events} events were read before",
  },
  "log.not-utf8": { "zh-CN": "不是UTF-8文字", en: "Not text in UTF-8" },
  "log.byte-order-mark": {
    "zh-CN": "文件以字节顺序标记开头：日志被编辑过，请取原件",
    en: "The file begins with a byte order mark: it has been edited; take the original",
  },
  "log.header-missing": {
    "zh-CN": "第一行不是日志头，这不是办结日志",
    en: "The first line is no header: this is not a Banjie log",
  },
  "log.header-again": {
    "zh-CN": "此行又是日志头：两份日志被接在了一起",
    en: "A second header: two logs were put one after the other",
  },
  "log.header-invalid": { "zh-CN": "日志头有误（{path}）：{detail}", en: "The header does not fit ({path}): {detail}" },
  "log.format-unknown": {
    "zh-CN": "日志格式为第{format}版，本版本只认识第{known}版",
    en: "The log is of format {format}; this version knows format {known}",
  },
  "log.line-not-json": { "zh-CN": "此行不是JSON", en: "The line is not JSON" },
  "log.line-empty": { "zh-CN": "事件之间有空行", en: "An empty line stands between events" },
  "log.line-too-long": { "zh-CN": "此行超过{longest}字节", en: "The line is longer than {longest} bytes" },
  "log.cut-off": {
    "zh-CN": "日志被截断，此前有{events}个完整事件",
    en: "The log is cut off here; {events} whole events came before",
  },
  "log.position-gap": {
    "zh-CN": "事件序号应为{expected}，实为{found}",
    en: "Position {expected} was due, {found} was found",
  },
  "log.position-repeated": {
    "zh-CN": "事件序号{position}重复出现，以前面的为准",
    en: "Position {position} stands a second time; the first counts",
  },
  "log.write-failed": {
    "zh-CN": "不能写入{file}（{reason}），原有文件未改动",
    en: "{file} cannot be written ({reason}); what was there is as it was",
  },
} as const satisfies Sentences;
