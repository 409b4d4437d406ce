import { defineConfig } from "tsup";

export default defineConfig({
  entry: { repair: "src/repair.ts", "automaton/index": "src/automaton/index.ts" },
  format: ["esm", "cjs"],
  dts: true,
});
