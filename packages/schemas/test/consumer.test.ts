import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL("../../../", import.meta.url));
const compilers = { "5.5": "typescript-5.5", "5.9": "typescript" };

const code = `
import { faults, Resident, type Fault, toGovukErrors, inspect } from "@council-data/schemas";
import { isResident, validateResident } from "@council-data/validators";

const found: Fault[] = faults(Resident, { id: 1 });
const resident: Resident = Resident.parse({});
const given: string | undefined = resident.names?.[0]?.given?.[0];
const use: "usual" | "legal" | "previous" | "alias" | "preferred" | undefined = resident.names?.[0]?.use;
// @ts-expect-error there is no such field
resident.birthdate;
const value: unknown = {};
if (isResident(value)) value.birthDate?.slice(0, 4);
const { valid, faults: again } = validateResident(value);
console.log(found, given, use, valid, again, toGovukErrors(found).errorSummary.titleText, inspect("upn", "x").verdict);
`;

/** A project outside the workspace that has the built packages and zod as its dependencies. */
function project(type: "module" | "commonjs", options: object): string {
  const folder = mkdtempSync(join(tmpdir(), "consumer-"));
  const modules = join(folder, "node_modules");
  mkdirSync(join(modules, "@council-data"), { recursive: true });
  for (const name of ["schemas", "validators"])
    symlinkSync(join(root, "packages", name), join(modules, "@council-data", name), "junction");
  symlinkSync(dirname(require.resolve("zod/package.json")), join(modules, "zod"), "junction");
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type }));
  writeFileSync(join(folder, "index.ts"), code);
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        strict: true,
        target: "ES2022",
        lib: ["ES2022", "DOM"],
        types: [],
        outDir: "out",
        ...options,
      },
      files: ["index.ts"],
    }),
  );
  return folder;
}

describe.each(Object.entries(compilers))("TypeScript %s", (_, compiler) => {
  it.each([
    ["module", { module: "node16", moduleResolution: "node16" }],
    ["commonjs", { module: "node16", moduleResolution: "node16" }],
    ["module", { module: "esnext", moduleResolution: "bundler" }],
    ["commonjs", { module: "esnext", moduleResolution: "bundler" }],
  ] as const)("accepts a strict consumer: %s, %j", (type, options) => {
    const folder = project(type, options);
    const { stdout, status } = spawnSync(
      process.execPath,
      [require.resolve(`${compiler}/bin/tsc`), "-p", folder],
      { encoding: "utf8" },
    );
    expect(stdout).toBe("");
    expect(status).toBe(0);
  });
});

it("publishes types of less than 150 kB, in which every field of a record is described", () => {
  const types = join(root, "packages/schemas/dist/index.d.ts");
  expect(statSync(types).size).toBeLessThan(150_000);
  const [, resident = ""] = /interface Resident \{([\s\S]*?)\n\}/.exec(readFileSync(types, "utf8")) ?? [];
  const fields = resident.match(/^ {4}[$a-zA-Z]+\??:/gm) ?? [];
  expect(fields.length).toBeGreaterThan(20);
  expect(resident.match(/\*\//g)?.length ?? 0).toBeGreaterThanOrEqual(fields.length);
});
