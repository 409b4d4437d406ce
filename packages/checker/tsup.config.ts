import { defineConfig } from "tsup";

// a module asks where it stands to find the worker beside it: `shims` lets it ask in both formats
export default defineConfig({
  entry: ["src/index.ts", ...["node", "web"].flatMap((of) => [`src/${of}/index.ts`, `src/${of}/worker.ts`])],
  format: ["esm", "cjs"],
  dts: true,
  shims: true,
});
