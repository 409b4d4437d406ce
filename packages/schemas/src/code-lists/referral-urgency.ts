import { closedList } from "../authoring/code-list.js";

export const ReferralUrgency = closedList([
  ["routine", "Routine", "Arferol"],
  ["soon", "Soon", "Yn fuan"],
  ["urgent", "Urgent", "Brys"],
  ["emergency", "Emergency", "Argyfwng"],
]).meta({
  title: "Referral urgency",
  description: "How quickly a referral needs to be acted on.",
  "x-cy": {
    title: "Brys yr atgyfeiriad",
    description: "Pa mor gyflym y mae angen gweithredu ar atgyfeiriad.",
  },
  "x-message": { en: "Select a referral urgency, such as routine", cy: "Dewiswch lefel frys, megis routine" },
  examples: ["routine", "urgent"],
  "x-source": "https://github.com/council-data/standards",
  "x-sensitivity": "personal",
  "x-as-at": "2026-11-23",
});
