import { type Said, say } from "./locale.js";

const reasons: Readonly<Record<string, Said>> = {
  EACCES: { en: "permission was refused", cy: "gwrthodwyd caniatâd" },
  EBUSY: { en: "another program has it open", cy: "mae ar agor mewn rhaglen arall" },
  EDQUOT: { en: "there is no space left", cy: "nid oes lle ar ôl" },
  EFBIG: { en: "it would be too large", cy: "byddai'n rhy fawr" },
  EISDIR: { en: "it is a folder", cy: "ffolder ydyw" },
  ENAMETOOLONG: { en: "its name is too long", cy: "mae'r enw'n rhy hir" },
  ENOENT: { en: "there is no such file or folder", cy: "nid oes ffeil na ffolder o'r enw hwn" },
  ENOSPC: { en: "there is no space left", cy: "nid oes lle ar ôl" },
  ENOTDIR: { en: "a part of its path is no folder", cy: "nid yw rhan o'r llwybr yn ffolder" },
  EPERM: {
    en: "permission was refused, or another program has it open",
    cy: "gwrthodwyd caniatâd, neu mae ar agor mewn rhaglen arall",
  },
  EROFS: { en: "nothing can be written there", cy: "ni ellir ysgrifennu dim yno" },
};

/** The reason why the system would not read or write a file, in plain words. */
export function reasonOf(error: unknown): string {
  const reason = reasons[(error as NodeJS.ErrnoException).code ?? ""];
  return reason ? say(reason) : (error as Error).message;
}
