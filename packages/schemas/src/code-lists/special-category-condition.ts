import { closedList } from "../authoring/code-list.js";

export const SpecialCategoryCondition = closedList([
  ["explicit-consent", "Explicit consent", "Cydsyniad penodol", { article: "9(2)(a)" }],
  [
    "employment-or-social-protection",
    "Employment, social security or social protection",
    "Cyflogaeth, nawdd cymdeithasol neu amddiffyniad cymdeithasol",
    { article: "9(2)(b)" },
  ],
  ["vital-interests", "Vital interests", "Buddiannau hanfodol", { article: "9(2)(c)" }],
  ["not-for-profit-body", "Not-for-profit body", "Corff nid-er-elw", { article: "9(2)(d)" }],
  [
    "made-public",
    "Made public by the person",
    "Wedi'i wneud yn gyhoeddus gan y person",
    { article: "9(2)(e)" },
  ],
  [
    "legal-claims",
    "Legal claims or judicial acts",
    "Hawliadau cyfreithiol neu weithredoedd barnwrol",
    { article: "9(2)(f)" },
  ],
  [
    "substantial-public-interest",
    "Substantial public interest",
    "Budd cyhoeddus sylweddol",
    { article: "9(2)(g)" },
  ],
  ["health-or-social-care", "Health or social care", "Iechyd neu ofal cymdeithasol", { article: "9(2)(h)" }],
  ["public-health", "Public health", "Iechyd y cyhoedd", { article: "9(2)(i)" }],
  [
    "archiving-or-research",
    "Archiving, research or statistics",
    "Archifo, ymchwil neu ystadegau",
    { article: "9(2)(j)" },
  ],
]).meta({
  title: "Special category condition",
  description: "The condition in Article 9 of the UK GDPR that lets special category data be used.",
  "x-cy": {
    title: "Amod categori arbennig",
    description: "Yr amod yn Erthygl 9 o GDPR y DU sy'n caniatáu defnyddio data categori arbennig.",
  },
  "x-message": {
    en: "Select a special category condition, such as health-or-social-care",
    cy: "Dewiswch amod categori arbennig, megis health-or-social-care",
  },
  examples: ["health-or-social-care", "substantial-public-interest"],
  "x-source": "https://www.legislation.gov.uk/eur/2016/679/article/9",
  "x-sensitivity": "open",
  "x-as-at": "2026-11-23",
});
