import * as v from "valibot";
import { rulesHold } from "#rules";
import schema from "../../../schemas/schema/bundled/Resident.schema.json";
import { valibotSchema } from "../peers/valibot-schema.js";

const resident = valibotSchema(schema as never);

export const faults = (record: unknown): number => {
  const { issues, success } = v.safeParse(resident, record);
  return success ? (rulesHold(record) ? 0 : 1) : issues.length;
};
export const isRight = (record: unknown): boolean => v.is(resident, record) && rulesHold(record);
