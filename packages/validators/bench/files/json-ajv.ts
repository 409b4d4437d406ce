import { isRight } from "../objects/ajv.js";
import { judgedLines, measured } from "./measured.js";

await measured((path) => judgedLines(path, isRight));
