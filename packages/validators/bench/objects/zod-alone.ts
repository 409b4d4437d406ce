import { Resident } from "@council-data/schemas";

Object.assign(globalThis, { Resident });
