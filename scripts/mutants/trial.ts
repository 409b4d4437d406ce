import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { scanModuleOf } from "../emit/scan-module.js";
import { type Mutant, mutated } from "./mutant.js";

const longest = 240_000;
const left = new Set(["dist", "bench", "spark"]);

/** A copy of the packages in which tests are run, while faults are put into it one at a time. */
export class Trial {
  #running: ChildProcess | undefined;
  readonly #root = mkdtempSync(join(tmpdir(), "council-data-mutants-"));

  constructor(from: string) {
    for (const name of ["package.json", "tsconfig.base.json", "vitest.config.ts"])
      cpSync(join(from, name), join(this.#root, name));
    symlinkSync(join(from, "node_modules"), join(this.#root, "node_modules"), "dir");
    cpSync(join(from, "packages"), join(this.#root, "packages"), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !left.has(basename(path)),
    });
  }

  #path(file: string): string {
    return join(this.#root, "packages", file);
  }

  /** Whether a fault can be put in: what it replaces stands where it should. */
  holds(mutant: Mutant): boolean {
    return mutated(readFileSync(this.#path(mutant.file), "utf8"), mutant) !== undefined;
  }

  /** Does something while a fault is in. */
  async during<T>(mutant: Mutant, work: () => Promise<T>): Promise<T> {
    const path = this.#path(mutant.file);
    const text = readFileSync(path, "utf8");
    const changed = mutated(text, mutant) ?? text;
    const assembled = this.#path("validators/src/generated/scan-wasm.ts");
    const before = readFileSync(assembled, "utf8");
    try {
      writeFileSync(path, changed);
      if (path.endsWith(".wat")) writeFileSync(assembled, await scanModuleOf(changed));
      return await work();
    } finally {
      writeFileSync(path, text);
      if (path.endsWith(".wat")) writeFileSync(assembled, before);
    }
  }

  /** How many tests failed, up to the first; throws where none could be run. */
  failures(tests: readonly string[]): Promise<number> {
    const report = join(this.#root, "report.json");
    rmSync(report, { force: true });
    const program = join(this.#root, "node_modules/vitest/vitest.mjs");
    // threads end with their process, whatever they are at
    const options = [
      "run",
      ...tests,
      "--pool=threads",
      "--bail=1",
      "--reporter=json",
      `--outputFile=${report}`,
    ];
    const child = spawn(process.execPath, [program, ...options], {
      cwd: this.#root,
      stdio: ["ignore", "ignore", "pipe"],
      timeout: longest,
      killSignal: "SIGKILL",
    });
    this.#running = child;
    let said = "";
    child.stderr.on("data", (text: Buffer) => {
      said += text;
    });
    return new Promise((resolve, reject) => {
      child.on("error", reject);
      child.on("close", () => {
        try {
          const { numFailedTests, numPassedTests } = JSON.parse(readFileSync(report, "utf8"));
          if (numFailedTests + numPassedTests > 0) return resolve(numFailedTests);
        } catch {
          // there is no report where the tests were ended, or never began
        }
        reject(new Error(`no test was run to its end\n${said}`));
      });
    });
  }

  end(): void {
    this.#running?.kill("SIGKILL");
    rmSync(this.#root, { recursive: true, force: true });
  }
}
