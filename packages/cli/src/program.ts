import { Command } from "commander";
import { checkCommand } from "./commands/check.js";
import { compareCommand } from "./commands/compare.js";
import { completionCommand } from "./commands/completion.js";
import { conformCommand } from "./commands/conform.js";
import { explainCommand } from "./commands/explain.js";
import { inspectCommand } from "./commands/inspect.js";
import { reportCommand } from "./commands/report.js";
import { sampleCommand } from "./commands/sample.js";
import { schemaCommand } from "./commands/schema.js";
import { exitCodes } from "./exit.js";
import { standardVersion } from "./generated/standard.js";
import { guided } from "./guide.js";
import { say } from "./locale.js";
import { localised } from "./usage.js";

/** The whole command, in the language that is asked for: what it is told, and the commands it has. */
export function program(): Command {
  const whole = new Command("council-data")
    .description(
      say({
        en: "Council Data Standards: check files, print schemas and samples, inspect values. Nothing is sent anywhere.",
        cy: "Safonau Data Cynghorau: gwirio ffeiliau, argraffu sgemâu a samplau, archwilio gwerthoedd. Ni anfonir dim i unman.",
      }),
    )
    .version(
      standardVersion,
      "-V, --version",
      say({ en: "print the version of the standard", cy: "argraffu fersiwn y safon" }),
    )
    // so that options behind the program that `conform` starts are that program's
    .enablePositionalOptions()
    .exitOverride();
  const commands = [
    checkCommand(),
    reportCommand(),
    explainCommand(),
    schemaCommand(),
    sampleCommand(),
    inspectCommand(),
    compareCommand(),
    conformCommand(),
    completionCommand(),
  ];
  return guided(localised(whole, commands), {
    examples: [
      [
        "council-data check residents.csv",
        { en: "what is wrong with a file, and where", cy: "beth sydd o'i le ar ffeil, a ble" },
      ],
      [
        "council-data schema Resident --target csv",
        { en: "the headings it may have", cy: "y penawdau y caiff eu cynnwys" },
      ],
      [
        "council-data check --help",
        { en: "what else a command can do", cy: "beth arall y gall gorchymyn ei wneud" },
      ],
    ],
    notes: [exitCodes],
  });
}
