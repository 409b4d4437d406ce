import * as z from "zod";
import { maxCharacters } from "../authoring/max-characters.js";
import { trimmed, withHttps } from "../authoring/repairs.js";

// http, https and urn alone, so that no link published from a record can run a script
export const Uri = z
  .string()
  .regex(
    /^(?:https?:\/\/[0-9A-Za-z](?:[0-9A-Za-z.-]*[0-9A-Za-z])?(?::[0-9]{1,5})?(?:[/?](?:[0-9A-Za-z._~:/?@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)?(?:#(?:[0-9A-Za-z._~:/?@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)?|urn:[0-9a-z][0-9a-z-]{0,30}[0-9a-z]:(?:[0-9A-Za-z._~:/?@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+(?:#(?:[0-9A-Za-z._~:/?@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)?)$/,
  )
  .check(maxCharacters(2000))
  .meta({
    title: "Web address",
    description: "The address of a page, or the URI that names a scheme or an organisation.",
    "x-cy": {
      title: "Cyfeiriad gwe",
      description: "Cyfeiriad tudalen, neu'r URI sy'n enwi cynllun neu sefydliad.",
    },
    "x-message": {
      en: "{Label} must be a full web address, like https://www.example.org/apply",
      cy: "{Label}: rhowch gyfeiriad gwe llawn, fel https://www.example.org/apply",
    },
    examples: ["https://www.example.org/apply", "urn:uuid:6f0c2d1e-0b5a-4b6e-9c1d-2f3a4b5c6d7e"],
    "x-source": "https://www.rfc-editor.org/rfc/rfc3986",
    "x-sensitivity": "open",
    "x-repairs": [trimmed, withHttps],
  });
