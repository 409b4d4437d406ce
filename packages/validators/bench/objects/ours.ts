import { validateResident } from "../../src/index.js";

export const faults = (record: unknown): number => validateResident(record).faults.length;
export const isRight = (record: unknown): boolean => validateResident(record).valid;
