import type { MineReport } from "@council-data/compat";
import * as z4 from "zod";
import { z as z3 } from "zod-3";

type Verdict = MineReport["answers"][number]["verdict"];

/** An invented supplier's schema, and what is to be said of it. */
export interface Supplier {
  /** What is particular about the schema. */
  fact: string;
  as: MineReport["as"];
  schema: unknown;
  accepts: Verdict;
  /** As `accepts`, unless said. */
  produces?: Verdict;
  /** The places of what it accepts and should not: all of them, unless any key may be there. */
  places?: readonly string[];
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const moment =
  /^20[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$/;
const name = /^[A-Za-z]+(?:[ '-][A-Za-z]+)*$/;

/** A draft referral as a careful supplier of Zod 4 writes it, with some keys otherwise. */
const referral4 = (otherwise: z4.ZodRawShape = {}): z4.ZodRawShape => ({
  id: z4.string().regex(uuid),
  source: z4.strictObject({ partnerId: z4.string().regex(uuid), recordedAt: z4.string().regex(moment) }),
  residentId: z4.string().regex(uuid),
  fromPartnerId: z4.string().regex(uuid),
  toServiceId: z4.string().regex(uuid),
  status: z4.literal("draft"),
  ...otherwise,
});

const referral3 = (otherwise: z3.ZodRawShape = {}): z3.ZodRawShape => ({
  id: z3.string().regex(uuid),
  source: z3.object({ partnerId: z3.string().regex(uuid), recordedAt: z3.string().regex(moment) }).strict(),
  residentId: z3.string().regex(uuid),
  fromPartnerId: z3.string().regex(uuid),
  toServiceId: z3.string().regex(uuid),
  status: z3.literal("draft"),
  ...otherwise,
});

const closed = (properties: object, required: readonly string[] = Object.keys(properties)): object => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});

const text = (pattern: RegExp): object => ({ type: "string", pattern: pattern.source });

const referralJson = (otherwise: object = {}, required?: readonly string[]): object =>
  closed(
    {
      id: text(uuid),
      source: closed({ partnerId: text(uuid), recordedAt: text(moment) }),
      residentId: text(uuid),
      fromPartnerId: text(uuid),
      toServiceId: text(uuid),
      status: { const: "draft" },
      ...otherwise,
    },
    required,
  );

const draft07 = { $schema: "http://json-schema.org/draft-07/schema#" };

/** A resident with one address or identifier, and the keys in it otherwise. */
const resident4 = (otherwise: z4.ZodRawShape): z4.ZodType =>
  z4.strictObject({
    id: z4.string().regex(uuid),
    source: z4.strictObject({ partnerId: z4.string().regex(uuid), recordedAt: z4.string().regex(moment) }),
    names: z4.tuple([
      z4.strictObject({ use: z4.literal("usual"), family: z4.string().regex(name).max(100) }),
    ]),
    ...otherwise,
  });

const address4 = (otherwise: z4.ZodRawShape): z4.ZodType =>
  resident4({
    addresses: z4.tuple([
      z4.strictObject({ use: z4.literal("home"), kind: z4.literal("fixed"), ...otherwise }),
    ]),
  });

const postcode = /^[A-PR-UWYZ][A-HK-Y]?[0-9]{1,2} [0-9][ABD-HJLNP-UW-Z]{2}$/;
const loosePostcode = /^[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}$/;

const identifier4 = (value: z4.ZodType): z4.ZodType =>
  resident4({ identifiers: z4.tuple([z4.strictObject({ scheme: z4.literal("nhs-number"), value })]) });

/** The NHS check, written in code as most suppliers do. */
const passesNhsCheck = (number: string): boolean =>
  [...number].reduce((sum, digit, at) => sum + Number(digit) * (10 - at), 0) % 11 === 0 &&
  !/^(.)\1*$/.test(number);

export const suppliers: readonly Supplier[] = [
  {
    fact: "Zod 4, closed and narrow",
    as: "Referral",
    schema: z4.strictObject(referral4()),
    accepts: "proved",
  },
  {
    fact: "Zod 3, closed and narrow",
    as: "Referral",
    schema: z3.object(referral3()).strict(),
    accepts: "proved",
  },
  { fact: "2020-12, closed and narrow", as: "Referral", schema: referralJson(), accepts: "proved" },
  {
    fact: "draft-07, closed and narrow",
    as: "Referral",
    schema: { ...draft07, ...referralJson() },
    accepts: "proved",
  },
  {
    fact: "Zod 4, open: extra keys are accepted, and stripped",
    as: "Referral",
    schema: z4.object(referral4()),
    accepts: "refuted",
    produces: "proved",
    places: ["/other"],
  },
  {
    fact: "Zod 3, open: extra keys are accepted, and stripped",
    as: "Referral",
    schema: z3.object(referral3()),
    accepts: "refuted",
    produces: "proved",
    places: ["/other"],
  },
  {
    fact: "Zod 4, loose: extra keys are kept",
    as: "Referral",
    schema: z4.looseObject(referral4()),
    accepts: "refuted",
    places: ["/other"],
  },
  {
    fact: "JSON Schema, open",
    as: "Referral",
    schema: { ...referralJson(), additionalProperties: true },
    accepts: "refuted",
    places: ["/other"],
  },
  {
    fact: "Zod 4, a key of its own",
    as: "Referral",
    schema: z4.strictObject(referral4({ caseworker: z4.string().optional() })),
    accepts: "refuted",
    places: ["/caseworker"],
  },
  {
    fact: "Zod 4, a code that is not in the list",
    as: "Referral",
    schema: z4.strictObject(referral4({ urgency: z4.enum(["routine", "whenever"]) })),
    accepts: "refuted",
    places: ["/urgency"],
  },
  {
    fact: "Zod 3, a code in capitals",
    as: "Referral",
    schema: z3.object(referral3({ urgency: z3.enum(["routine", "URGENT"]) })).strict(),
    accepts: "refuted",
    places: ["/urgency"],
  },
  {
    fact: "JSON Schema, a code that is not in the list",
    as: "Referral",
    schema: referralJson({ urgency: { enum: ["routine", "whenever"] } }),
    accepts: "refuted",
    places: ["/urgency"],
  },
  {
    fact: "Zod 4, optional where the standard asks",
    as: "Referral",
    schema: z4.strictObject(referral4({ residentId: z4.string().regex(uuid).optional() })),
    accepts: "refuted",
    places: ["/residentId"],
  },
  {
    fact: "Zod 3, null where the standard asks for a value or nothing",
    as: "Referral",
    schema: z3.object(referral3({ residentId: z3.string().regex(uuid).nullable() })).strict(),
    accepts: "refuted",
    places: ["/residentId"],
  },
  {
    fact: "draft-07, optional where the standard asks",
    as: "Referral",
    schema: { ...draft07, ...referralJson({}, ["id", "source", "residentId", "fromPartnerId", "status"]) },
    accepts: "refuted",
    places: ["/toServiceId"],
  },
  {
    fact: "Zod 4, required where the standard leaves it open",
    as: "Referral",
    schema: z4.strictObject(referral4({ urgency: z4.literal("routine") })),
    accepts: "proved",
  },
  {
    fact: "Zod 4, a default where the standard leaves it open",
    as: "Referral",
    schema: z4.strictObject(referral4({ urgency: z4.literal("routine").default("routine") })),
    accepts: "proved",
  },
  {
    fact: "Zod 4, a pattern with the flag i",
    as: "Referral",
    schema: z4.strictObject(referral4({ residentId: z4.string().regex(new RegExp(uuid.source, "i")) })),
    accepts: "refuted",
    places: ["/residentId"],
  },
  {
    fact: "Zod 4, Zod's own UUID",
    as: "Referral",
    schema: z4.strictObject(referral4({ residentId: z4.uuid() })),
    accepts: "refuted",
    places: ["/residentId"],
  },
  {
    fact: "Zod 3, Zod's own UUID",
    as: "Referral",
    schema: z3.object(referral3({ residentId: z3.string().uuid() })).strict(),
    accepts: "refuted",
    places: ["/residentId"],
  },
  {
    fact: "Zod 4, a pattern without anchors",
    as: "Referral",
    schema: z4.strictObject(
      referral4({ residentId: z4.string().regex(new RegExp(uuid.source.slice(1, -1))) }),
    ),
    accepts: "refuted",
    places: ["/residentId"],
  },
  {
    fact: "Zod 4, capitals made small: accepted as they are, produced as they should be",
    as: "Referral",
    schema: z4.strictObject(referral4({ residentId: z4.string().toLowerCase().regex(uuid) })),
    accepts: "refuted",
    produces: "proved",
    places: ["/residentId"],
  },
  {
    fact: "Zod 3, spaces trimmed off",
    as: "Referral",
    schema: z3.object(referral3({ residentId: z3.string().trim().regex(uuid) })).strict(),
    accepts: "refuted",
    produces: "proved",
    places: ["/residentId"],
  },
  {
    fact: "Zod 4, a number taken for text and made one",
    as: "Referral",
    schema: z4.strictObject(
      referral4({
        note: z4.coerce
          .string()
          .regex(/^[A-Za-z0-9]{1,9}$/)
          .optional(),
      }),
    ),
    accepts: "refuted",
    produces: "proved",
    places: ["/note"],
  },
  {
    fact: "Zod 4, a preprocessed value",
    as: "Referral",
    schema: z4.strictObject(
      referral4({ residentId: z4.preprocess((value) => String(value).trim(), z4.string().regex(uuid)) }),
    ),
    accepts: "refuted",
    produces: "proved",
    places: ["/residentId"],
  },
  {
    fact: "Zod 4, a value changed into what the standard refuses",
    as: "Referral",
    schema: z4.strictObject(
      referral4({
        residentId: z4
          .string()
          .regex(uuid)
          .transform((value) => value.toUpperCase()),
      }),
    ),
    accepts: "proved",
    produces: "refuted",
  },
  {
    fact: "Zod 3, a value changed into what the standard refuses",
    as: "Referral",
    schema: z3
      .object(
        referral3({
          residentId: z3
            .string()
            .regex(uuid)
            .transform((value) => value.toUpperCase()),
        }),
      )
      .strict(),
    accepts: "proved",
    produces: "refuted",
  },
  {
    fact: "Zod 4, statuses whose dates are not asked for",
    as: "Referral",
    schema: z4.strictObject(referral4({ status: z4.enum(["draft", "sent"]) })),
    accepts: "refuted",
    places: ["/sentDate"],
  },
  {
    fact: "Zod 4, a postcode narrower than the standard's",
    as: "Resident",
    schema: address4({ postcode: z4.string().regex(postcode) }),
    accepts: "unknown",
  },
  {
    fact: "Zod 4, a looser postcode",
    as: "Resident",
    schema: address4({ postcode: z4.string().regex(loosePostcode) }),
    accepts: "refuted",
    places: ["/addresses/0/postcode"],
  },
  {
    fact: "Zod 4, a UPRN as a number",
    as: "Resident",
    schema: address4({ uprn: z4.number().int().min(1) }),
    accepts: "refuted",
    places: ["/addresses/0/uprn"],
  },
  {
    fact: "Zod 4, an NHS number without its check digit",
    as: "Resident",
    schema: identifier4(z4.string().regex(/^\d{10}$/)),
    accepts: "refuted",
    places: ["/identifiers/0/value"],
  },
  {
    fact: "Zod 4, an NHS number whose check is written in code",
    as: "Resident",
    schema: identifier4(
      z4
        .string()
        .regex(/^\d{10}$/)
        .refine(passesNhsCheck),
    ),
    accepts: "unknown",
  },
  {
    fact: "Zod 4, an identifier of any scheme",
    as: "Resident",
    schema: resident4({
      identifiers: z4.tuple([
        z4.strictObject({
          scheme: z4.enum(["nhs-number", "local"]),
          value: z4.string().regex(/^[0-9]{10}$/),
        }),
      ]),
    }),
    accepts: "refuted",
    places: ["/identifiers/0/value"],
  },
  {
    fact: "Zod 4, alternatives told apart by their scheme",
    as: "Resident",
    schema: resident4({
      identifiers: z4.tuple([
        z4.discriminatedUnion("scheme", [
          z4.strictObject({ scheme: z4.literal("upn"), value: z4.literal("B123456789012") }),
          z4.strictObject({ scheme: z4.literal("local"), value: z4.string().regex(/^[0-9]{1,9}$/) }),
        ]),
      ]),
    }),
    accepts: "refuted",
    places: ["/identifiers/0/value"],
  },
];
