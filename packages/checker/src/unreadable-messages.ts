/** What is said of files that cannot be read. */
export const unreadable = {
  "file.damaged": {
    en: "The selected file is damaged or cut short: get it again from where it came from",
    cy: "Mae'r ffeil a ddewiswyd wedi'i difrodi neu wedi'i thorri'n fyr: mynnwch hi eto o'i ffynhonnell",
  },
  "file.packed-twice": {
    en: "The selected file was compressed twice: decompress it once before you check it",
    cy: "Cafodd y ffeil a ddewiswyd ei chywasgu ddwywaith: datgywasgwch hi unwaith cyn ei gwirio",
  },
  "file.unpacks-too-large": {
    en: "The selected file unpacks to far more than a real one would: get it again from someone you trust, or save it as CSV",
    cy: "Mae'r ffeil a ddewiswyd yn dadbacio i lawer mwy nag y byddai un go iawn: mynnwch hi eto gan rywun yr ydych yn ymddiried ynddo, neu cadwch hi fel CSV",
  },
  "file.too-large": {
    en: "The selected workbook is too large to be held in memory: save it as CSV",
    cy: "Mae'r llyfr gwaith a ddewiswyd yn rhy fawr i'w ddal yn y cof: cadwch ef fel CSV",
  },
  "file.password-protected": {
    en: "The selected file is password protected: save a copy without a password",
    cy: "Mae'r ffeil a ddewiswyd wedi'i diogelu gan gyfrinair: cadwch gopi heb gyfrinair",
  },
  "file.is-old-workbook": {
    en: "The selected file must be a CSV or XLSX: this is an old Excel or other Office file, so open it and save it as XLSX",
    cy: "Rhaid i'r ffeil a ddewiswyd fod yn CSV neu XLSX: hen ffeil Excel neu ffeil Office arall yw hon, felly agorwch hi a'i chadw fel XLSX",
  },
  "file.is-binary-workbook": {
    en: "The selected file must be a CSV or XLSX: this is a binary workbook, so open it and save it as XLSX",
    cy: "Rhaid i'r ffeil a ddewiswyd fod yn CSV neu XLSX: llyfr gwaith deuaidd yw hwn, felly agorwch ef a'i gadw fel XLSX",
  },
  "file.is-opendocument": {
    en: "The selected file must be a CSV or XLSX: this is an OpenDocument file, so open it and save it as XLSX or CSV",
    cy: "Rhaid i'r ffeil a ddewiswyd fod yn CSV neu XLSX: ffeil OpenDocument yw hon, felly agorwch hi a'i chadw fel XLSX neu CSV",
  },
  "file.is-archive": {
    en: "The selected file must be a CSV, XLSX or JSON: this is a ZIP file, so take the files out of it and check those",
    cy: "Rhaid i'r ffeil a ddewiswyd fod yn CSV, XLSX neu JSON: ffeil ZIP yw hon, felly tynnwch y ffeiliau ohoni a gwiriwch y rheini",
  },
  "file.is-pdf": {
    en: "The selected file must be a CSV, XLSX or JSON: this is a PDF, so ask for the data it was made from",
    cy: "Rhaid i'r ffeil a ddewiswyd fod yn CSV, XLSX neu JSON: PDF yw hon, felly gofynnwch am y data y'i gwnaed ohono",
  },
  "file.is-web-page": {
    en: "The selected file must be a CSV, XLSX or JSON: this is a web page, so download the data itself, or open it in a spreadsheet and save it as CSV",
    cy: "Rhaid i'r ffeil a ddewiswyd fod yn CSV, XLSX neu JSON: tudalen we yw hon, felly lawrlwythwch y data ei hun, neu agorwch hi mewn taenlen a'i chadw fel CSV",
  },
  "file.is-xml": {
    en: "The selected file must be a CSV, XLSX or JSON: this is XML, so export it again, or open it in a spreadsheet and save it as CSV",
    cy: "Rhaid i'r ffeil a ddewiswyd fod yn CSV, XLSX neu JSON: XML yw hon, felly allforiwch hi eto, neu agorwch hi mewn taenlen a'i chadw fel CSV",
  },
  "file.is-something-else": {
    en: "The selected file must be a CSV, XLSX or JSON: this is neither text nor a workbook",
    cy: "Rhaid i'r ffeil a ddewiswyd fod yn CSV, XLSX neu JSON: nid testun na llyfr gwaith yw hon",
  },
  "file.not-utf-8": {
    en: "The input is not UTF-8 and too large to be read twice: save it as a file and check that, or convert it to UTF-8",
    cy: "Nid UTF-8 yw'r mewnbwn ac mae'n rhy fawr i'w ddarllen ddwywaith: cadwch ef fel ffeil a gwiriwch honno, neu troswch ef i UTF-8",
  },
} as const;
