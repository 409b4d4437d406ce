import type { Locale } from "../../options.js";
import type { FaultGroup, Report } from "../report.js";
import { words } from "../words.js";
import { placeName } from "./charts.js";
import { examplesOf, sharedBy } from "./examples.js";
import { html, type Markup } from "./markup.js";
import { pageWords } from "./words.js";

/** What is the same for every kind of fault on a page. */
export interface Page {
  report: Report;
  locale: Locale;
  /** The language of the messages, where it is another than the page's. */
  messages: Locale;
}

const kindsShown = 200;

/** A section with kinds of fault: each with what it is, how often, and where the first of them are. */
export function kinds(
  id: string,
  title: string,
  groups: readonly FaultGroup[],
  page: Page,
  note?: string,
): Markup | undefined {
  if (groups.length === 0) return undefined;
  const say = pageWords[page.locale];
  const shown = groups.slice(0, kindsShown);
  return html`<section aria-labelledby="${id}" class="${id}"><h2 id="${id}">${title}</h2>${note !== undefined && html`<p>${note}</p>`}${shown.map((group, index) => kind(group, `${id}-${index + 1}`, page))}${
    shown.length < groups.length && html`<p class="warn">${say.kindsShown(shown.length, groups.length)}</p>`
  }</section>`;
}

function kind(group: FaultGroup, id: string, { report, locale, messages }: Page): Markup {
  const { rule, of, at, message, count, mendable } = group;
  const lang = messages !== locale && html` lang="${messages}"`;
  return html`<article class="kind" aria-labelledby="${id}"><h3 id="${id}"${lang}>${message}</h3><ul class="meta"><li class="count">${pageWords[locale].times(count)}</li><li>${placeName(of, at, locale)}</li><li><code translate="no">${rule}</code></li>${sharedBy(group, report, locale).map((shared) => html`<li>${shared}</li>`)}${
    mendable !== undefined && html`<li class="mend">${words[locale].mendable(mendable, count)}</li>`
  }</ul>${examplesOf(group, report, locale)}</article>`;
}
