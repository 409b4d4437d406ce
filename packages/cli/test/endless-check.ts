import { interruption } from "../src/check/interruption.js";

// a program that takes no notice of the wish that it should stop, for the test that ends it at once
const { signal } = interruption();
signal.addEventListener("abort", () => process.stdout.write("asked to stop\n"));
setInterval(() => {}, 1000);
process.stdout.write("started\n");
