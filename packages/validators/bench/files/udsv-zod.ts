import { isRight } from "../objects/zod.js";
import { measured } from "./measured.js";
import { judgedRows } from "./udsv-rows.js";

await measured((path) => judgedRows(path, isRight));
