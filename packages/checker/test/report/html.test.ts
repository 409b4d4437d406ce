import axe from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderHtml } from "../../src/report/html/page.js";
import { chromiumPath, type Look, opened, startBrowser } from "../browser.js";
import { faultyReport, hostileReport, rightReport, sampleReports } from "./sample-reports.js";

describe.each(sampleReports())("the page on %s", (_, report) => {
  it("lets nothing of a file become markup, and asks for nothing", () => {
    const page = renderHtml(report);
    expect(page).not.toMatch(/<script|<img|<iframe|<form|<[^>]+\son[a-z]+=/i);
    expect(page).not.toMatch(/(?:src|href|action)="(?!#|data:,")/i);
    expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
  });
});

it("says on a Welsh page which messages are in English", () => {
  expect(renderHtml(faultyReport("cy"), { locale: "cy" })).not.toMatch(/<h3[^>]* lang=/);
  expect(renderHtml(faultyReport("en"), { locale: "cy", messages: "en" })).toMatch(
    /<h3[^>]* lang="en">Date of birth/,
  );
});

const pages: [string, string][] = [
  ["faults", renderHtml(faultyReport())],
  ["faults, with values", renderHtml(faultyReport("en", true))],
  ["faults, in Welsh", renderHtml(faultyReport("cy"), { locale: "cy" })],
  ["everything right", renderHtml(rightReport())],
  ["everything right, in Welsh", renderHtml(rightReport(), { locale: "cy" })],
  ["hostile files", renderHtml(hostileReport())],
  ["hostile files, in Welsh", renderHtml(hostileReport(), { locale: "cy", messages: "en" })],
];
const looks: Look[] = [
  { colorScheme: "light", width: 1280 },
  { colorScheme: "dark", width: 320 },
];

describe.skipIf(!chromiumPath)("in a browser (skipped where there is no Chromium)", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  describe.each(pages)("the page on %s", (_, html) => {
    it.each(looks)("has no fault that axe finds, $colorScheme and $width wide", async (look) => {
      const { violations, asked, isWide, title } = await opened(browser, html, look, async (page, asked) => {
        await page.evaluate(axe.source);
        const found = (await page.evaluate(
          "axe.run(document, { rules: { 'target-size': { enabled: true } } })",
        )) as axe.AxeResults;
        const isWide = await page.evaluate("document.documentElement.scrollWidth > innerWidth");
        return { violations: found.violations, asked, isWide, title: await page.title() };
      });
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      expect(asked.filter((url) => !url.endsWith("/report.html") && url !== "data:,")).toEqual([]);
      expect(isWide).toBe(false);
      expect(title).not.toBe("taken");
    });
  });
});
