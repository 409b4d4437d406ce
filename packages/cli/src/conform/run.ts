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
import { writeTextWhole } from "../atomic-file.js";
import { exit, Stop } from "../exit.js";
import { say } from "../locale.js";
import { write } from "../output.js";
import { cannotRead } from "../sources.js";

/** What `council-data conform` is told. */
export interface Flags extends CaseFilter {
  expectedFailures?: string;
  report?: string;
  statement?: string;
  badge?: string;
  name?: string;
  release?: string;
  date?: string;
  timeout: number;
}

/**
 * Asks a program for its verdicts, compares them, and writes what was asked for.
 *
 * @throws Stop where what is asked for cannot be done.
 */
export async function run(command: string[], options: Flags): Promise<void> {
  const { statement, badge, name, release, timeout } = options;
  const date = options.date ?? new Date().toISOString().slice(0, 10);
  if ((statement ?? badge) !== undefined && (name === undefined || release === undefined))
    throw new Stop(
      say({
        en: "A statement or badge needs --name and --release.",
        cy: "Mae datganiad neu fathodyn angen --name a --release.",
      }),
      exit.usage,
    );
  if ((statement ?? badge) !== undefined && options.cases)
    throw new Stop(
      say({
        en: "A statement is on every case of what is claimed: leave out --cases.",
        cy: "Mae datganiad ar bob achos o'r hyn a honnir: gadewch --cases allan.",
      }),
      exit.usage,
    );
  const questions = [...selectedCases(options)];
  for (const of of options.of ?? [])
    if (!questions.some((one) => one.of === of))
      throw new Stop(
        say({ en: `There are no cases of ${of}.`, cy: `Nid oes achosion o ${of}.` }),
        exit.usage,
      );
  if (questions.length === 0)
    throw new Stop(say({ en: "There are no such cases.", cy: "Nid oes achosion o'r fath." }), exit.usage);
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
    throw cannotRead(path, error);
  }
  const isList = typeof held === "object" && held !== null && !Array.isArray(held);
  if (
    !isList ||
    !Object.values(held as object).every((reason) => typeof reason === "string" && reason !== "")
  )
    throw new Stop(
      say({
        en: `${path} must be a JSON object of case ids, each with the reason.`,
        cy: `Rhaid i ${path} fod yn wrthrych JSON o ddynodwyr achosion, pob un â'r rheswm.`,
      }),
      exit.usage,
    );
  const ids = new Set([...allCases()].map(({ id }) => id));
  const unknown = Object.keys(held as object).find((id) => !ids.has(id));
  if (unknown !== undefined)
    throw new Stop(
      say({
        en: `${path} names a case that there is not: ${unknown}`,
        cy: `Mae ${path} yn enwi achos nad yw'n bod: ${unknown}`,
      }),
      exit.usage,
    );
  return held as Record<string, string>;
}
