export { deepest, type JsonElement, JsonElements, longestElement } from "./elements.js";
