import { closedList } from "../authoring/code-list.js";

export const MemberRole = closedList([
  ["lead", "Lead organisation", "Sefydliad arweiniol"],
  ["member", "Member", "Aelod"],
  ["observer", "Observer", "Sylwedydd"],
  ["host", "Host organisation", "Sefydliad lletyol"],
]).meta({
  title: "Member role",
  description: "The part a member plays in a partnership.",
  "x-cy": { title: "Rôl aelod", description: "Y rhan y mae aelod yn ei chwarae mewn partneriaeth." },
  "x-message": { en: "Select a member role, such as lead", cy: "Dewiswch rôl aelod, megis lead" },
  examples: ["lead", "member"],
  "x-source": "https://github.com/council-data/standards",
  "x-sensitivity": "open",
  "x-as-at": "2026-11-23",
});
