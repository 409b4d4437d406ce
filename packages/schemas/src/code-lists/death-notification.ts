import { closedList } from "../authoring/code-list.js";

// nhs: the code in UK Core, whose third, U, withdraws a notice and so says nothing of how one came
export const DeathNotification = closedList([
  ["formal", "Formal", "Ffurfiol", { nhs: "2" }],
  ["informal", "Informal", "Anffurfiol", { nhs: "1" }],
]).meta({
  title: "Death notification",
  description: "How the news of a death reached the record.",
  "x-cy": { title: "Hysbysiad o farwolaeth", description: "Sut y daeth y newydd am farwolaeth i'r cofnod." },
  "x-message": {
    en: "Select a death notification, such as formal",
    cy: "Dewiswch hysbysiad o farwolaeth, megis formal",
  },
  examples: ["formal", "informal"],
  "x-source": "https://fhir.hl7.org.uk/CodeSystem/UKCore-DeathNotificationStatus",
  "x-sensitivity": "personal",
  "x-as-at": "2026-11-23",
});
