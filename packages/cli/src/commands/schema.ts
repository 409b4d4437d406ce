import { Argument, Command, Option } from "commander";
import { guided } from "../guide.js";
import { say } from "../locale.js";
import type { Flags } from "../schema/run.js";
import { targets } from "../schema/targets.js";

/** `council-data schema`: what it is told, and how it is used. */
export const schemaCommand = (): Command =>
  guided(
    new Command("schema")
      .description(
        say({
          en: "Print a schema of the standard, in one file that holds all it refers to.",
          cy: "Argraffu sgema o'r safon, mewn un ffeil sy'n cynnwys popeth y mae'n cyfeirio ato.",
        }),
      )
      .addArgument(
        new Argument(
          "[name]",
          say({
            en: "a record, field or code list, such as Resident or Uprn",
            cy: "cofnod, maes neu restr godau, fel Resident neu Uprn",
          }),
        ),
      )
      .addOption(
        new Option("--target <target>", say({ en: "the language of the schema", cy: "iaith y sgema" }))
          .choices(targets)
          .default("2020-12"),
      )
      .option(
        "--out <folder>",
        say({
          en: "write files there, each schema in its own",
          cy: "ysgrifennu ffeiliau yno, pob sgema yn ei ffeil ei hun",
        }),
      )
      .action(async (name: string | undefined, flags: Flags) =>
        (await import("../schema/run.js")).run(name, flags),
      ),
    {
      examples: [
        ["council-data schema", { en: "every name there is", cy: "pob enw sydd" }],
        [
          "council-data schema Resident > resident.schema.json",
          { en: "one file that holds all it refers to", cy: "un ffeil sy'n cynnwys popeth" },
        ],
        ["council-data schema Resident --target draft-07 --out schemas/"],
        [
          "council-data schema --target openapi-3.1",
          { en: "every record as components", cy: "pob cofnod fel cydrannau" },
        ],
        [
          "council-data schema report",
          { en: "the schema of a report as JSON", cy: "sgema adroddiad fel JSON" },
        ],
        ["council-data schema Resident --target csv", { en: "a row of headings", cy: "rhes o benawdau" }],
      ],
    },
  );
