import { CommanderError } from "commander";
import { exit, Stop } from "./exit.js";
import { say } from "./locale.js";
import { OutputEnded, watchOutput } from "./output.js";
import { program } from "./program.js";

/** Ends with the code and the one line that a mistake is answered with. */
function stop(error: unknown): void {
  if (error instanceof OutputEnded) return;
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? exit.right : exit.usage;
    return;
  }
  const isStop = error instanceof Stop;
  const { message } = error as Error;
  const internal = {
    en: `Something went wrong that is no fault of yours: ${message}`,
    cy: `Aeth rhywbeth o'i le nad chi sydd ar fai amdano: ${message}`,
  };
  process.exitCode = isStop ? error.code : exit.internal;
  process.stderr.write(`${isStop ? message : say(internal)}\n`);
}

watchOutput();
if (process.argv.length <= 2) {
  program().outputHelp({ error: true });
  process.exitCode = exit.usage;
} else await program().parseAsync().catch(stop);
