import { closedList } from "../authoring/code-list.js";

// 6(1)(ea) came with section 70 of the Data (Use and Access) Act 2025, in force on 5 February 2026 (SI 2026/82)
export const LawfulBasis = closedList([
  ["consent", "Consent", "Cydsyniad", { article: "6(1)(a)" }],
  ["contract", "Contract", "Contract", { article: "6(1)(b)" }],
  ["legal-obligation", "Legal obligation", "Rhwymedigaeth gyfreithiol", { article: "6(1)(c)" }],
  ["vital-interests", "Vital interests", "Buddiannau hanfodol", { article: "6(1)(d)" }],
  ["public-task", "Public task", "Tasg gyhoeddus", { article: "6(1)(e)" }],
  [
    "recognised-legitimate-interest",
    "Recognised legitimate interest",
    "Buddiant cyfreithlon cydnabyddedig",
    { article: "6(1)(ea)", validFrom: "2026-02-05" },
  ],
  ["legitimate-interests", "Legitimate interests", "Buddiannau cyfreithlon", { article: "6(1)(f)" }],
]).meta({
  title: "Lawful basis",
  description: "The ground in Article 6 of the UK GDPR on which personal data is used.",
  "x-cy": {
    title: "Sail gyfreithlon",
    description: "Y sail yn Erthygl 6 o GDPR y DU y defnyddir data personol arni.",
  },
  "x-message": {
    en: "Select a lawful basis, such as public-task",
    cy: "Dewiswch sail gyfreithlon, megis public-task",
  },
  examples: ["public-task", "recognised-legitimate-interest"],
  "x-source": "https://www.legislation.gov.uk/eur/2016/679/article/6",
  "x-sensitivity": "open",
  "x-as-at": "2026-11-23",
});
