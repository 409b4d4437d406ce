import { Command, CommanderError } from "commander";
import { artefact } from "./artefact.js";
import { checkCommand } from "./commands/check.js";
import { conformCommand } from "./commands/conform.js";
import { inspectCommand } from "./commands/inspect.js";
import { sampleCommand } from "./commands/sample.js";
import { schemaCommand } from "./commands/schema.js";
import { exit, Stop } from "./exit.js";

const program = new Command("council-data")
  .description("Council Data Standards: check files, print schemas and samples, inspect values.")
  .version(artefact().version, "-V, --version", "print the version of the standard")
  .showHelpAfterError("(council-data --help says more)")
  .configureHelp({ sortSubcommands: false })
  // so that options behind the program that `conform` starts are that program's
  .enablePositionalOptions()
  .exitOverride();

for (const command of [
  checkCommand(),
  schemaCommand(),
  sampleCommand(),
  inspectCommand(),
  conformCommand(),
]) {
  command.copyInheritedSettings(program);
  program.addCommand(command);
}

/** Ends with the code and the one line that a mistake is answered with. */
function stop(error: unknown): void {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? exit.right : exit.usage;
    return;
  }
  const isStop = error instanceof Stop;
  process.exitCode = isStop ? error.code : exit.internal;
  process.stderr.write(
    `${isStop ? error.message : `Something went wrong that is no fault of yours: ${(error as Error).message}`}\n`,
  );
}

// a reader that has gone away, such as head, has what it wanted
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(exit.right);
  throw error;
});

if (process.argv.length <= 2) {
  program.outputHelp({ error: true });
  process.exitCode = exit.usage;
} else await program.parseAsync().catch(stop);
