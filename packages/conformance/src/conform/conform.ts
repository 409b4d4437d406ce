import type { Case } from "../cases.js";
import { linesOf } from "./lines.js";
import { Program } from "./program.js";
import type { Problem, Report } from "./report.js";
import { Tally } from "./tally.js";

/** What a program is asked: a case, or any value whose verdict is known. */
export type Question = Pick<Case, "id" | "of" | "issues"> & { data?: unknown; json?: string };

export interface ConformOptions {
  /** Ids of cases that the program is known to get wrong, each with the reason. */
  expectedFailures?: Readonly<Record<string, string>> | undefined;
  /** How long a program may neither read nor answer, in milliseconds: 60,000 unless said. */
  timeout?: number | undefined;
}

const blockSize = 1 << 16;
const mostFaultyLines = 1000;

const lineOf = ({ id, of, data, json }: Question): string =>
  `{"id":${JSON.stringify(id)},"of":${JSON.stringify(of)},"data":${json ?? JSON.stringify(data)}}\n`;

/** Starts a program, asks it, and reports where its answers differ from what is expected. */
export async function conform(
  command: readonly string[],
  questions: Iterable<Question>,
  { expectedFailures = {}, timeout = 60_000 }: ConformOptions = {},
): Promise<Report> {
  const program = new Program(command);
  const tally = new Tally(expectedFailures);
  let isAsking = true;
  let isStopped = false;
  const stop = (kind: Problem["kind"], detail: string): void => {
    if (isStopped) return;
    isStopped = true;
    tally.problem(kind, detail);
    program.kill();
  };
  const timer = setTimeout(
    () => stop(isAsking || tally.open > 0 ? "silent" : "did-not-end", `${timeout / 1000} s`),
    timeout,
  );

  const ask = async (): Promise<void> => {
    let block = "";
    for (const question of questions) {
      tally.asked(question);
      // what is left is counted, though nobody is there to be asked
      if (program.isDeaf || isStopped) continue;
      block += lineOf(question);
      if (block.length < blockSize) continue;
      await program.write(block);
      timer.refresh();
      block = "";
    }
    await program.write(block);
    isAsking = false;
    program.close();
  };

  const listen = async (): Promise<void> => {
    try {
      for await (const line of linesOf(program.output)) {
        if (line.trim() === "") continue;
        if (tally.said(line)) timer.refresh();
        // only answers buy time, so a program that talks for ever is ended too
        if (tally.faultyLines > mostFaultyLines) stop("too-much-that-is-no-answer", `${mostFaultyLines}`);
      }
    } catch (error) {
      if (error instanceof RangeError) stop("line-too-long", error.message);
      else if (!isStopped) throw error;
    }
  };

  const [{ code, signal }] = await Promise.all([program.ended, listen(), ask()]);
  clearTimeout(timer);
  const ending = [signal ?? `exit ${code}`, program.errors.trim()].filter(Boolean).join(": ");
  if (program.failure) tally.problem("could-not-be-started", program.failure.message);
  else if (!isStopped && tally.open > 0) tally.problem("ended-early", ending);
  else if (!isStopped && code !== 0) tally.problem("ended-with-an-error", ending);
  return tally.report();
}
