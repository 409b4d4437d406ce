import type { Locale } from "../options.js";
import type { HeadingReport } from "./report.js";
import { words } from "./words.js";

// a table of another standard has dozens of them, and they are one piece of news
const listed = 30;
const alone = 3;

/** What is wrong with the headings of a table, a phrase for each that can be mended and one for those of a kind. */
export function headingTexts(headings: readonly HeadingReport[], locale: Locale): string[] {
  const say = words[locale];
  const missing = headings.filter(({ rule }) => rule === "file.missing-heading");
  const isStranger = ({ rule, nearest }: HeadingReport): boolean =>
    rule === "file.unknown-heading" && nearest === undefined;
  const strangers = headings.filter(isStranger);
  const isMany = strangers.length > alone;
  const single = headings.filter((heading) => !missing.includes(heading) && !(isMany && isStranger(heading)));
  const named = strangers.slice(0, listed).map(({ heading, column }) => `${heading} (${column})`);
  if (strangers.length > listed) named.push(say.andMore(strangers.length - listed));
  return [
    ...single.map((heading) => headingText(heading, locale)),
    ...(isMany ? [say.unknowns(strangers.length, named.join(", "))] : []),
    ...(missing.length > 0 ? [say.missing(missing.map(({ heading }) => heading))] : []),
  ];
}

function headingText({ rule, heading, column = "", nearest }: HeadingReport, locale: Locale): string {
  const say = words[locale];
  if (rule === "file.duplicate-heading") return say.twice(heading, column);
  if (rule === "file.ambiguous-heading") return say.unclear(heading, column, nearest ?? "");
  return [say.unknown(heading, column), ...(nearest === undefined ? [] : [say.meant(nearest)])].join("; ");
}
