import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { Argument, Command, Option } from "commander";
import { artefact, schemaFiles, type Target, targets } from "../artefact.js";
import { cannotWrite, writeTextWhole } from "../atomic-file.js";
import { exit, Stop } from "../exit.js";
import { write } from "../output.js";

interface Options {
  target: Target;
  out?: string;
}

const examples = `
Examples:
  council-data schema                                   every name there is
  council-data schema Resident > resident.schema.json   one file that holds all it refers to
  council-data schema Resident --target draft-07 --out schemas/
  council-data schema --target openapi-3.1              every record as components
  council-data schema Resident --target csv             a row of headings`;

export const schemaCommand = (): Command =>
  new Command("schema")
    .description("Print a schema of the standard, in one file that holds all it refers to.")
    .addArgument(new Argument("[name]", "a record, field or code list, such as Resident or Uprn"))
    .addOption(
      new Option("--target <target>", "the language of the schema").choices(targets).default("2020-12"),
    )
    .option("--out <folder>", "write files there, each schema in its own")
    .addHelpText("after", examples)
    .action(run);

async function run(name: string | undefined, { target, out }: Options): Promise<void> {
  const { concepts } = artefact();
  if (name !== undefined && !concepts.some((concept) => concept.name === name)) {
    const like = concepts.find(
      (concept) => concept.name.toLowerCase() === name.toLowerCase().replaceAll("-", ""),
    );
    throw new Stop(
      `There is no schema ${name}${like ? `: did you mean ${like.name}?` : ". `council-data schema` lists them."}`,
      exit.usage,
    );
  }
  if (name === undefined && out === undefined && target !== "openapi-3.1") {
    const lines = ["record", "field", "code-list"].flatMap((kind) => [
      `${kind}:`,
      ...concepts
        .filter((concept) => concept.kind === kind)
        .map((concept) => `  ${concept.name}  ${concept.title}`),
    ]);
    return write(`${lines.join("\n")}\n`);
  }
  const files = schemaFiles(name, target, out !== undefined);
  if (out === undefined) return write([...files.values()].join("\n"));
  try {
    mkdirSync(out, { recursive: true });
  } catch (error) {
    throw cannotWrite(out, error);
  }
  for (const [file, text] of files) await writeTextWhole(join(out, file), text);
  await write(`Wrote ${files.size} ${files.size === 1 ? "file" : "files"} to ${out}.\n`);
}
