export { fileBytes, type OnProgress, type Progress } from "./fileBytes.ts";
export { filesSentences } from "./filesSentences.ts";
export type { LogFault, LogPlace } from "./logFault.ts";
export { LogWriteError } from "./logWriteError.ts";
export { openLog, type OpenedLog, type OpenLogOptions } from "./openLog.ts";
export { jsonBreak, type JsonBreak } from "./jsonBreak.ts";
export { gzipTrouble, plainBytes } from "./plainBytes.ts";
export type { UnknownEvent } from "./unknownEvent.ts";
export { tryWriteLog, writeLog, type Written } from "./writeLog.ts";
