import { closedList } from "../authoring/code-list.js";

export const AccessRoute = closedList([
  ["self-referral", "Self-referral", "Hunanatgyfeirio"],
  ["professional-referral", "Referral by a professional", "Atgyfeiriad gan weithiwr proffesiynol"],
  ["walk-in", "Walk-in", "Galw heibio"],
  ["online-application", "Online application", "Cais ar-lein"],
  ["telephone", "Telephone", "Ffôn"],
]).meta({
  title: "Access route",
  description: "A way in which a resident can come to a service.",
  "x-cy": { title: "Llwybr mynediad", description: "Ffordd y gall preswylydd gael gafael ar wasanaeth." },
  "x-message": {
    en: "Select an access route, such as walk-in",
    cy: "Dewiswch lwybr mynediad, megis walk-in",
  },
  examples: ["self-referral", "walk-in"],
  "x-source": "https://github.com/council-data/standards",
  "x-sensitivity": "open",
  "x-as-at": "2026-11-23",
});
