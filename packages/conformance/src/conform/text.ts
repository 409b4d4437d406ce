import type { Disagreement, Report } from "./report.js";

const shown = 10;

// what a program writes is never let near a terminal as it is
const printable = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (character) =>
    character === "\n" ? " " : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

const number = (count: number): string => count.toLocaleString("en-GB");

const verdict = ({ valid, issues }: Disagreement["expected"]): string =>
  issues.length === 0
    ? valid
      ? "right"
      : "wrong, without saying why"
    : `${valid ? "right, and yet " : ""}${issues.map(({ at, rule }) => `${rule} at ${at === "" ? "the whole" : at}`).join(", ")}`;

const more = (count: number, what: string): string[] =>
  count > shown ? [`… and ${number(count - shown)} more ${what}`] : [];

/** A report as people read it: the counts, then the first things that are wrong. */
export function reportText({ counts, disagreements, problems, unanswered, standard, of }: Report): string {
  // a program that never ran has left all of them unanswered, which says nothing
  const listed = problems.some(({ kind }) => kind === "could-not-be-started") ? [] : unanswered;
  const names = of.length === 1 ? `${of[0]}` : `${of.length} names`;
  const lines = [
    `${number(counts.cases)} cases of ${names}, Council Data Standards ${standard}`,
    `${number(counts.agree)} agree, ${number(counts.disagree)} disagree, ${number(counts.unanswered)} have no answer` +
      (counts.expectedFailures > 0 ? `, ${number(counts.expectedFailures)} fail as expected` : ""),
    ...problems
      .slice(0, shown)
      .map(({ kind, detail }) => `the program: ${kind.replaceAll("-", " ")}: ${detail}`),
    ...more(problems.length, "of these"),
    ...disagreements
      .slice(0, shown)
      .flatMap(({ id, expected, answered }) => [
        "",
        id,
        `  expected  ${verdict(expected)}`,
        `  answered  ${verdict(answered)}`,
      ]),
    ...more(counts.disagree, "that disagree"),
    ...(listed.length > 0
      ? ["", "without an answer:", ...listed.slice(0, shown).map((id) => `  ${id}`)]
      : []),
    ...more(listed.length === 0 ? 0 : counts.unanswered, "without an answer"),
  ];
  return `${lines.map(printable).join("\n")}\n`;
}
