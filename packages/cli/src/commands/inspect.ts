import { createInterface } from "node:readline";
import { inspect, inspectableSchemes } from "@council-data/schemas";
import { Argument, Command } from "commander";
import { exit, Stop } from "../exit.js";
import { write, writeLines } from "../output.js";

const examples = `
Examples:
  council-data inspect nhs-number 9990000018
  council-data inspect postcode SW1A1AA             invalid, with the suggestion SW1A 1AA
  cut -d, -f5 header.csv | council-data inspect upn -

Each answer is a line of JSON: value, verdict (invalid, placeholder, test-only or valid), reason, canonical, suggestions.

Schemes: ${inspectableSchemes.join(", ")}`;

export const inspectCommand = (): Command =>
  new Command("inspect")
    .description("Say what can be said of single values: the verdict is on each exactly as given.")
    .addArgument(new Argument("<scheme>", "a field or code list, such as nhs-number, postcode or upn"))
    .addArgument(new Argument("[values...]", "the values, or - to read one a line from standard input"))
    .addHelpText("after", examples)
    .action(run);

async function run(scheme: string, values: string[]): Promise<void> {
  if (!inspectableSchemes.includes(scheme))
    throw new Stop(`There is no scheme ${scheme}. Use one of: ${inspectableSchemes.join(", ")}.`, exit.usage);
  if (values.length === 0)
    throw new Stop("Enter the values to inspect, or - to read them from standard input.", exit.usage);
  const answer = (value: string): string => JSON.stringify(inspect(scheme, value));
  if (values.length !== 1 || values[0] !== "-") return writeLines(values.map(answer));
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }))
    await write(`${answer(line)}\n`);
}
