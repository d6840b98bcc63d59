import type { Params } from "@banjie/core";

/** The commonest faults of a file system, in words. */
const faults: Readonly<Record<string, readonly [chinese: string, english: string]>> = {
  ENOENT: ["不存在", "it does not exist"],
  EISDIR: ["这是文件夹", "it is a folder"],
  ENOTDIR: ["路径中有一段不是文件夹", "a part of its path is no folder"],
  EEXIST: ["已有同名文件", "a file of that name is there"],
  EACCES: ["没有权限", "access is denied"],
  EPERM: ["没有权限", "access is denied"],
  EROFS: ["磁盘只读", "the disk is read-only"],
  ENOSPC: ["磁盘已满", "the disk is full"],
};

/** Why the file system refused, as a parameter of a sentence. 中文 读写失败的原因 */
export function fileReason(error: unknown): Params {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const [chinese, english] = faults[code] ?? [];
  const reason = error instanceof Error ? error.message : String(error);
  return { reason: english ?? reason, "reason.zh-CN": chinese ?? reason };
}
