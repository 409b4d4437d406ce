import type { RecordName } from "../artefact.js";
import type { Chance } from "./random.js";
import {
  anyOf,
  moment,
  postcodeIn,
  testEmail,
  testNationalInsuranceNumber,
  testNhsNumber,
  testPhone,
} from "./values.js";
import { familyNames, givenNames, services, streets, systems, towns } from "./words.js";

type Json = Record<string, unknown>;

/** The key and value where something of this probability happens. */
const maybe = (chance: Chance, probability: number, part: () => Json): Json =>
  chance.happens(probability) ? part() : {};

const opening = (chance: Chance): Json => ({
  id: chance.uuid(),
  source: {
    partnerId: chance.uuid(),
    system: chance.of(systems),
    localId: `R${chance.digits(6)}`,
    recordedAt: moment(chance),
  },
});

const period = (chance: Chance, from: string, ends: number): Json => ({
  from,
  ...maybe(chance, ends, () => ({ to: chance.after(from, 28, 900) })),
});

const place = (chance: Chance, district: string, town: string): Json => ({
  lines: [`${chance.between(1, 150)} ${chance.of(streets)}`, town],
  postcode: postcodeIn(chance, district),
});

function identifiersOf(chance: Chance): Json {
  const nhsNumber = testNhsNumber(chance);
  const identifiers = [
    ...(nhsNumber === undefined ? [] : [{ scheme: "nhs-number", value: nhsNumber, verification: "01" }]),
    ...(chance.happens(0.2)
      ? [{ scheme: "national-insurance-number", value: testNationalInsuranceNumber(chance) }]
      : []),
  ];
  return identifiers.length > 0 ? { identifiers } : {};
}

function resident(chance: Chance): Json {
  const given = chance.of(givenNames);
  const family = chance.of(familyNames);
  const [town, district, authority] = chance.of(towns);
  const birthDate = chance.date(1931, 2019);
  const moved = chance.after(birthDate, 0, 1500);
  const noAbode = chance.happens(0.03);
  return {
    ...opening(chance),
    names: [
      {
        use: "usual",
        ...maybe(chance, 0.3, () => ({ prefix: chance.of(["Mr", "Mrs", "Ms", "Miss", "Dr"]) })),
        given: [given],
        family,
      },
      ...(chance.happens(0.05)
        ? [{ use: "previous", given: [given], family: chance.of(familyNames), period: { to: moved } }]
        : []),
    ],
    birthDate: chance.happens(0.04) ? birthDate.slice(0, chance.of([4, 7])) : birthDate,
    ...maybe(chance, 0.02, () => ({
      deceased: { date: chance.date(2024, 2025), notification: anyOf(chance, "DeathNotification") },
    })),
    sex: chance.of(["female", "male"]),
    ...identifiersOf(chance),
    addresses: [
      noAbode
        ? { use: "home", kind: "no-fixed-abode", town }
        : {
            use: "home",
            kind: "fixed",
            ...maybe(chance, 0.02, () => ({ isProtected: true })),
            ...place(chance, district, town),
            country: "GB",
          },
    ],
    ...maybe(chance, 0.8, () => ({
      contactPoints: [
        { system: "phone", value: testPhone(chance), use: "mobile" },
        ...(chance.happens(0.5) ? [{ system: "email", value: testEmail(chance, `${given} ${family}`) }] : []),
      ],
    })),
    ...maybe(chance, 0.2, () => ({
      communication: { languages: [chance.of(["en", "cy", "pl", "ur", "bfi", "so"])] },
    })),
    ...maybe(chance, 0.6, () => ({
      ethnicity: { scheme: "ethnic-group", code: anyOf(chance, "EthnicGroup") },
    })),
    ...maybe(chance, 0.1, () => ({ impairments: [anyOf(chance, "Impairment")] })),
    responsibleAuthority: { code: authority, asAtDate: chance.date(2024, 2025) },
    ...maybe(chance, 0.05, () => ({ absences: [{ field: "/household", reason: "not-asked" }] })),
  };
}

function service(chance: Chance): Json {
  const [name, welshName] = chance.of(services);
  const [town, district, area] = chance.of(towns);
  return {
    ...opening(chance),
    name,
    ...maybe(chance, 0.4, () => ({ welshName })),
    description: `${name} in ${town}.`,
    status: "active",
    providers: [{ partnerId: chance.uuid(), role: "provider" }],
    classifications: [{ scheme: "lgsl", code: anyOf(chance, "LgslId") }],
    eligibility: {
      ...maybe(chance, 0.5, () => ({ minimumAge: chance.of([16, 18, 50, 65]) })),
      areas: [area],
    },
    accessRoutes: [anyOf(chance, "AccessRoute")],
    applicationUrl: "https://www.example.org/apply",
    locations: [{ kind: "physical", address: place(chance, district, town) }],
    costs: [{ amount: chance.of([0, 350, 500, 1250]), unit: "session" }],
    languages: chance.happens(0.3) ? ["en", "cy"] : ["en"],
    contactPoints: [{ system: "email", value: testEmail(chance, name) }],
    period: period(chance, chance.date(2018, 2024), 0),
  };
}

function partner(chance: Chance): Json {
  const [town, district, area] = chance.of(towns);
  const kind = chance.of(["council", "nhs-body", "charity", "company", "housing-association"]);
  return {
    ...opening(chance),
    name: `Invented ${kind.replace("-", " ")} of ${town}`,
    kind,
    roles: [chance.of(["commissioner", "provider", "supplier"])],
    identifiers: [{ scheme: "local", value: `P${chance.digits(5)}`, isPrimary: true }],
    period: period(chance, chance.date(1995, 2020), 0.05),
    areas: [area],
    address: place(chance, district, town),
    contactPoints: [{ system: "phone", value: testPhone(chance) }],
    dataProtection: { role: "controller", officerEmail: testEmail(chance, "dpo") },
  };
}

function referral(chance: Chance): Json {
  const status = chance.of(["draft", "sent", "accepted", "rejected", "completed", "cancelled"]);
  const sentDate = chance.date(2024, 2025);
  const decidedDate = chance.after(sentDate, 0, 30);
  const isDecided = ["accepted", "rejected", "completed"].includes(status);
  return {
    ...opening(chance),
    residentId: chance.uuid(),
    fromPartnerId: chance.uuid(),
    toServiceId: chance.uuid(),
    reasons: [
      chance.of(["assessment-of-care-needs", "hospital-discharge", "community-transport", "housing-support"]),
    ],
    urgency: anyOf(chance, "ReferralUrgency"),
    status,
    ...(status !== "draft" && { sentDate }),
    ...(isDecided && { decidedDate }),
    ...(status === "completed" && { completedDate: chance.after(decidedDate, 0, 200) }),
  };
}

function serviceProvision(chance: Chance): Json {
  const status = chance.of(["planned", "active", "active", "paused", "ended"]);
  const from = chance.date(2023, 2025);
  return {
    ...opening(chance),
    residentId: chance.uuid(),
    serviceId: chance.uuid(),
    partnerId: chance.uuid(),
    status,
    ...(status !== "planned" && {
      period: status === "ended" ? { from, to: chance.after(from, 7, 400) } : { from },
    }),
    ...(status === "ended" && { endReason: anyOf(chance, "ProvisionEndReason") }),
    ...maybe(chance, 0.3, () => ({ cost: { amount: chance.between(100, 90000), unit: "week" } })),
  };
}

function partnership(chance: Chance): Json {
  const lead = chance.uuid();
  return {
    ...opening(chance),
    name: `Invented partnership for ${chance.of(towns)[0]}`,
    kind: anyOf(chance, "PartnershipKind"),
    purpose: "Joining up health, social care and transport.",
    members: [
      { partnerId: lead, role: "lead" },
      ...Array.from({ length: chance.between(1, 4) }, () => ({ partnerId: chance.uuid(), role: "member" })),
    ],
    leadPartnerId: lead,
    areas: [chance.of(towns)[2]],
    period: period(chance, chance.date(2020, 2025), 0.1),
  };
}

function sharingAgreement(chance: Chance): Json {
  const from = chance.date(2022, 2025);
  return {
    ...opening(chance),
    name: `Invented agreement for ${chance.of(services)[0].toLowerCase()}`,
    partnershipId: chance.uuid(),
    purpose: "So that a person referred to a service is known to it.",
    parties: [
      { partnerId: chance.uuid(), role: "discloser" },
      { partnerId: chance.uuid(), role: "recipient" },
    ],
    lawfulBases: ["public-task"],
    specialCategoryConditions: ["health-or-social-care"],
    schedule1Conditions: ["health-or-social-care-purposes"],
    permissions: [{ record: "Resident", fields: ["/names", "/birthDate", "/addresses", "/communication"] }],
    retention: { months: chance.of([12, 36, 72]) },
    period: { from, to: chance.after(from, 700, 1500) },
    reviewDate: chance.after(from, 300, 600),
    status: "active",
  };
}

/** How an invented record of each kind is made. */
export const recipes: Readonly<Record<RecordName, (chance: Chance) => Json>> = {
  Resident: resident,
  Service: service,
  Partner: partner,
  Referral: referral,
  ServiceProvision: serviceProvision,
  Partnership: partnership,
  SharingAgreement: sharingAgreement,
};
