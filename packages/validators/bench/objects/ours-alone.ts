import { validateResident } from "../../src/index.js";

Object.assign(globalThis, { validateResident });
