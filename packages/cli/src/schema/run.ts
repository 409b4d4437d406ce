import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { cannotWrite, writeTextWhole } from "../atomic-file.js";
import { exit, Stop } from "../exit.js";
import { say } from "../locale.js";
import { write } from "../output.js";
import { artefact, reportSchema, schemaFiles } from "./artefact.js";
import type { Target } from "./targets.js";

/** What `council-data schema` is told. */
export interface Flags {
  target: Target;
  out?: string;
}

/**
 * Prints a schema, or writes it with all it refers to.
 *
 * @throws Stop where there is no such schema.
 */
export async function run(name: string | undefined, { target, out }: Flags): Promise<void> {
  if (name?.toLowerCase() === "report") return put(new Map([["report.schema.json", reportSchema()]]), out);
  const { concepts } = artefact();
  if (name !== undefined && !concepts.some((concept) => concept.name === name)) {
    const like = concepts.find(
      (concept) => concept.name.toLowerCase() === name.toLowerCase().replaceAll("-", ""),
    );
    const said = like
      ? {
          en: `There is no schema ${name}: did you mean ${like.name}?`,
          cy: `Nid oes sgema ${name}: ai ${like.name} oeddech chi'n ei feddwl?`,
        }
      : {
          en: `There is no schema ${name}. \`council-data schema\` lists them.`,
          cy: `Nid oes sgema ${name}. Mae \`council-data schema\` yn eu rhestru.`,
        };
    throw new Stop(say(said), exit.usage);
  }
  if (name === undefined && out === undefined && target !== "openapi-3.1") {
    const lines = ["record", "field", "code-list"].flatMap((kind) => [
      `${kind}:`,
      ...concepts
        .filter((concept) => concept.kind === kind)
        .map((concept) => `  ${concept.name}  ${concept.title}`),
    ]);
    const report = say({ en: "the report of a check, as JSON", cy: "adroddiad gwiriad, fel JSON" });
    return write(`${[...lines, "report:", `  report  ${report}`].join("\n")}\n`);
  }
  return put(schemaFiles(name, target, out !== undefined), out);
}

/** Prints schemas, or writes each to its own file in a folder. */
async function put(files: ReadonlyMap<string, string>, out: string | undefined): Promise<void> {
  if (out === undefined) return write([...files.values()].join("\n"));
  try {
    mkdirSync(out, { recursive: true });
  } catch (error) {
    throw cannotWrite(out, error);
  }
  for (const [file, text] of files) await writeTextWhole(join(out, file), text);
  const wrote = {
    en: `Wrote ${files.size} ${files.size === 1 ? "file" : "files"} to ${out}.`,
    cy: `Ysgrifennwyd i ${out}. Nifer y ffeiliau: ${files.size}.`,
  };
  await write(`${say(wrote)}\n`);
}
