import { nearestOf } from "@council-data/checker";
import { exit, Stop } from "../exit.js";
import { say } from "../locale.js";
import { write } from "../output.js";
import { examplesOf } from "./examples.js";
import { allRules } from "./rules.js";
import { listText, ruleText } from "./text.js";

/** What `council-data explain` is told. */
export interface Flags {
  format: "text" | "json";
}

/**
 * Says what there is to say of a rule, or lists all rules.
 *
 * @throws Stop where there is no such rule, with the ids that are spelt most like it.
 */
export async function run(id: string | undefined, { format }: Flags): Promise<void> {
  const rules = allRules();
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  if (id === undefined) {
    const all = [...rules.values()];
    return write(format === "json" ? json(all) : listText(all));
  }
  const rule = rules.get(id.trim().toLowerCase());
  if (!rule) throw unknown(id, [...rules.keys()]);
  const examples = examplesOf(rule);
  await write(format === "json" ? json({ ...rule, ...examples }) : ruleText(rule, examples));
}

function unknown(id: string, known: readonly string[]): Stop {
  const near = nearestOf(id, known, 5);
  const said = {
    en: near.length > 0 ? `Did you mean: ${near.join(", ")}?` : "`council-data explain` lists them.",
    cy:
      near.length > 0 ? `Ai un o'r rhain: ${near.join(", ")}?` : "Mae `council-data explain` yn eu rhestru.",
  };
  return new Stop(
    say({ en: `There is no rule ${id}. ${said.en}`, cy: `Nid oes rheol ${id}. ${said.cy}` }),
    exit.usage,
  );
}
