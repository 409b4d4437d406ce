import type { Report } from "@council-data/checker";
import { exit } from "../exit.js";

/** The exit code that a report gives: faults decide it, and advice where that is asked for. */
export const exitOf = ({ ok, advice, files }: Report, { failOn }: { failOn: "fault" | "advice" }): number =>
  files.some(({ unreadable }) => unreadable)
    ? exit.unreadable
    : ok && (failOn === "fault" || advice.length === 0)
      ? exit.right
      : exit.faults;
