import type { Locale } from "./options.js";
import { unreadable } from "./unreadable-messages.js";

/** What the checker says of files and rows, as the standard says of records; codes in braces are filled in. */
const messages = {
  ...unreadable,
  "file.empty": {
    en: "The selected file is empty",
    cy: "Mae'r ffeil a ddewiswyd yn wag",
  },
  "file.record-type-unknown": {
    en: "The headings are those of no record of the standard, so the rows were not checked. If the file should hold one, say which, as in --as {record}, and rename the headings as listed",
    cy: "Nid penawdau unrhyw gofnod yn y safon yw'r rhain, felly ni wiriwyd y rhesi. Os dylai'r ffeil gynnwys un, dywedwch pa un, fel yn --as {record}, ac ailenwch y penawdau fel y rhestrir",
  },
  "file.record-type-unclear": {
    en: "The headings fit more than one record: {record}. Say which with --as",
    cy: "Mae'r penawdau'n addas i fwy nag un cofnod: {record}. Dywedwch pa un gyda --as",
  },
  "file.duplicate-heading": {
    en: "The heading stands twice: remove or rename one of the columns",
    cy: "Mae'r pennawd yno ddwywaith: tynnwch neu ailenwch un o'r colofnau",
  },
  "file.ambiguous-heading": {
    en: "The heading could stand for more than one field: write it as one of {record}",
    cy: "Gallai'r pennawd olygu mwy nag un maes: ysgrifennwch ef fel un o {record}",
  },
  "row.value-without-heading": {
    en: "The value stands under no heading: enter a heading for its column, or remove it",
    cy: "Nid oes pennawd uwchben y gwerth: rhowch bennawd i'w golofn, neu tynnwch ef",
  },
  "file.not-json": {
    en: "The file is not JSON from here on: check for a missing comma, quote or bracket",
    cy: "Nid JSON yw'r ffeil o'r fan hon ymlaen: chwiliwch am goma, dyfynnod neu fraced ar goll",
  },
  "row.too-few-cells": {
    en: "The row has fewer cells than there are headings: check for a missing delimiter",
    cy: "Mae llai o gelloedd yn y rhes nag sydd o benawdau: chwiliwch am wahanydd ar goll",
  },
  "row.too-many-cells": {
    en: "The row has more cells than there are headings: put quotes round a cell that holds the delimiter",
    cy: "Mae mwy o gelloedd yn y rhes nag sydd o benawdau: rhowch ddyfynodau o amgylch cell sy'n cynnwys y gwahanydd",
  },
  "row.misplaced-quote": {
    en: "A quote closes before the cell ends: write a quote within quotes twice",
    cy: "Mae dyfynnod yn cau cyn diwedd y gell: ysgrifennwch ddyfynnod o fewn dyfynodau ddwywaith",
  },
  "row.unclosed-quote": {
    en: "A quote is opened and never closed: close it, or write it twice if it belongs to the text",
    cy: "Mae dyfynnod yn agor heb gau: caewch ef, neu ysgrifennwch ef ddwywaith os yw'n rhan o'r testun",
  },
  "row.too-long": {
    en: "The row must be smaller than 1 MB: check for a missing line end",
    cy: "Rhaid i'r rhes fod yn llai na 1 MB: chwiliwch am ddiwedd llinell ar goll",
  },
  "cell.error-value": {
    en: "The cell holds a spreadsheet error: mend its formula, or enter the value",
    cy: "Mae'r gell yn dal gwall taenlen: cywirwch ei fformiwla, neu rhowch y gwerth",
  },
  "cell.formula-without-value": {
    en: "The cell holds a formula whose result was not saved: open the workbook in a spreadsheet and save it again",
    cy: "Mae'r gell yn dal fformiwla na chadwyd ei chanlyniad: agorwch y llyfr gwaith mewn taenlen a'i gadw eto",
  },
  "record.not-json": {
    en: "The record is not JSON: check for a missing comma, quote or bracket",
    cy: "Nid JSON yw'r cofnod: chwiliwch am goma, dyfynnod neu fraced ar goll",
  },
  "record.repeated-key": {
    en: "The key stands twice in the same object: remove one of them",
    cy: "Mae'r allwedd yno ddwywaith yn yr un gwrthrych: tynnwch un ohonynt",
  },
  "record.too-deep": {
    en: "The record must have 64 levels of lists and objects or less",
    cy: "Rhaid i'r cofnod fod â 64 lefel o restrau a gwrthrychau neu lai",
  },
  "record.too-long": {
    en: "The record must be smaller than 4 MB",
    cy: "Rhaid i'r cofnod fod yn llai na 4 MB",
  },
  "record.is-fhir": {
    en: "This is a resource of FHIR and no record of the standard: convert it to one before you check it",
    cy: "Adnodd FHIR yw hwn ac nid cofnod o'r safon: troswch ef yn un cyn ei wirio",
  },
  "record.is-open-referral": {
    en: "This is Open Referral data and no record of the standard: convert it to services and partners before you check it",
    cy: "Data Open Referral yw hwn ac nid cofnod o'r safon: troswch ef yn wasanaethau a phartneriaid cyn ei wirio",
  },
  "record.unknown-type": {
    en: "It could not be told which record this is: enter its $schema, or say which with --as",
    cy: "Ni ellid dweud pa gofnod yw hwn: rhowch ei $schema, neu dywedwch pa un gyda --as",
  },
  "across.id-is-unique": {
    en: "Another record has the same id: give each its own, or remove the one that stands twice",
    cy: "Mae gan gofnod arall yr un rhif adnabod: rhowch un gwahanol i bob un, neu tynnwch yr un sydd yno ddwywaith",
  },
  "across.link-leads-to-a-record": {
    en: "None of the files has a {record} with this id: check the id, or check the file that holds the record too",
    cy: "Nid oes {record} â'r rhif adnabod hwn yn yr un o'r ffeiliau: gwiriwch y rhif, neu gwiriwch y ffeil sy'n dal y cofnod hefyd",
  },
  "across.linked-record-had-not-ended": {
    en: "The {record} had ended by then: check the date, or enter the one that took its place",
    cy: "Roedd y {record} wedi dod i ben erbyn hynny: gwiriwch y dyddiad, neu rhowch yr un a gymerodd ei le",
  },
  "across.nhs-number-is-of-one-resident": {
    en: "Another resident has the same NHS number: check whose it is, and whether they are the same person",
    cy: "Mae gan breswylydd arall yr un rhif GIG: gwiriwch rif pwy ydyw, ac ai'r un person ydynt",
  },
  "across.authority-existed-then": {
    en: "The authority did not exist on that date: check the date, or enter the authority that stood in its place",
    cy: "Nid oedd yr awdurdod yn bodoli ar y dyddiad hwnnw: gwiriwch y dyddiad, neu rhowch yr awdurdod a safai yn ei le",
  },
  "advice.unlikely-date": {
    en: "Check this date: it is before 1900, or later than it is likely to be",
    cy: "Gwiriwch y dyddiad hwn: mae cyn 1900, neu'n hwyrach nag y mae'n debygol o fod",
  },
  "advice.test-value": {
    en: "This number or address is reserved for tests, and nobody has it: check it, or leave it out",
    cy: "Mae'r rhif neu'r cyfeiriad hwn wedi'i gadw ar gyfer profion, ac nid oes gan neb ef: gwiriwch ef, neu hepgorwch ef",
  },
  "advice.live-value": {
    en: "This may be the number or address of a real person: in a sample, use one that is reserved for tests",
    cy: "Gall hwn fod yn rhif neu'n gyfeiriad person go iawn: mewn sampl, defnyddiwch un a gadwyd ar gyfer profion",
  },
  "advice.code-not-listed": {
    en: "This code is not in the list: check its spelling, and keep it if no code of the list says the same",
    cy: "Nid yw'r cod hwn yn y rhestr: gwiriwch ei sillafiad, a'i gadw os nad oes cod yn y rhestr sy'n dweud yr un peth",
  },
  "advice.email-in-name": {
    en: "This name looks like an email address: move it to the contact details",
    cy: "Mae'r enw hwn yn edrych fel cyfeiriad e-bost: symudwch ef i'r manylion cyswllt",
  },
  "advice.authority-replaced": {
    en: "Another authority has since taken the place of this one: enter it if it is responsible now",
    cy: "Mae awdurdod arall wedi cymryd lle hwn ers hynny: rhowch ef os ef sy'n gyfrifol erbyn hyn",
  },
  "advice.deprecated-field": {
    en: "This field is no longer to be used: its description says what replaces it",
    cy: "Nid yw'r maes hwn i'w ddefnyddio mwyach: mae ei ddisgrifiad yn dweud beth sy'n cymryd ei le",
  },
} as const;

/** The messages of the checker's own rules, by their ids; codes in braces are filled in. */
export const fileMessages: Readonly<Record<string, Readonly<Record<Locale, string>>>> = messages;

/** The id of a fault that is the file's and not the standard's. */
export type FileRule = keyof typeof messages;

/** A message of the checker's own. */
export const say = (rule: FileRule, locale: Locale, record = ""): string =>
  messages[rule][locale].replaceAll("{record}", record);

/** The id of what is said of a value beside its verdict. */
export type AdviceRule = Extract<FileRule, `advice.${string}` | "across.authority-existed-then">;
