import { isRight } from "../objects/zod.js";
import { judgedLines, measured } from "./measured.js";

await measured((path) => judgedLines(path, isRight));
