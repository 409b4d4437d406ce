import type { CheckPart } from "@council-data/checker";

type Progress = Extract<CheckPart, { type: "progress" }>;

/** Shows how far a check is, on a terminal and nowhere else, a few times a second. */
export function progressTo(terminal: NodeJS.WriteStream): {
  show: (part: Progress) => void;
  end: () => void;
} {
  if (!terminal.isTTY) return { show: () => {}, end: () => {} };
  const started = Date.now();
  let shown = 0;
  return {
    show: ({ file, bytes, size, records, faults }) => {
      const now = Date.now();
      if (now - shown < 200 || now - started < 1000) return;
      shown = now;
      const percent = size ? ` ${Math.floor((100 * bytes) / size)}%` : "";
      const left =
        size && bytes > 0 ? `, ${Math.ceil(((now - started) * (size - bytes)) / bytes / 1000)} s left` : "";
      const line = `${file}:${percent} ${(bytes / 1e6).toFixed(0)} MB, ${records} records, ${faults} faults${left}`;
      terminal.write(`\r\u001b[2K${line.slice(0, terminal.columns - 1)}`);
    },
    end: () => {
      if (shown > 0) terminal.write("\r\u001b[2K");
    },
  };
}
