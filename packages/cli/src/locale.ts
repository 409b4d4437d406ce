/** The languages of the command. */
export const locales = ["en", "cy"] as const;
export type Locale = (typeof locales)[number];

/** A text in every language of the command; the Welsh has not been reviewed by a Welsh speaker yet. */
export type Said = Readonly<Record<Locale, string>>;

/** The language that is asked for: by `--locale`, or else by the environment as every program is told it. */
export function localeOf(args: readonly string[], env: NodeJS.ProcessEnv): Locale {
  const last = args.indexOf("--") < 0 ? args.length : args.indexOf("--");
  const place = args.findLastIndex((arg, index) => index < last && /^--locale(?:=|$)/.test(arg));
  const asked = args[place]?.split("=")[1] ?? (place < 0 ? undefined : args[place + 1]);
  const given = asked ?? (env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "");
  return /^cy(?:[_.@-]|$)/i.test(given) ? "cy" : "en";
}

let current: Locale = localeOf(process.argv.slice(2), process.env);

/** The language that the command speaks. */
export const locale = (): Locale => current;

/** Changes the language that the command speaks, as what is generated in both needs. */
export function speak(language: Locale): void {
  current = language;
}

/** A text in the language that the command speaks. */
export const say = (text: Said): string => text[current];
