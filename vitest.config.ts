import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const packages = fileURLToPath(new URL("packages", import.meta.url));

// tests run on the source, so that a change is seen without a build; what strangers install is tested from the outside
export default defineConfig({
  resolve: {
    alias: [
      { find: /^@council-data\/([^/]+)$/, replacement: `${packages}/$1/src/index.ts` },
      { find: /^@council-data\/([^/]+)\/((?!schema\/).+)$/, replacement: `${packages}/$1/src/$2` },
    ],
  },
  test: { include: ["packages/*/test/**/*.test.ts"], testTimeout: 60_000 },
});
