import type { Doubt } from "../contain/comparison.js";
import { valueAt } from "../contain/edit.js";
import type { Answer, MineReport } from "./compare-mine.js";
import type { CounterExample, QuestionName } from "./question.js";
import { words } from "./words.js";

type Locale = "en" | "cy";

/** The report as a person reads it. Its records are invented: they are shown in full. */
export function mineText(report: MineReport, locale: Locale = "en"): string {
  const say = words[locale];
  const lines = [say.heading(report), ""];
  for (const answer of report.answers) lines.push(...answerText(answer, locale), "");
  lines.push(say.heldAgainst(report.records));
  return `${lines.join("\n")}\n`;
}

function answerText({ question, verdict, counterExamples, doubts }: Answer, locale: Locale): string[] {
  const say = words[locale];
  return [
    `${say.questions[question]}: ${say.verdicts[verdict]}`,
    ...counterExamples.flatMap((example) => exampleText(example, question, locale)),
    ...(doubts.length > 0 ? [`  ${say.notDecided}`] : []),
    ...doubtsText(doubts, locale),
  ];
}

function exampleText(
  { at, record, produced, faults }: CounterExample,
  question: QuestionName,
  locale: Locale,
): string[] {
  const say = words[locale];
  const value = valueAt(produced ?? record, at);
  const isChanged = produced !== undefined && JSON.stringify(produced) !== JSON.stringify(record);
  return [
    `  ${at || say.record}${value === undefined || at === "" ? "" : `  ${shortened(JSON.stringify(value))}`}`,
    ...faults.map((fault) => `    ${fault.rule}${fault.at === at ? "" : ` ${fault.at}`}: ${fault.message}`),
    `    ${say.given[question]} ${JSON.stringify(record)}`,
    ...(isChanged ? [`    ${say.produced} ${JSON.stringify(produced)}`] : []),
  ];
}

/** Reasons of one kind in one line, with what they are about. */
function doubtsText(doubts: readonly Doubt[], locale: Locale): string[] {
  const say = words[locale];
  const kinds = [...new Set(doubts.map(({ because }) => because))];
  return kinds.map((kind) => {
    const alike = doubts.filter(({ because }) => because === kind);
    const about = alike.map(({ at, of }) =>
      kind === "rule" ? of : `${at || say.record}${of && ` (${of})`}`,
    );
    return `    ${say.reasons[kind]} ${[...new Set(about)].join(", ")}`;
  });
}

const mostShown = 80;
const shortened = (text: string): string => (text.length > mostShown ? `${text.slice(0, mostShown)}…` : text);
