import all from "#ajv-all";
import { rulesHold } from "#rules";

Object.assign(globalThis, { all, rulesHold });
