import {
  badgeOf,
  type CaseFilter,
  conform,
  exitCodeOf,
  type Report,
  reportText,
  statementOf,
} from "@council-data/conformance";
import { writeTextWhole } from "../atomic-file.js";
import { exit, Stop } from "../exit.js";
import { locale, type Said, say } from "../locale.js";
import { write } from "../output.js";
import { expectedFailures } from "./expected-failures.js";
import { casesFor, recordsFor } from "./questions.js";

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
  records?: number;
  seed: number;
}

/**
 * Asks a program for its verdicts, compares them, and writes what was asked for.
 *
 * @throws Stop where what is asked for cannot be done.
 */
export async function run(command: string[], flags: Flags): Promise<void> {
  const { statement, badge, name, release, timeout } = flags;
  for (const { isSo, said } of mixedUp(flags)) if (isSo) throw new Stop(say(said), exit.usage);
  const questions = flags.records === undefined ? casesFor(flags) : recordsFor(flags.records, flags);
  const failures = flags.expectedFailures ? expectedFailures(flags.expectedFailures) : {};

  const report = await conform(command, questions, { expectedFailures: failures, timeout: timeout * 1000 });
  if (flags.report) await writeTextWhole(flags.report, json(report));
  if (name !== undefined && release !== undefined) {
    const date = flags.date ?? new Date().toISOString().slice(0, 10);
    const made = statementOf(report, { name, release, date });
    if (statement) await writeTextWhole(statement, json(made));
    if (badge) await writeTextWhole(badge, badgeOf(made));
  }
  await write(reportText(report, locale()));
  process.exitCode = exitOf(report);
}

/** What does not go together. */
const mixedUp = (flags: Flags): { isSo: boolean; said: Said }[] => [
  {
    isSo: flags.records !== undefined && (flags.cases ?? flags.expectedFailures) !== undefined,
    said: {
      en: "Invented records are no cases: leave out --cases and --expected-failures, or --records.",
      cy: "Nid achosion yw cofnodion dychmygol: gadewch --cases ac --expected-failures allan, neu --records.",
    },
  },
  {
    isSo: isStated(flags) && (flags.name === undefined || flags.release === undefined),
    said: {
      en: "A statement or badge needs --name and --release.",
      cy: "Mae datganiad neu fathodyn angen --name a --release.",
    },
  },
  {
    isSo: isStated(flags) && (flags.cases ?? flags.records) !== undefined,
    said: {
      en: "A statement or badge is on every case of what is claimed: leave out --cases and --records.",
      cy: "Mae datganiad neu fathodyn ar bob achos o'r hyn a honnir: gadewch --cases a --records allan.",
    },
  },
];

const isStated = ({ statement, badge }: Flags): boolean => (statement ?? badge) !== undefined;

const exitOf = (report: Report): number =>
  ({ 0: exit.right, 1: exit.faults, 3: exit.unreadable })[exitCodeOf(report)];

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
