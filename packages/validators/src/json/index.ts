export { deepest, isTooDeep, type JsonElement, JsonElements, longestElement } from "./elements.js";
