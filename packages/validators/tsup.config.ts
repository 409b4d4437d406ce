import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/automaton/index.ts", "src/csv/index.ts", "src/json/index.ts", "src/repair.ts"],
  format: ["esm", "cjs"],
  dts: true,
});
