import type { Disagreement, Report } from "./report.js";
import { type Locale, words } from "./words.js";

const shown = 10;

// what a program writes is never let near a terminal as it is
const printable = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (character) =>
    character === "\n" ? " " : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** A report as people read it: the counts, then the first things that are wrong. */
export function reportText(report: Report, locale: Locale = "en"): string {
  const said = words[locale];
  const { counts, disagreements, problems, standard, of } = report;
  // a program that never ran has left all of them unanswered, which says nothing
  const unanswered = problems.some(({ kind }) => kind === "could-not-be-started") ? [] : report.unanswered;
  const verdict = ({ valid, issues }: Disagreement["expected"]): string =>
    issues.length === 0
      ? said[valid ? "right" : "wrongWithoutWhy"]
      : (valid ? said.rightAndYet : "") + issues.map(({ at, rule }) => said.at(rule, at)).join(", ");
  const more = (count: number): string[] => (count > shown ? [said.more(count - shown)] : []);
  const width = Math.max(said.expected.length, said.answered.length);
  const lines = [
    said.cases(counts.cases, of, standard),
    said.counts(counts.agree, counts.disagree, counts.unanswered) +
      (counts.expectedFailures > 0 ? said.expectedFailures(counts.expectedFailures) : ""),
    ...problems.slice(0, shown).map(({ kind, detail }) => `${said.problem[kind]}: ${detail}`),
    ...more(problems.length),
    ...disagreements
      .slice(0, shown)
      .flatMap(({ id, expected, answered }) => [
        "",
        id,
        `  ${said.expected.padEnd(width)}  ${verdict(expected)}`,
        `  ${said.answered.padEnd(width)}  ${verdict(answered)}`,
      ]),
    ...more(counts.disagree),
    ...(unanswered.length > 0
      ? ["", said.withoutAnAnswer, ...unanswered.slice(0, shown).map((id) => `  ${id}`)]
      : []),
    ...more(unanswered.length === 0 ? 0 : counts.unanswered),
    ...(said.unreviewed ? ["", said.unreviewed] : []),
  ];
  return `${lines.map(printable).join("\n")}\n`;
}
