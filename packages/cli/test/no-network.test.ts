import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { run } from "./run.js";

const guard = pathToFileURL(fileURLToPath(new URL("./no-network.mjs", import.meta.url))).href;
const examples = fileURLToPath(new URL("../../../docs/examples/", import.meta.url));
const log = join(mkdtempSync(join(tmpdir(), "network-")), "asked.log");

/** Runs the command where every way to the network is guarded, and gives what it asked for. */
function asked(args: readonly string[], script = ""): string {
  writeFileSync(log, "");
  const env = { ...process.env, NETWORK_LOG: log, NETWORK_SCRIPT: script };
  run(args, { env, node: ["--import", guard] });
  return readFileSync(log, "utf8");
}

it.each([
  'await import("node:net").then(({ connect }) => connect(9, "127.0.0.1").on("error", () => {}))',
  'await import("node:dns").then(({ lookup }) => lookup("example.com", () => {}))',
  'await import("node:dns/promises").then(({ resolve4 }) => resolve4("example.com"))',
  'await fetch("http://127.0.0.1:8099/")',
  'await import("node:http").then(({ get }) => get("http://127.0.0.1:9/").on("error", () => {}))',
  'await import("node:https").then(({ get }) => get("https://127.0.0.1:9/").on("error", () => {}))',
  'await import("node:tls").then(({ connect }) => connect(9, "127.0.0.1").on("error", () => {}))',
  'await import("node:dgram").then(({ createSocket }) => createSocket("udp4").send("x", 9, "127.0.0.1"))',
])("would see %s", (script) => {
  expect(asked(["--version"], script)).not.toBe("");
});

it.each([
  ["check", "--format", "html", join(examples, "planted-faults.csv")],
  ["check", "--format", "json", join(examples, "cornwall")],
  ["schema", "Resident"],
  ["sample", "Resident", "-n", "5"],
  ["inspect", "nhs-number", "9990000018"],
  ["explain", "field.nhs-number"],
  ["completion", "bash"],
  ["--help"],
])("opens no connection for %s %s", (...args) => {
  expect(asked(args)).toBe("");
});
