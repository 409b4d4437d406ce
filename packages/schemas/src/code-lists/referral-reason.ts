import { openList } from "../authoring/code-list.js";

export const ReferralReason = openList(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, [
  ["assessment-of-care-needs", "Assessment of care needs", "Asesiad o anghenion gofal"],
  ["carer-assessment", "Carer's assessment", "Asesiad gofalwr"],
  ["hospital-discharge", "Support on leaving hospital", "Cymorth wrth adael yr ysbyty"],
  ["reablement", "Reablement", "Ailalluogi"],
  ["fall-prevention", "Fall prevention", "Atal cwympiadau"],
  ["mental-health-support", "Mental health support", "Cymorth iechyd meddwl"],
  ["substance-misuse-support", "Help with drugs or alcohol", "Cymorth gyda chyffuriau neu alcohol"],
  ["stop-smoking", "Help to stop smoking", "Help i roi'r gorau i ysmygu"],
  ["loneliness-or-isolation", "Loneliness or isolation", "Unigrwydd neu arwahanrwydd"],
  ["housing-support", "Housing support", "Cymorth tai"],
  ["homelessness", "Homelessness", "Digartrefedd"],
  ["home-adaptations", "Home adaptations", "Addasiadau i'r cartref"],
  ["community-transport", "Community transport", "Trafnidiaeth gymunedol"],
  ["money-advice", "Money advice", "Cyngor ariannol"],
  ["employment-support", "Help to find or keep work", "Help i ddod o hyd i waith neu ei gadw"],
  ["domestic-abuse-support", "Domestic abuse support", "Cymorth cam-drin domestig"],
  ["safeguarding-adult", "Safeguarding an adult", "Diogelu oedolyn"],
  ["safeguarding-child", "Safeguarding a child", "Diogelu plentyn"],
]).meta({
  title: "Referral reason",
  description: "Why a resident is referred to a service.",
  "x-cy": {
    title: "Rheswm dros atgyfeirio",
    description: "Pam y caiff preswylydd ei atgyfeirio at wasanaeth.",
  },
  "x-message": {
    en: "Select or enter a referral reason, such as hospital-discharge",
    cy: "Dewiswch neu rhowch reswm dros atgyfeirio, megis hospital-discharge",
  },
  examples: ["hospital-discharge", "community-transport"],
  "x-source": "https://github.com/council-data/standards",
  "x-sensitivity": "special-category",
  "x-as-at": "2026-11-23",
});
