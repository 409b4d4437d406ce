import { closedList } from "../authoring/code-list.js";

export const ReferralStatus = closedList([
  ["draft", "Draft", "Drafft"],
  ["sent", "Sent", "Anfonwyd"],
  ["accepted", "Accepted", "Derbyniwyd"],
  ["rejected", "Rejected", "Gwrthodwyd"],
  ["completed", "Completed", "Cwblhawyd"],
  ["cancelled", "Cancelled", "Canslwyd"],
]).meta({
  title: "Referral status",
  description: "How far a referral has come.",
  "x-cy": { title: "Statws atgyfeirio", description: "Pa mor bell y mae atgyfeiriad wedi dod." },
  "x-message": { en: "Select a referral status, such as sent", cy: "Dewiswch statws atgyfeirio, megis sent" },
  examples: ["sent", "accepted"],
  "x-source": "https://github.com/council-data/standards",
  "x-sensitivity": "open",
  "x-as-at": "2026-11-23",
});
