import type { Locale } from "../options.js";

/** How a report is written. */
export interface RenderOptions {
  /** The language of the words around the faults, English unless said; messages keep the language they were given in. */
  locale?: Locale;
}
