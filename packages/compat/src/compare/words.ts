import type { Reason } from "../reason.js";
import type { Answer, MineReport } from "./compare-mine.js";
import type { QuestionName } from "./question.js";

interface Words {
  heading: (report: MineReport) => string;
  questions: Record<QuestionName, string>;
  verdicts: Record<Answer["verdict"], string>;
  notDecided: string;
  /** Why something is not decided; what it is about follows. */
  reasons: Record<Reason["because"], string>;
  record: string;
  /** What became of the record that follows. */
  given: Record<QuestionName, string>;
  produced: string;
  heldAgainst: (records: number) => string;
}

const en: Words = {
  heading: ({ kind, as, standard }) =>
    `${kind === "JSON Schema" ? kind : `${kind} schema`}, compared with ${as} of Council Data Standards ${standard}`,
  questions: {
    accepts: "Accepts only what the standard allows",
    produces: "Produces only what the standard allows",
    takes: "Accepts all that the standard allows",
  },
  verdicts: {
    proved: "yes, proved",
    refuted: "no",
    unknown: "not proved, and no record was found that shows otherwise",
  },
  notDecided: "Not decided by reasoning:",
  reasons: {
    keyword: "keywords that are not reasoned about:",
    pattern: "patterns that look around or back:",
    rule: "rules across fields, which the schema does not show to hold:",
    alternatives: "no one alternative allows it all:",
    reference: "references that lead nowhere:",
    code: "checks and changes written in code:",
    example: "places where the schemas differ, and no record was found that shows it:",
  },
  record: "the record",
  given: { accepts: "accepted:", produces: "given:", takes: "refused:" },
  produced: "produced:",
  heldAgainst: (records) =>
    `Held against ${records} generated records too. Each record shown was given to both.`,
};

// not reviewed by a Welsh speaker yet, and says so
const cy: Words = {
  heading: ({ kind, as, standard }) =>
    `${kind === "JSON Schema" ? kind : `Sgema ${kind}`}, wedi'i chymharu â ${as} yn Safonau Data Cyngor ${standard} (Cymraeg heb ei hadolygu)`,
  questions: {
    accepts: "Yn derbyn dim ond yr hyn y mae'r safon yn ei ganiatáu",
    produces: "Yn cynhyrchu dim ond yr hyn y mae'r safon yn ei ganiatáu",
    takes: "Yn derbyn popeth y mae'r safon yn ei ganiatáu",
  },
  verdicts: {
    proved: "ydy, wedi'i brofi",
    refuted: "nac ydy",
    unknown: "heb ei brofi, ac ni chafwyd cofnod sy'n dangos fel arall",
  },
  notDecided: "Heb ei benderfynu drwy resymu:",
  reasons: {
    keyword: "allweddeiriau na ellir rhesymu amdanynt:",
    pattern: "patrymau sy'n edrych o'u cwmpas neu yn ôl:",
    rule: "rheolau ar draws meysydd, nad yw'r sgema'n dangos eu bod yn dal:",
    alternatives: "nid oes un dewis sy'n caniatáu'r cyfan:",
    reference: "cyfeiriadau nad ydynt yn arwain i unman:",
    code: "gwiriadau a newidiadau a ysgrifennwyd mewn cod:",
    example: "mannau lle mae'r sgemâu'n wahanol, ac ni chafwyd cofnod sy'n dangos hynny:",
  },
  record: "y cofnod",
  given: { accepts: "derbyniwyd:", produces: "rhoddwyd:", takes: "gwrthodwyd:" },
  produced: "cynhyrchwyd:",
  heldAgainst: (records) =>
    `Fe'i profwyd hefyd â ${records} o gofnodion a gynhyrchwyd. Rhoddwyd pob cofnod a ddangosir i'r ddau.`,
};

export const words: Readonly<Record<"en" | "cy", Words>> = { en, cy };
