import type { Sentences } from "@banjie/core";

/** What the store's errors say, by code, given its own parameters, `file` and `detail` (the error's own message). 中文 提示语 */
export const sqliteSentences = {
  "store.file-missing": { "zh-CN": "没有日志文件{file}", en: "There is no log at {file}" },
  "store.not-a-store": { "zh-CN": "{file}不是办结日志", en: "{file} is not a Banjie log" },
  "store.format-unknown": {
    "zh-CN": "{file}的日志格式为第{format}版，本版本只认识第{known}版，文件未改动",
    en: "{file} is a log of format {format}; this version knows format {known} and left it as it is",
  },
  "store.header-differs": { "zh-CN": "{file}是另一个大厅的日志", en: "{file} is the log of another hall" },
  "store.header-invalid": { "zh-CN": "{file}的日志头无效", en: "The header for {file} is not that of a log" },
  "store.event-unknown": {
    "zh-CN": "{file}中有本版本不认识的事件：{detail}",
    en: "{file} holds an event unknown to this version: {detail}",
  },
  "store.backup-exists": {
    "zh-CN": "{file}已经存在，备份不覆盖任何文件",
    en: "{file} exists already, and a backup replaces nothing",
  },
  "store.read-only": { "zh-CN": "{file}只能读取，不能写入", en: "{file} may be read only" },
  "store.closed": { "zh-CN": "{file}已经关闭", en: "{file} has been closed" },
  "store.busy": { "zh-CN": "{file}正由他人写入，请重试", en: "Others are writing to {file}: try again" },
  "store.full": { "zh-CN": "磁盘已满，不能写入{file}", en: "The disk is full: {file} takes no more" },
  "store.unavailable": { "zh-CN": "不能打开或读写{file}：{detail}", en: "{file} cannot be opened, read or written: {detail}" },
  "store.damaged": { "zh-CN": "{file}已损坏：{detail}", en: "{file} is damaged: {detail}" },
  "store.failed": { "zh-CN": "{file}出错：{detail}", en: "{file} failed: {detail}" },
} as const satisfies Sentences;
