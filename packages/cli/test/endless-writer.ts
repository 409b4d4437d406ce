import { setTimeout } from "node:timers/promises";
import { writeWhole } from "../src/atomic-file.js";

// a program that never finishes writing, for the test that ends it
process.on("SIGTERM", () => process.exit(1));
await writeWhole(process.argv[2] ?? "", async (put) => {
  for (;;) {
    await put("half of it\n".repeat(1000));
    process.stdout.write("written\n");
    await setTimeout(10);
  }
});
