import { general, placesOf } from "../../dictionary.js";
import type { Locale } from "../../options.js";
import { before } from "../order.js";
import type { FaultGroup } from "../report.js";
import { figure } from "../words.js";
import { type Content, html, type Markup } from "./markup.js";
import { pageWords } from "./words.js";

/** A bar that fills a share of its width; what it says stands beside it as text. */
export const bar = (share: number, tone: "" | "bad" | "good" = ""): Markup =>
  html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="track" width="100" height="8"/><rect class="fill ${tone}" width="${(share * 100).toFixed(2)}" height="8"/></svg>`;

/** Records that are right and those with faults, as one bar. */
export function shareBar(valid: number, invalid: number, locale: Locale): Markup {
  const right = valid + invalid === 0 ? 0 : (valid / (valid + invalid)) * 100;
  const wrong = valid + invalid === 0 ? 0 : 100 - right;
  return html`<svg class="share" viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label="${pageWords[locale].shareOf(valid, invalid)}"><rect class="track" width="100" height="8"/><rect class="fill good" width="${right.toFixed(2)}" height="8"/><rect class="fill bad" x="${right.toFixed(2)}" width="${wrong.toFixed(2)}" height="8"/></svg>`;
}

interface Row {
  label: Content;
  count: number;
}

const rowsShown = 15;

/** A chart of counts that is a table: each row has its bar under its name. */
function chart(title: string, head: string, rows: readonly Row[], locale: Locale): Markup {
  const say = pageWords[locale];
  const rest = rows.slice(rowsShown);
  const others = { label: say.others(rest.length), count: rest.reduce((sum, { count }) => sum + count, 0) };
  const shown = rest.length > 0 ? [...rows.slice(0, rowsShown), others] : rows;
  const most = Math.max(1, ...shown.map(({ count }) => count));
  return html`<table><caption class="title">${title}</caption><thead><tr><th scope="col">${head}</th><th scope="col" class="number">${say.faultsHead}</th></tr></thead><tbody>${shown.map(
    ({ label, count }) =>
      html`<tr><th scope="row"><span>${label}</span>${bar(count / most, "bad")}</th><td class="number">${figure(count)}</td></tr>`,
  )}</tbody></table>`;
}

/** Adds up the faults of groups by a key, the greatest sum first. */
function summed(
  groups: readonly FaultGroup[],
  keyOf: (group: FaultGroup) => string,
): [string, number, FaultGroup][] {
  const sums = new Map<string, [string, number, FaultGroup]>();
  for (const group of groups) {
    const key = keyOf(group);
    sums.set(key, [key, (sums.get(key)?.[1] ?? 0) + group.count, group]);
  }
  return [...sums.values()].sort((a, b) => b[1] - a[1] || before(a[0], b[0]));
}

/** What a place of a record is called, with its pointer. */
export function placeName(of: string, at: string, locale: Locale): Content {
  const say = pageWords[locale];
  if (at === "") return of === "" ? say.theFile : [`${of}: `, say.wholeRecord];
  const place = placesOf(of).get(general(at));
  const title = locale === "cy" ? place?.cy : place?.title;
  const pointer = html`<code translate="no">${of}${at}</code>`;
  return title === undefined ? pointer : [title, " ", pointer];
}

/** Faults by field and by rule. */
export function charts(faults: readonly FaultGroup[], locale: Locale): Markup {
  const say = pageWords[locale];
  const fields = summed(faults, ({ of, at }) => `${of}\n${general(at)}`).map(([, count, { of, at }]) => ({
    label: placeName(of, general(at), locale),
    count,
  }));
  const rules = summed(faults, ({ rule }) => rule).map(([rule, count]) => ({
    label: html`<code translate="no">${rule}</code>`,
    count,
  }));
  return html`<section aria-labelledby="charts"><h2 id="charts">${say.charts}</h2>${chart(say.byField, say.field, fields, locale)}${chart(say.byRule, say.rule, rules, locale)}</section>`;
}
