import { closedList } from "../authoring/code-list.js";

// paragraph 4 defines the emergency of paragraph 3; the Annex came into force on 5 February 2026 (SI 2026/82)
export const RecognisedInterest = closedList([
  [
    "disclosure-for-public-task",
    "Disclosure for a public task",
    "Datgelu at ddiben tasg gyhoeddus",
    { article: "Annex 1", paragraph: 1, validFrom: "2026-02-05" },
  ],
  [
    "national-security-or-defence",
    "National security, public security or defence",
    "Diogelwch cenedlaethol, diogelwch y cyhoedd neu amddiffyn",
    { article: "Annex 1", paragraph: 2, validFrom: "2026-02-05" },
  ],
  ["emergency", "Emergency", "Argyfwng", { article: "Annex 1", paragraph: 3, validFrom: "2026-02-05" }],
  ["crime", "Crime", "Troseddu", { article: "Annex 1", paragraph: 5, validFrom: "2026-02-05" }],
  [
    "safeguarding",
    "Safeguarding a vulnerable individual",
    "Diogelu unigolyn agored i niwed",
    { article: "Annex 1", paragraph: 6, validFrom: "2026-02-05" },
  ],
]).meta({
  title: "Recognised legitimate interest",
  description: "The condition in Annex 1 to the UK GDPR that a recognised legitimate interest rests on.",
  "x-cy": {
    title: "Buddiant cyfreithlon cydnabyddedig",
    description: "Yr amod yn Atodiad 1 i GDPR y DU y mae buddiant cyfreithlon cydnabyddedig yn dibynnu arno.",
  },
  "x-message": {
    en: "Select a recognised legitimate interest, such as safeguarding",
    cy: "Dewiswch fuddiant cyfreithlon cydnabyddedig, megis safeguarding",
  },
  examples: ["safeguarding", "emergency"],
  "x-source": "https://www.legislation.gov.uk/eur/2016/679/annex/1",
  "x-sensitivity": "open",
  "x-as-at": "2026-11-23",
});
