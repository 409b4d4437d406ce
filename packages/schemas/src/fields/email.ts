import * as z from "zod";
import { maxCharacters } from "../authoring/max-characters.js";
import { noPrefix, trimmed } from "../authoring/repairs.js";

export const Email = z
  .string()
  .regex(
    /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+(?:[A-Za-z]{2,63}|[Xx][Nn]--[A-Za-z0-9-]{0,57}[A-Za-z0-9])$/,
  )
  .check(maxCharacters(254))
  .meta({
    title: "Email address",
    description: "An address that email can be sent to, with an international domain in its ASCII form.",
    "x-cy": {
      title: "Cyfeiriad e-bost",
      description: "Cyfeiriad y gellir anfon e-bost ato, gyda pharth rhyngwladol yn ei ffurf ASCII.",
    },
    "x-message": {
      en: "Enter an email address in the correct format, like name@example.com",
      cy: "Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@example.com",
    },
    examples: ["name@example.com", "housing.team@council.example"],
    "x-source": "https://www.rfc-editor.org/rfc/rfc5322#section-3.4.1",
    "x-sensitivity": "personal",
    "x-test-only":
      "@(?:[A-Za-z0-9-]+\\.)*(?:example\\.(?:com|net|org)|[A-Za-z0-9-]+\\.(?:example|invalid|test))$",
    "x-repairs": [trimmed, noPrefix("mailto:")],
  });
