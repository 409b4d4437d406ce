import { styleText } from "node:util";
import {
  faultLine,
  type Report,
  renderCsv,
  renderGithub,
  renderHtml,
  renderJson,
  renderJunit,
  renderSarif,
  renderText,
  type TextOptions,
  type ToldFault,
} from "@council-data/checker";
import { type Put, writeWhole } from "../atomic-file.js";
import { exit } from "../exit.js";
import { locale } from "../locale.js";
import { write } from "../output.js";
import type { Format, Target } from "./formats.js";

/** A place that a report is written to while the check runs and when it ends. */
interface Output {
  format: Format;
  put: Put;
  paint?: TextOptions["paint"];
}

/** How reports are written. */
export interface OutputOptions {
  coverage: boolean;
}

/** Writes what a check finds to every place that was asked for: faults as they are met, and the report at the end. */
export class Outputs {
  #lines = "";
  readonly #streams: readonly Output[];

  constructor(
    private readonly outputs: readonly Output[],
    private readonly options: OutputOptions,
  ) {
    this.#streams = outputs.filter(({ format }) => format === "ndjson");
  }

  /** Takes faults as they are met, where somebody wants to hear of them. */
  get each(): ((fault: ToldFault) => void) | undefined {
    if (this.#streams.length === 0) return undefined;
    return (fault) => {
      this.#lines += faultLine(fault);
      // so that a reader that goes away in the middle does not make the file right
      if (fault.severity === "error") process.exitCode = exit.faults;
    };
  }

  /** Writes the faults that were met since. */
  async flush(): Promise<void> {
    const lines = this.#lines;
    this.#lines = "";
    if (lines !== "") for (const { put } of this.#streams) await put(lines);
  }

  /** Writes the report. */
  async end(report: Report): Promise<void> {
    await this.flush();
    for (const { format, put, paint } of this.outputs)
      if (format !== "ndjson")
        await put(render[format](report, { ...this.options, locale: locale(), ...(paint && { paint }) }));
  }
}

const render: Readonly<Record<Exclude<Format, "ndjson">, (report: Report, options: TextOptions) => string>> =
  {
    text: renderText,
    json: renderJson,
    csv: renderCsv,
    junit: renderJunit,
    sarif: renderSarif,
    github: renderGithub,
    html: renderHtml,
  };

const paint: TextOptions["paint"] = (style, text) => styleText(style, text);

/**
 * Opens every place that a report goes to before anything is checked, and closes them behind it: a file takes its name
 * only when all is written.
 */
export function withOutputs(
  format: Format,
  targets: readonly Target[],
  options: OutputOptions,
  use: (outputs: Outputs) => Promise<void>,
): Promise<void> {
  const isColoured = process.stdout.isTTY && !process.env["NO_COLOR"];
  const open = ([next, ...rest]: readonly Target[], opened: readonly Output[]): Promise<void> =>
    next
      ? writeWhole(next.path, (put) => open(rest, [...opened, { format: next.format, put }]))
      : use(new Outputs(opened, options));
  return open(targets, [{ format, put: write, ...(isColoured && { paint }) }]);
}
