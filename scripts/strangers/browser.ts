import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import vm from "node:vm";

const require = createRequire(new URL("../../packages/checker/package.json", import.meta.url));

/** The title that a bundle gives its page, in Chromium under a policy without `unsafe-eval`; in a bare context where there is none. */
export async function titleFrom(folder: string): Promise<{ title: string; by: string }> {
  const path = readdirSync(folder, { recursive: true, encoding: "utf8" }).find((name) =>
    name.endsWith(".js"),
  );
  const script = readFileSync(join(folder, path ?? ""), "utf8");
  const browser = await chromium();
  if (!browser) {
    const document = { title: "", createElement: () => ({ relList: { supports: () => true } }) };
    vm.runInNewContext(script, { document }, { contextCodeGeneration: { strings: false, wasm: false } });
    return { title: document.title, by: "without a browser" };
  }
  const server = createServer((request, response) => {
    const isScript = request.url === "/bundle.js";
    response.writeHead(200, {
      "content-type": isScript ? "text/javascript" : "text/html",
      "content-security-policy": "default-src 'none'; script-src 'self'",
    });
    response.end(
      isScript ? script : '<!doctype html><title></title><script type="module" src="/bundle.js"></script>',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: "load" });
  const title = await page.title();
  await browser.close();
  server.close();
  return { title, by: "in Chromium" };
}

interface Browser {
  newPage: () => Promise<{
    goto: (url: string, how: object) => Promise<unknown>;
    title: () => Promise<string>;
  }>;
  close: () => Promise<void>;
}

async function chromium(): Promise<Browser | undefined> {
  const { chromium: engine } = require("playwright-core") as {
    chromium: { launch: (options: object) => Promise<Browser> };
  };
  for (const executablePath of ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]) {
    const browser = await engine.launch({ executablePath, args: ["--no-sandbox"] }).catch(() => undefined);
    if (browser) return browser;
  }
  return undefined;
}
