/** A language that reports are written in. */
export type Locale = "en" | "cy";

export interface CheckOptions {
  /** The record every file holds; told from `$schema` or the headings where it is left out. */
  as?: string;
  /** The language of the messages, English unless said. */
  locale?: Locale;
  /** Whether examples carry values; personal values otherwise stay where they are. */
  showValues?: boolean;
}
