import { checked, verdicts } from "./checked.js";

await checked(verdicts);
