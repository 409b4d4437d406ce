// Everything but control characters, line separators, bidirectional controls, the byte-order mark, the replacement
// character (the mark of a broken encoding) and lone surrogates; written as ranges so that every regex engine agrees.
const beyondAscii = "\u00a0-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\ufefe\uff00-\ufffc\u{10000}-\u{10ffff}";
const inner = `[ -~${beyondAscii}]`;
const edge = `[!-~${beyondAscii.replace("\u00a0", "\u00a1")}]`;

/** One line of text that neither begins nor ends with a space. */
export const linePattern = new RegExp(`^${edge}(?:${inner}*${edge})?$`, "u");

/** Text of one or more lines that neither begins nor ends with white space. */
export const linesPattern = new RegExp(`^${edge}(?:[\t\n\r -~${beyondAscii}]*${edge})?$`, "u");
