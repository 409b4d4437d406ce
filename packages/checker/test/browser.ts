import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";

/** A Chromium of the system, where there is one. */
export const chromiumPath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
  (path) => existsSync(path),
);

const flags =
  "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

export const startBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath ?? "", args: flags.split(" ") });

/** How a page is looked at. */
export interface Look {
  colorScheme: "light" | "dark";
  width: number;
}

/** Opens a page from a file, as a person would, and gives it with the addresses it asked for. */
export async function opened<T>(
  browser: Browser,
  html: string,
  { colorScheme, width }: Look,
  use: (page: Page, asked: string[]) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "report-"));
  const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
  try {
    const path = join(folder, "report.html");
    writeFileSync(path, html);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(path).href);
    return await use(page, asked);
  } finally {
    await page.close();
    rmSync(folder, { recursive: true });
  }
}
