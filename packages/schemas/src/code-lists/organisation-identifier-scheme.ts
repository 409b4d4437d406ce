import { closedList } from "../authoring/code-list.js";

// orgId: the list's code at org-id.guide; GB-PPON is not on it, and is as Find a Tender publishes it
export const OrganisationIdentifierScheme = closedList([
  ["company-number", "Company number", "Rhif cwmni", { orgId: "GB-COH" }],
  [
    "charity-number",
    "Charity number (England and Wales)",
    "Rhif elusen (Cymru a Lloegr)",
    { orgId: "GB-CHC" },
  ],
  ["scottish-charity-number", "Scottish charity number", "Rhif elusen yr Alban", { orgId: "GB-SC" }],
  [
    "northern-ireland-charity-number",
    "Northern Ireland charity number",
    "Rhif elusen Gogledd Iwerddon",
    { orgId: "GB-NIC" },
  ],
  ["ods-code", "Organisation Data Service code", "Cod y Gwasanaeth Data Sefydliadau", { orgId: "GB-NHS" }],
  ["ukprn", "UK Provider Reference Number", "Cyfeirnod Darparwr y DU", { orgId: "GB-UKPRN" }],
  ["school-urn", "School Unique Reference Number", "Cyfeirnod Unigryw Ysgol", { orgId: "GB-EDU" }],
  [
    "ppon",
    "Public Procurement Organisation Number",
    "Rhif Sefydliad Caffael Cyhoeddus",
    { orgId: "GB-PPON" },
  ],
  ["gss-code", "Government Statistical Service code", "Cod Gwasanaeth Ystadegol y Llywodraeth"],
  ["cqc-id", "Care Quality Commission identifier", "Dynodwr y Comisiwn Ansawdd Gofal"],
  ["vat-number", "VAT registration number", "Rhif cofrestru TAW"],
  ["org-id", "org-id identifier", "Dynodwr org-id"],
  ["local", "Local identifier", "Dynodwr lleol"],
]).meta({
  title: "Organisation identifier scheme",
  description: "The scheme that an organisation's identifier belongs to.",
  "x-cy": {
    title: "Cynllun dynodi sefydliadau",
    description: "Y cynllun y mae dynodwr sefydliad yn perthyn iddo.",
  },
  "x-message": {
    en: "Select an organisation identifier scheme, such as company-number",
    cy: "Dewiswch gynllun dynodi sefydliadau, megis company-number",
  },
  examples: ["company-number", "ods-code"],
  "x-source": "https://org-id.guide/",
  "x-sensitivity": "open",
  "x-as-at": "2026-11-23",
});
