import { InvalidArgumentError } from "commander";
import { say } from "./locale.js";

/** Reads an option that is a whole number of so many or more; `like` is one that a message can show. */
export const wholeNumber =
  (like: number, least = 0, most = 999_999_999_999) =>
  (text: string): number => {
    const number = Number(text);
    if (/^[0-9]{1,12}$/.test(text) && number >= least && number <= most) return number;
    const range = least === 0 ? "" : say({ en: ` from ${least} to ${most}`, cy: ` o ${least} i ${most}` });
    throw new InvalidArgumentError(
      say({
        en: `Enter a whole number${range}, like ${like}.`,
        cy: `Rhowch rif cyfan${range}, fel ${like}.`,
      }),
    );
  };
