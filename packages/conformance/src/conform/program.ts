import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";

/** How a program ended: its exit code, or the signal that ended it. */
export interface Ending {
  code: number | null;
  signal: string | null;
}

const kept = 4000;

/** A program that is written lines and read lines. */
export class Program {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #ended: Promise<Ending>;
  #errors = "";
  /** The input is closed to us: the program closed it, or has ended. */
  isDeaf = false;
  /** Why the program could not be started. */
  failure: Error | undefined;

  constructor([command = "", ...words]: readonly string[]) {
    // a group of its own, so that what it starts itself ends with it
    this.#child = spawn(command, words, { stdio: "pipe", detached: process.platform !== "win32" });
    const { stdin, stderr } = this.#child;
    stdin.on("error", () => (this.isDeaf = true));
    stdin.on("close", () => (this.isDeaf = true));
    stderr.on("data", (block: Buffer) => {
      this.#errors = (this.#errors + block.toString("utf8")).slice(-kept);
    });
    this.#ended = new Promise((resolve) => {
      this.#child.on("error", (error) => {
        this.failure = error;
        this.isDeaf = true;
        resolve({ code: null, signal: null });
      });
      this.#child.on("exit", (code, signal) => resolve({ code, signal }));
    });
  }

  /** The last that the program wrote to standard error. */
  get errors(): string {
    return this.#errors;
  }

  get output(): AsyncIterable<Uint8Array> {
    return this.#child.stdout;
  }

  get ended(): Promise<Ending> {
    return this.#ended;
  }

  /** Writes, and waits until the program has room for more or takes no more at all. */
  async write(text: string): Promise<void> {
    const { stdin } = this.#child;
    if (this.isDeaf || stdin.write(text) || this.isDeaf) return;
    const stop = new AbortController();
    const on = (event: string): Promise<unknown> => once(stdin, event, { signal: stop.signal });
    await Promise.race([on("drain"), on("close"), on("error"), this.#ended]).catch(() => undefined);
    stop.abort();
  }

  /** Ends the input. */
  close(): void {
    this.#child.stdin.end();
  }

  /** Ends the program and all it started. */
  kill(): void {
    const { pid } = this.#child;
    try {
      if (pid !== undefined && process.platform !== "win32") process.kill(-pid, "SIGKILL");
      else this.#child.kill("SIGKILL");
    } catch {
      // it has ended already
    }
    this.#child.stdout.destroy();
  }
}
