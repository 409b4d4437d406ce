import { createInterface } from "node:readline";
import { inspect } from "@council-data/schemas";
import { exit, Stop } from "../exit.js";
import { inspectableSchemes } from "../generated/standard.js";
import { say } from "../locale.js";
import { write, writeLines } from "../output.js";

/**
 * Says what can be said of values, a line of JSON each.
 *
 * @throws Stop where there is no such scheme, or no value.
 */
export async function run(scheme: string, values: string[]): Promise<void> {
  if (!inspectableSchemes.includes(scheme))
    throw new Stop(
      say({
        en: `There is no scheme ${scheme}. Use one of: ${inspectableSchemes.join(", ")}.`,
        cy: `Nid oes cynllun ${scheme}. Defnyddiwch un o: ${inspectableSchemes.join(", ")}.`,
      }),
      exit.usage,
    );
  if (values.length === 0)
    throw new Stop(
      say({
        en: "Enter the values to inspect, or - to read them from standard input.",
        cy: "Rhowch y gwerthoedd i'w harchwilio, neu - i'w darllen o'r mewnbwn safonol.",
      }),
      exit.usage,
    );
  const answer = (value: string): string => JSON.stringify(inspect(scheme, value));
  if (values.length !== 1 || values[0] !== "-") return writeLines(values.map(answer));
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }))
    await write(`${answer(line)}\n`);
}
