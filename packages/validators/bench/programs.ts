import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { nodeThreads } from "../../checker/src/node/index.js";
import { bundled } from "./bundled.js";
import type { Program } from "./run.js";

const python = process.env["PYTHON"] ?? "python3";
const local = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const noRules = "check digits, codes judged by their scheme, and rules across fields";

async function node(name: string, file: string, folder: string, unjudged?: string): Promise<Program> {
  const program = await bundled(`files/${file}.ts`, folder);
  return { name, command: (path) => [process.execPath, program, path], ...(unjudged && { unjudged }) };
}

/** How many threads check parts of a file, where there are several. */
export const threads = nodeThreads().count;

/** The whole command, as a person runs it, with one thread and as it is. */
export const commands = ["1", String(threads)].map(
  (count): Program => ({
    name: `council-data check --threads ${count}`,
    isWhole: true,
    command: (path) => [
      process.execPath,
      "--import",
      new URL("usage.mjs", import.meta.url).href,
      local("../../cli/dist/main.js"),
      ...["check", "--as", "Resident", "--format", "json", "--threads", count, path],
    ],
  }),
);

/** What this project has to compare: what peers do as well, and then all that a check does. */
const own = async (folder: string): Promise<Program[]> => [
  await node("verdicts", "verdicts", folder),
  await node(`verdicts, ${threads} threads`, "verdicts-threads", folder),
  await node("check()", "check", folder),
  await node(`check(), ${threads} threads`, "check-threads", folder),
  ...commands,
];

/** What reads and judges tables, this project's own first. */
export const csvPrograms = async (folder: string): Promise<Program[]> => [
  ...(await own(folder)),
  await node("Node read alone", "read", folder),
  await node("uDSV parse alone", "udsv", folder),
  await node("uDSV + Ajv standalone", "udsv-ajv", folder),
  await node("uDSV + Zod 4", "udsv-zod", folder),
  await node("DuckDB, checks in SQL", "duckdb", folder, noRules),
];

/** What reads and judges lines of JSON. */
export const ndjsonPrograms = async (folder: string): Promise<Program[]> => [
  ...(await own(folder)),
  await node("Node read alone", "read", folder),
  await node("JSON.parse alone", "json-parse", folder),
  await node("JSON.parse + Ajv standalone", "json-ajv", folder),
  await node("JSON.parse + Zod 4", "json-zod", folder),
];

/** Libraries in Python, which are given fewer lines than the others: of those that are installed. */
export const pythonPrograms = (verdicts: Program): Program[] => {
  const installed = ["fastjsonschema", "jsonschema"].filter(hasPython);
  return installed.length === 0 ? [] : [verdicts, ...installed.map(pythonProgram)];
};

const pythonProgram = (library: string): Program => ({
  name: `Python ${library}`,
  unjudged: "check digits and rules across fields",
  command: (path) => [
    ...[python, local("peers/judge.py"), library],
    ...[local("../../schemas/schema/bundled/Resident.schema.json"), path],
  ],
});

const hasPython = (library: string): boolean => spawnSync(python, ["-c", `import ${library}`]).status === 0;
