import { Resident } from "@council-data/schemas";

export const faults = (record: unknown): number => Resident.safeParse(record).error?.issues.length ?? 0;
export const isRight = (record: unknown): boolean => Resident.safeParse(record).success;
