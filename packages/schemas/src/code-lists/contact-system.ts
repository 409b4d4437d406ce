import { closedList } from "../authoring/code-list.js";

export const ContactSystem = closedList([
  ["phone", "Phone", "Ffôn"],
  ["sms", "Text message", "Neges destun"],
  ["textphone", "Textphone", "Ffôn testun"],
  ["email", "Email", "E-bost"],
  ["website", "Website", "Gwefan"],
  ["post", "Post", "Post"],
]).meta({
  title: "Contact system",
  description: "The means by which a person or organisation is contacted.",
  "x-cy": {
    title: "Cyfrwng cysylltu",
    description: "Y cyfrwng a ddefnyddir i gysylltu â pherson neu sefydliad.",
  },
  "x-message": { en: "Select a contact system, such as phone", cy: "Dewiswch gyfrwng cysylltu, megis phone" },
  examples: ["phone", "textphone"],
  "x-source": "https://github.com/council-data/standards",
  "x-sensitivity": "open",
  "x-as-at": "2026-11-23",
});
