import { arch, cpus, platform } from "node:os";
import { filesTable, goals, growthTable, objectsTable, weightsTable } from "./markdown.js";
import type { FileResult, Results } from "./results.js";

const about = ({ title, rows }: FileResult): string =>
  `### ${title}\n\n${rows.toLocaleString("en-GB")} rows.\n`;

/** The page of the documentation that shows what a run of the benchmark found. */
export function page(results: Results, isQuick: boolean): string {
  const [{ model } = { model: "" }] = cpus();
  const { csv, half, ndjson, python } = results;
  return `<!-- Written by \`pnpm bench --write\`; not compared by \`pnpm check\`. -->

# Performance

Measured in one run by \`pnpm bench\`, which anyone can repeat: Node ${process.versions.node}, ${platform()} ${arch()}, ${cpus().length} cores
of ${model.trim() || "an unnamed kind"}. The records are invented residents, the same in every run, one in a thousand faulty unless said
otherwise. Contenders take turns, each file in a process of its own; figures are medians, memory is the most of any run.
Before anything is timed, all that judge the same must have found the same number of records wrong. Absolute times belong
to one machine; the ratios are what to compare.
${isQuick ? "\n**A quick run on small files, for development: start-up weighs more in it than it does in real files.**\n" : ""}
## Against the goals

${goals(results)}

## Objects in memory

![Microseconds to judge one resident that is right](performance-objects.svg)

${objectsTable(results)}

A hundred records judged over and over stay in the processor's caches, as one does that has just been read; all of them
in turn come from memory, which costs every contender the same time on top.

Ajv and Valibot are given the rules across fields as the functions that CEL says, and Ajv the check digits written out
as an expression; they judge rules only where the shape is right, which is less than this package does.

## Files

\`verdicts\` judges each record by itself and says what is wrong with it, as the peers do: \`check()\` without comparing
records with each other, without advice, and without counting how full columns are. \`check()\` does all of that too.

![Seconds to check a CSV file](performance-csv.svg)

${about(csv)}
${filesTable(csv)}

${about(half)}
${filesTable(half)}

${about(ndjson)}
${filesTable(ndjson)}
${python ? `\n${about(python)}\n${filesTable(python)}\n` : ""}
## Growth

The whole command, \`council-data check\`, from its start to its end, with all that a check does.

${growthTable(results.growth)}

## Weight

${weightsTable(results)}
`;
}
