import { mapOf } from "../authoring/map-of.js";
import { Uri } from "./uri.js";

export const Extensions = mapOf(Uri).meta({
  title: "Extensions",
  description: "What a partner adds to a record, under a web address of its own.",
  "x-cy": {
    title: "Estyniadau",
    description: "Yr hyn y mae partner yn ei ychwanegu at gofnod, o dan ei gyfeiriad gwe ei hun.",
  },
  examples: [{ "https://www.council.example/housing": { tenancy: "secure" } }],
  "x-source": "https://github.com/council-data/standards",
  "x-sensitivity": "personal",
});
