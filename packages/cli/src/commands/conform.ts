import { readFileSync } from "node:fs";
import {
  allCases,
  badgeOf,
  type CaseFilter,
  conform,
  exitCodeOf,
  type Report,
  reportText,
  selectedCases,
  statementOf,
} from "@council-data/conformance";
import { Command, InvalidArgumentError } from "commander";
import { writeTextWhole } from "../atomic-file.js";
import { exit, Stop } from "../exit.js";
import { write } from "../output.js";

interface Options extends CaseFilter {
  expectedFailures?: string;
  report?: string;
  statement?: string;
  badge?: string;
  name?: string;
  release?: string;
  date: string;
  timeout: number;
}

const several = (text: string, before: string[] = []): string[] => [...before, text];

const seconds = (text: string): number => {
  if (!/^[1-9][0-9]{0,4}$/.test(text)) throw new InvalidArgumentError("Enter whole seconds, like 60.");
  return Number(text);
};

const day = (text: string): string => {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text))
    throw new InvalidArgumentError("Enter a date, like 2026-04-01.");
  return text;
};

const examples = `
Examples:
  council-data conform python3 judge.py schema/
  council-data conform --of Resident --of Referral -- ./judge --fast
  council-data conform --cases 'fields/*' --report report.json ./judge
  council-data conform --name Judge --release 1.4.0 --statement statement.json --badge badge.svg ./judge

The program reads a line of {"id", "of", "data"} for each case on its standard input and answers with a line of
{"id", "valid", "issues": [{"at", "rule"}]} on its standard output; docs/conformance.md says the rest.
Exit codes: 0 all agree, 1 some disagree, 2 usage, 3 the program could not be run or did not answer, 4 internal.`;

export const conformCommand = (): Command =>
  new Command("conform")
    .description("Ask any program for its verdicts on the cases of the standard, and compare them.")
    .argument("<command...>", "the program, and what it is started with")
    .option("--of <name>", "only the cases of a record, field or code list; may be repeated", several)
    .option("--cases <pattern>", "only the cases of files or ids like fields/*; may be repeated", several)
    .option(
      "--expected-failures <file>",
      "a JSON object of the cases known to disagree, each with the reason",
    )
    .option("--timeout <seconds>", "how long the program may be silent", seconds, 60)
    .option("--report <file>", "write the report there as JSON")
    .option("--name <name>", "what the program is called, for its statement")
    .option("--release <release>", "which release of it this is, for its statement")
    .option("--statement <file>", "write the conformance statement there as JSON")
    .option("--badge <file>", "write a badge there as SVG")
    .option(
      "--date <date>",
      "the day of the run, for the statement",
      day,
      new Date().toISOString().slice(0, 10),
    )
    .passThroughOptions()
    .addHelpText("after", examples)
    .action(run);

async function run(command: string[], options: Options): Promise<void> {
  const { statement, badge, name, release, date, timeout } = options;
  if ((statement ?? badge) !== undefined && (name === undefined || release === undefined))
    throw new Stop("A statement or badge needs --name and --release.", exit.usage);
  if ((statement ?? badge) !== undefined && options.cases)
    throw new Stop("A statement is on every case of what is claimed: leave out --cases.", exit.usage);
  const questions = [...selectedCases(options)];
  for (const of of options.of ?? [])
    if (!questions.some((one) => one.of === of)) throw new Stop(`There are no cases of ${of}.`, exit.usage);
  if (questions.length === 0) throw new Stop("There are no such cases.", exit.usage);
  const expectedFailures = options.expectedFailures ? expected(options.expectedFailures) : {};

  const report = await conform(command, questions, { expectedFailures, timeout: timeout * 1000 });
  if (options.report) await writeTextWhole(options.report, json(report));
  if (name !== undefined && release !== undefined) {
    const made = statementOf(report, { name, release, date });
    if (statement) await writeTextWhole(statement, json(made));
    if (badge) await writeTextWhole(badge, badgeOf(made));
  }
  await write(reportText(report));
  process.exitCode = exitOf(report);
}

const exitOf = (report: Report): number =>
  ({ 0: exit.right, 1: exit.faults, 3: exit.unreadable })[exitCodeOf(report)];

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The expected failures in a file: ids of cases that there are, each with a reason. */
function expected(path: string): Record<string, string> {
  let held: unknown;
  try {
    held = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new Stop(`${path} cannot be read: ${(error as Error).message}.`, exit.unreadable);
  }
  const isList = typeof held === "object" && held !== null && !Array.isArray(held);
  if (
    !isList ||
    !Object.values(held as object).every((reason) => typeof reason === "string" && reason !== "")
  )
    throw new Stop(`${path} must be a JSON object of case ids, each with the reason.`, exit.usage);
  const ids = new Set([...allCases()].map(({ id }) => id));
  const unknown = Object.keys(held as object).find((id) => !ids.has(id));
  if (unknown !== undefined) throw new Stop(`${path} names a case that there is not: ${unknown}`, exit.usage);
  return held as Record<string, string>;
}
