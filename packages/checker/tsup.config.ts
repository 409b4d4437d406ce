import { defineConfig } from "tsup";

const threads = ["index", "node-worker", "web", "web-worker"].map((name) => `src/threads/${name}.ts`);

// a module asks where it stands to find the worker beside it: `shims` lets it ask in both formats
export default defineConfig({
  entry: ["src/index.ts", ...threads],
  format: ["esm", "cjs"],
  dts: true,
  shims: true,
});
