import { checked } from "./checked.js";

// what the others do: each record by itself, and what is wrong with it
await checked({ across: false, advice: false, coverage: false });
