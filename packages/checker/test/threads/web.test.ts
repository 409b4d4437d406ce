import { createServer, type Server } from "node:http";
import { fileURLToPath } from "node:url";
import { flattened, sampleRecords } from "@council-data/conformance";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { check, type Report, sourceOf } from "../../src/index.js";
import { chromiumPath, startBrowser } from "../browser.js";

const source = (path: string): string => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));

// what a page does with a file that somebody chose: the file is fetched here, as nobody is there to choose it
const page = `
import { check } from ${JSON.stringify(source("index.ts"))};
import { blobSource, webThreads } from ${JSON.stringify(source("web/index.ts"))};
const blob = await (await fetch("/residents.csv")).blob();
let started = 0;
const worker = () => { started++; return new Worker("/worker.js", { type: "module" }); };
const threads = { ...webThreads(worker, 3), leastBytes: 1000 };
for await (const part of check(blobSource("residents.csv", blob), { as: "Resident", threads }))
  if (part.type === "report") document.title = JSON.stringify({ started, report: part.report });
`;

const [headings = "", ...rows] = flattened(() =>
  sampleRecords("Resident", { count: 2000, faults: 0.02, seed: 6 }),
);
const csv = `${[headings, ...rows].join("\n")}\n`;

async function bundle(stdin: { contents: string; resolveDir: string; loader: "ts" }): Promise<string> {
  const { outputFiles } = await build({
    stdin,
    bundle: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    tsconfig: fileURLToPath(new URL("../../../../tsconfig.base.json", import.meta.url)),
  });
  return outputFiles[0]?.text ?? "";
}

async function reportHere(): Promise<Report | undefined> {
  for await (const part of check(sourceOf("residents.csv", csv), { as: "Resident" }))
    if (part.type === "report") return part.report;
  return undefined;
}

describe.runIf(chromiumPath)("in a browser", () => {
  let server: Server;
  let policy = "";

  beforeAll(async () => {
    const resolveDir = fileURLToPath(new URL(".", import.meta.url));
    const files: Record<string, [type: string, text: string]> = {
      "/": ["text/html", '<!doctype html><title></title><script type="module" src="/page.js"></script>'],
      "/page.js": ["text/javascript", await bundle({ contents: page, resolveDir, loader: "ts" })],
      "/worker.js": [
        "text/javascript",
        await bundle({
          contents: `import ${JSON.stringify(source("web/worker.ts"))};`,
          resolveDir,
          loader: "ts",
        }),
      ],
      "/residents.csv": ["text/csv", csv],
    };
    server = createServer((request, response) => {
      const [type, text] = files[request.url ?? ""] ?? ["text/plain", ""];
      response.writeHead(200, { "content-type": type, "content-security-policy": policy }).end(text);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  });
  afterAll(() => void server.close());

  async function reportThere(): Promise<{ started: number; report: Report }> {
    const browser = await startBrowser();
    try {
      const { port } = server.address() as { port: number };
      const tab = await browser.newPage();
      await tab.goto(`http://127.0.0.1:${port}/`);
      await expect.poll(() => tab.title(), { timeout: 30_000 }).not.toBe("");
      return JSON.parse(await tab.title()) as { started: number; report: Report };
    } finally {
      await browser.close();
    }
  }

  it("workers give the report that one thread of Node gives", async () => {
    policy =
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'";
    const { started, report } = await reportThere();
    expect(started).toBe(2);
    expect(report).toEqual(await reportHere());
  });

  it("so does a page whose policy forbids workers and WebAssembly", async () => {
    policy = "default-src 'none'; script-src 'self'; connect-src 'self'; worker-src 'none'";
    const { report } = await reportThere();
    expect(report).toEqual(await reportHere());
  });
});
