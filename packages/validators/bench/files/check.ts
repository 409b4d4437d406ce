import { checked } from "./checked.js";

await checked({});
