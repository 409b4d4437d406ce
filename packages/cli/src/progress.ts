import { type CheckPart, printable } from "@council-data/checker";
import { say } from "./locale.js";

type Part = Extract<CheckPart, { type: "progress" }>;

/** What shows how far a check is. */
export interface Progress {
  show: (part: Part) => void;
  end: () => void;
}

const figure = new Intl.NumberFormat("en-GB");
const wipe = "\r\u001b[2K";

/**
 * Shows how far a check is, on a terminal and nowhere else, a few times a second from the first second on.
 *
 * @param terminal what it is shown on.
 * @param total how many bytes all files have, where that is known: time left is said only then.
 */
export function progressTo(
  terminal: Pick<NodeJS.WriteStream, "isTTY" | "columns" | "write">,
  total: number | undefined,
): Progress {
  if (!terminal.isTTY) return { show: () => {}, end: () => {} };
  const started = Date.now();
  let shown = 0;
  let before = { bytes: 0, records: 0, faults: 0 };
  let last: Part | undefined;
  return {
    show: (part) => {
      if (last && last.file !== part.file) before = plus(before, last);
      last = part;
      const now = Date.now();
      if (now - shown < 200 || now - started < 1000) return;
      shown = now;
      const line = lineOf(part.file, plus(before, part), total, now - started);
      terminal.write(`${wipe}${line.slice(0, terminal.columns - 1)}`);
    },
    end: () => {
      if (shown > 0) terminal.write(wipe);
    },
  };
}

type Counts = Pick<Part, "bytes" | "records" | "faults">;

const plus = (a: Counts, b: Counts): Counts => ({
  bytes: a.bytes + b.bytes,
  records: a.records + b.records,
  faults: a.faults + b.faults,
});

function lineOf(
  file: string,
  { bytes, records, faults }: Counts,
  total: number | undefined,
  past: number,
): string {
  const share = total ? Math.min(1, bytes / total) : 0;
  const percent = share > 0 ? `${Math.floor(100 * share)}%, ` : "";
  const megabytes = `${figure.format(Math.floor(bytes / 1e6))} MB`;
  const left = Math.ceil((past * (1 - share)) / share / 1000);
  const counts = [figure.format(records), figure.format(faults)] as const;
  return [
    `${percent}${megabytes}`,
    say({ en: `${counts[0]} records`, cy: `cofnodion: ${counts[0]}` }),
    say({ en: `${counts[1]} faults`, cy: `namau: ${counts[1]}` }),
    ...(share > 0 ? [say({ en: `${time(left)} left`, cy: `${time(left)} ar ôl` })] : []),
    // a file's name never steers the terminal
    printable(file),
  ].join(", ");
}

const time = (seconds: number): string => (seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`);
