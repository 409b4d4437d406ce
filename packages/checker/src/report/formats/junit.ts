import { exampleText } from "../example-text.js";
import { headingTexts } from "../heading-text.js";
import type { RenderOptions } from "../options.js";
import type { FaultGroup, FileReport, Report } from "../report.js";
import { figure, words } from "../words.js";
import { escaped } from "../xml.js";

const suites = {
  en: { files: "Files", kinds: "Kinds of fault" },
  cy: { files: "Ffeiliau", kinds: "Mathau o nam" },
};

/** A report as JUnit XML: a test for each file, and one that failed for each kind of fault. Advice fails nothing. */
export function renderJunit(report: Report, { locale = "en" }: RenderOptions = {}): string {
  const files = report.files.map((file) => fileCase(file, locale));
  const kinds = [...report.faults, ...report.advice].map((group) => kindCase(group, report, locale));
  const failed = (cases: readonly Case[]): number => cases.filter(({ fails }) => fails).length;
  const suite = (name: string, cases: readonly Case[]): string[] => [
    `  <testsuite name="${escaped(name)}" tests="${cases.length}" failures="${failed(cases)}" errors="0" skipped="0">`,
    ...cases.map(({ xml }) => xml),
    "  </testsuite>",
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="Council Data Standards ${escaped(report.standard)}" tests="${files.length + kinds.length}" failures="${failed(files) + failed(kinds)}" errors="0">`,
    ...suite(suites[locale].files, files),
    ...suite(suites[locale].kinds, kinds),
    "</testsuites>",
    "",
  ].join("\n");
}

interface Case {
  fails: boolean;
  xml: string;
}

type Language = keyof typeof words;

function fileCase(file: FileReport, locale: Language): Case {
  const { path, sheet, of, records, valid, invalid, headings = [], notices = [] } = file;
  const say = words[locale];
  const fails = invalid > 0 || headings.length > 0;
  const counts = [say.records(records), say.valid(valid), say.invalid(invalid)].join(", ");
  const said = [...headingTexts(headings, locale), ...notices];
  const name = [path, ...(sheet === undefined ? [] : [sheet])].join(", ");
  return {
    fails,
    xml: testCase(name, of || say.unknownRecord, fails ? counts : undefined, [counts, ...said]),
  };
}

function kindCase(group: FaultGroup, report: Report, locale: Language): Case {
  const { rule, of, at, message, severity, count, examples } = group;
  const say = words[locale];
  const lines = examples.map((example) => exampleText(example, report, locale));
  const showing = examples.length < count ? [say.showing(examples.length, count)] : [];
  const fails = severity === "error";
  const said = `${figure(count)} × ${message}`;
  return {
    fails,
    xml: testCase(`${rule} ${at}`.trim(), of, fails ? said : undefined, [said, ...lines, ...showing]),
  };
}

function testCase(name: string, of: string, failure: string | undefined, lines: readonly string[]): string {
  const text = escaped(lines.join("\n"));
  const held =
    failure === undefined
      ? `<system-out>${text}</system-out>`
      : `<failure message="${escaped(failure)}" type="fault">${text}</failure>`;
  return `    <testcase name="${escaped(name)}" classname="${escaped(of)}">${held}</testcase>`;
}
