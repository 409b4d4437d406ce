import type { Problem } from "./report.js";

/** The languages that a report is written in. */
export type Locale = "en" | "cy";

const figure = (count: number): string => count.toLocaleString("en-GB");

/** The words of a report. */
export const words = {
  en: {
    cases: (count: number, of: readonly string[], standard: string) =>
      `${figure(count)} ${count === 1 ? "case" : "cases"} of ${of.length === 1 ? of[0] : `${of.length} names`}, Council Data Standards ${standard}`,
    counts: (agree: number, disagree: number, unanswered: number) =>
      `${figure(agree)} agree, ${figure(disagree)} disagree, ${figure(unanswered)} have no answer`,
    expectedFailures: (count: number) => `, ${figure(count)} fail as expected`,
    problem: {
      "could-not-be-started": "the program could not be started",
      "ended-early": "the program ended before it had answered all",
      "ended-with-an-error": "the program answered all and ended with an error",
      "did-not-end": "the program answered all and did not end",
      silent: "the program neither read nor answered",
      "line-too-long": "the program wrote a line that is too long",
      "not-json": "the program wrote a line that is not JSON",
      "not-an-object": "the program wrote a line that is not a JSON object",
      "no-id": "the program wrote a line with no id that is a text",
      "no-valid": "the program wrote a line with no valid that is true or false",
      "no-issues": "the program wrote a line with no issues that are a list of at and rule",
      "answered-what-was-not-asked": "the program answered what was not asked",
      "answered-twice": "the program answered twice",
      "too-much-that-is-no-answer": "the program wrote too much that is no answer and was ended",
      "expected-to-fail-and-agrees": "expected to fail, and agrees: take it off the list",
    } satisfies Record<Problem["kind"], string>,
    expected: "expected",
    answered: "answered",
    right: "right",
    wrongWithoutWhy: "wrong, without saying why",
    rightAndYet: "right, and yet ",
    at: (rule: string, at: string) => `${rule} at ${at === "" ? "the whole" : at}`,
    withoutAnAnswer: "without an answer:",
    more: (count: number) => `… and ${figure(count)} more`,
    unreviewed: "",
  },
  cy: {
    cases: (count: number, of: readonly string[], standard: string) =>
      `achosion: ${figure(count)}, o ${of.length === 1 ? of[0] : `${of.length} o enwau`}, Council Data Standards ${standard}`,
    counts: (agree: number, disagree: number, unanswered: number) =>
      `yn cytuno: ${figure(agree)}, yn anghytuno: ${figure(disagree)}, heb ateb: ${figure(unanswered)}`,
    expectedFailures: (count: number) => `, yn methu yn ôl y disgwyl: ${figure(count)}`,
    problem: {
      "could-not-be-started": "nid oedd modd cychwyn y rhaglen",
      "ended-early": "daeth y rhaglen i ben cyn ateb y cyfan",
      "ended-with-an-error": "atebodd y rhaglen y cyfan a dod i ben â gwall",
      "did-not-end": "atebodd y rhaglen y cyfan ac ni ddaeth i ben",
      silent: "ni wnaeth y rhaglen ddarllen nac ateb",
      "line-too-long": "ysgrifennodd y rhaglen linell sy'n rhy hir",
      "not-json": "ysgrifennodd y rhaglen linell nad yw'n JSON",
      "not-an-object": "ysgrifennodd y rhaglen linell nad yw'n wrthrych JSON",
      "no-id": "ysgrifennodd y rhaglen linell heb id sy'n destun",
      "no-valid": "ysgrifennodd y rhaglen linell heb valid sy'n true neu false",
      "no-issues": "ysgrifennodd y rhaglen linell heb issues sy'n rhestr o at a rule",
      "answered-what-was-not-asked": "atebodd y rhaglen yr hyn na ofynnwyd",
      "answered-twice": "atebodd y rhaglen ddwywaith",
      "too-much-that-is-no-answer": "ysgrifennodd y rhaglen ormod nad yw'n ateb, a daethpwyd â hi i ben",
      "expected-to-fail-and-agrees": "disgwyliwyd iddo fethu, ac mae'n cytuno: tynnwch ef oddi ar y rhestr",
    } satisfies Record<Problem["kind"], string>,
    expected: "disgwyliwyd",
    answered: "atebwyd",
    right: "cywir",
    wrongWithoutWhy: "anghywir, heb ddweud pam",
    rightAndYet: "cywir, ac eto ",
    at: (rule: string, at: string) => `${rule} yn ${at === "" ? "y cyfan" : at}`,
    withoutAnAnswer: "heb ateb:",
    more: (count: number) => `… a ${figure(count)} arall`,
    unreviewed: "Nid yw'r testun Cymraeg hwn wedi cael ei adolygu.",
  },
} as const;
