import { closedList } from "../authoring/code-list.js";

export const ProvisionEndReason = closedList([
  ["completed", "Completed", "Wedi'i gwblhau"],
  ["moved-away", "Moved away", "Wedi symud i ffwrdd"],
  ["died", "Died", "Wedi marw"],
  ["declined", "Declined by the resident", "Gwrthodwyd gan y preswylydd"],
  ["needs-changed", "Needs changed", "Yr anghenion wedi newid"],
  ["transferred", "Transferred to another provider", "Trosglwyddwyd i ddarparwr arall"],
  ["no-longer-eligible", "No longer eligible", "Ddim yn gymwys mwyach"],
  ["other", "Another reason", "Rheswm arall"],
]).meta({
  title: "Reason for ending",
  description: "Why a resident stopped receiving a service.",
  "x-cy": { title: "Rheswm dros ddod i ben", description: "Pam y peidiodd preswylydd â chael gwasanaeth." },
  "x-message": {
    en: "Select a reason for ending, such as completed",
    cy: "Dewiswch reswm dros ddod i ben, megis completed",
  },
  examples: ["completed", "moved-away"],
  "x-source": "https://github.com/council-data/standards",
  "x-sensitivity": "personal",
  "x-as-at": "2026-11-23",
});
