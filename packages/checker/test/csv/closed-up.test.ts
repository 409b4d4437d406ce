import { expect, it } from "vitest";
import { check } from "../../src/index.js";

const agreement = {
  id: "bfd2fed2-fea7-4ddf-af28-c6bd5fa2856f",
  "source/partnerId": "10960cd3-da6a-4d40-b0aa-01a93a06f044",
  "source/system": "housing",
  "source/localId": "R317159",
  "source/recordedAt": "2024-03-27T17:08:00Z",
  name: "Invented agreement",
  partnershipId: "60f6485b-7763-4056-891e-8bfa829923d8",
  purpose: "So that a person referred to a service is known to it.",
  "parties/0/role": "",
  "parties/1/partnerId": "1193d5c0-acc5-407d-b224-032380f43038",
  "parties/1/role": "recipient",
  "lawfulBases/0": "public-task",
  "specialCategoryConditions/0": "health-or-social-care",
  "schedule1Conditions/0": "health-or-social-care-purposes",
  "permissions/0/record": "Resident",
  "permissions/0/fields/0": "/names",
  "permissions/0/fields/2": "/addresses",
  "retention/months": "36",
  "period/from": "2022-04-20",
  "period/to": "2024-08-17",
  reviewDate: "2023-07-25",
  status: "active",
};

it("a rule about the first item of a list is asked of the first that is there, whatever its columns are called", async () => {
  const text = `${Object.keys(agreement)}\n${Object.values(agreement)}\n`;
  const open = async function* (): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode(text);
  };
  for await (const part of check({ name: "agreements.csv", open }, { as: "SharingAgreement", across: false }))
    if (part.type === "report") {
      const rules = part.report.faults.map(({ rule }) => rule).filter((rule) => !rule.startsWith("file."));
      expect([part.report.invalid, rules]).toEqual([1, ["sharing-agreement.parties-in-two-roles"]]);
    }
  expect.assertions(1);
});
