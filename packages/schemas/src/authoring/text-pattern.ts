// Everything but control characters, line separators, bidirectional overrides, the byte-order mark, the replacement
// character (the mark of a broken encoding) and lone surrogates; written as ranges so that every regex engine agrees.
const beyondAscii = "\u00a0-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\ufefe\uff00-\ufffc\u{10000}-\u{10ffff}";

// the same without the spaces of Unicode and the marks that do not show
const seen =
  "\u00a1-\u061b\u061d-\u167f\u1681-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\u2fff\u3001-\ud7ff\ue000-\ufefe\uff00-\ufffc\u{10000}-\u{10ffff}";
const edge = `[!-~${seen}]`;

/** One line of text that neither begins nor ends with a space. */
export const linePattern = new RegExp(`^${edge}(?:[ -~${beyondAscii}]*${edge})?$`, "u");

/** Text of one or more lines that neither begins nor ends with white space. */
export const linesPattern = new RegExp(`^${edge}(?:[\t\n\r -~${beyondAscii}]*${edge})?$`, "u");
