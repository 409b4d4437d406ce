import { compareMine, type MineReport, mineText, Unjudgeable } from "@council-data/compat";
import { exit, Stop } from "../exit.js";
import { recordNames } from "../generated/standard.js";
import { locale, say } from "../locale.js";
import { write } from "../output.js";
import { mineIn } from "./mine-module.js";

type RecordName = MineReport["as"];

/** What `council-data compare` is told. */
export interface Flags {
  mine: string;
  export?: string;
  as?: RecordName;
  every?: boolean;
  proof?: boolean;
  records: number;
  format: "text" | "json";
}

/**
 * Compares a schema with the standard, and writes the answers.
 *
 * @throws Stop where there is no such schema, or it cannot be asked.
 */
export async function run({
  mine,
  export: name,
  as,
  every = false,
  proof,
  records,
  format,
}: Flags): Promise<void> {
  const { schema, names } = await mineIn(mine, name);
  const record = as ?? recordOf(names);
  if (record === undefined)
    throw new Stop(
      say({
        en: `Say which record the schema is for: --as followed by one of ${recordNames.join(", ")}.`,
        cy: `Dywedwch ar gyfer pa gofnod y mae'r sgema: --as ac yna un o ${recordNames.join(", ")}.`,
      }),
      exit.usage,
    );
  const report = compared(mine, () => compareMine(schema, { as: record, every, records, locale: locale() }));
  await write(format === "json" ? `${JSON.stringify(report, null, 2)}\n` : mineText(report, locale()));
  const verdicts = report.answers.map(({ verdict }) => verdict);
  const isWrong = verdicts.includes("refuted") || (proof && verdicts.includes("unknown"));
  process.exitCode = isWrong ? exit.faults : exit.right;
}

/** The record that a name speaks of: `residentSchema`, `ResidentSchema`, `resident`. */
const recordOf = (names: readonly string[]): RecordName | undefined =>
  names
    .map((name) =>
      name
        .replace(/[-_.]?schema$/i, "")
        .replaceAll(/[-_]/g, "")
        .toLowerCase(),
    )
    .flatMap((name) => recordNames.filter((record) => record.toLowerCase() === name))[0] as
    | RecordName
    | undefined;

function compared(path: string, compare: () => MineReport): MineReport {
  try {
    return compare();
  } catch (error) {
    if (error instanceof Unjudgeable) throw new Stop(`${path}: ${say(error.said)}`, exit.unreadable);
    throw error;
  }
}
