import { closedList } from "../authoring/code-list.js";

// paragraph 5 is absent because it asks for a policy document and is no condition
export const Schedule1Condition = closedList([
  [
    "employment-social-security-and-social-protection",
    "Employment, social security and social protection",
    "Cyflogaeth, nawdd cymdeithasol ac amddiffyniad cymdeithasol",
    { part: 1, paragraph: 1 },
  ],
  [
    "health-or-social-care-purposes",
    "Health or social care purposes",
    "Dibenion iechyd neu ofal cymdeithasol",
    { part: 1, paragraph: 2 },
  ],
  ["public-health", "Public health", "Iechyd y cyhoedd", { part: 1, paragraph: 3 }],
  [
    "research",
    "Research, archiving and statistics",
    "Ymchwil, archifo ac ystadegau",
    { part: 1, paragraph: 4 },
  ],
  [
    "statutory-and-government-purposes",
    "Statutory and government purposes",
    "Dibenion statudol a dibenion y llywodraeth",
    { part: 2, paragraph: 6 },
  ],
  [
    "administration-of-justice-and-parliamentary-purposes",
    "Administration of justice and parliamentary purposes",
    "Gweinyddu cyfiawnder a dibenion seneddol",
    { part: 2, paragraph: 7 },
  ],
  [
    "equality-of-opportunity-or-treatment",
    "Equality of opportunity or treatment",
    "Cyfle cyfartal neu driniaeth gyfartal",
    { part: 2, paragraph: 8 },
  ],
  [
    "racial-and-ethnic-diversity-at-senior-levels",
    "Racial and ethnic diversity at senior levels",
    "Amrywiaeth hiliol ac ethnig ar lefelau uwch",
    { part: 2, paragraph: 9 },
  ],
  [
    "preventing-or-detecting-unlawful-acts",
    "Preventing or detecting unlawful acts",
    "Atal neu ganfod gweithredoedd anghyfreithlon",
    { part: 2, paragraph: 10 },
  ],
  [
    "protecting-the-public-against-dishonesty",
    "Protecting the public against dishonesty",
    "Diogelu'r cyhoedd rhag anonestrwydd",
    { part: 2, paragraph: 11 },
  ],
  [
    "regulatory-requirements-on-unlawful-acts-and-dishonesty",
    "Regulatory requirements on unlawful acts and dishonesty",
    "Gofynion rheoleiddiol ynghylch gweithredoedd anghyfreithlon ac anonestrwydd",
    { part: 2, paragraph: 12 },
  ],
  [
    "journalism-on-unlawful-acts-and-dishonesty",
    "Journalism on unlawful acts and dishonesty",
    "Newyddiaduraeth ynghylch gweithredoedd anghyfreithlon ac anonestrwydd",
    { part: 2, paragraph: 13 },
  ],
  ["preventing-fraud", "Preventing fraud", "Atal twyll", { part: 2, paragraph: 14 }],
  [
    "suspicion-of-terrorist-financing-or-money-laundering",
    "Suspicion of terrorist financing or money laundering",
    "Amheuaeth o ariannu terfysgaeth neu wyngalchu arian",
    { part: 2, paragraph: 15 },
  ],
  [
    "support-for-individuals-with-a-disability-or-medical-condition",
    "Support for individuals with a disability or medical condition",
    "Cymorth i unigolion ag anabledd neu gyflwr meddygol",
    { part: 2, paragraph: 16 },
  ],
  [
    "counselling",
    "Counselling, advice or support",
    "Cwnsela, cyngor neu gymorth",
    { part: 2, paragraph: 17 },
  ],
  [
    "safeguarding-of-children-and-individuals-at-risk",
    "Safeguarding of children and individuals at risk",
    "Diogelu plant ac unigolion sy'n wynebu risg",
    { part: 2, paragraph: 18 },
  ],
  [
    "safeguarding-of-economic-well-being",
    "Safeguarding of the economic well-being of individuals at risk",
    "Diogelu llesiant economaidd unigolion sy'n wynebu risg",
    { part: 2, paragraph: 19 },
  ],
  ["insurance", "Insurance", "Yswiriant", { part: 2, paragraph: 20 }],
  ["occupational-pensions", "Occupational pensions", "Pensiynau galwedigaethol", { part: 2, paragraph: 21 }],
  ["political-parties", "Political parties", "Pleidiau gwleidyddol", { part: 2, paragraph: 22 }],
  [
    "elected-representatives-responding-to-requests",
    "Elected representatives responding to requests",
    "Cynrychiolwyr etholedig yn ymateb i geisiadau",
    { part: 2, paragraph: 23 },
  ],
  [
    "disclosure-to-elected-representatives",
    "Disclosure to elected representatives",
    "Datgelu i gynrychiolwyr etholedig",
    { part: 2, paragraph: 24 },
  ],
  [
    "informing-elected-representatives-about-prisoners",
    "Informing elected representatives about prisoners",
    "Hysbysu cynrychiolwyr etholedig am garcharorion",
    { part: 2, paragraph: 25 },
  ],
  [
    "publication-of-legal-judgments",
    "Publication of legal judgments",
    "Cyhoeddi dyfarniadau cyfreithiol",
    { part: 2, paragraph: 26 },
  ],
  ["anti-doping-in-sport", "Anti-doping in sport", "Atal dopio mewn chwaraeon", { part: 2, paragraph: 27 }],
  [
    "standards-of-behaviour-in-sport",
    "Standards of behaviour in sport",
    "Safonau ymddygiad mewn chwaraeon",
    { part: 2, paragraph: 28 },
  ],
]).meta({
  title: "Schedule 1 condition",
  description:
    "The condition in Part 1 or 2 of Schedule 1 to the Data Protection Act 2018 that lets special category data be used.",
  "x-cy": {
    title: "Amod Atodlen 1",
    description:
      "Yr amod yn Rhan 1 neu 2 o Atodlen 1 i Ddeddf Diogelu Data 2018 sy'n caniatáu defnyddio data categori arbennig.",
  },
  "x-message": {
    en: "Select a Schedule 1 condition, such as health-or-social-care-purposes",
    cy: "Dewiswch amod Atodlen 1, megis health-or-social-care-purposes",
  },
  examples: ["health-or-social-care-purposes", "safeguarding-of-children-and-individuals-at-risk"],
  "x-source": "https://www.legislation.gov.uk/ukpga/2018/12/schedule/1",
  "x-sensitivity": "open",
  "x-as-at": "2026-11-23",
});
