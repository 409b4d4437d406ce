/** The languages that schemas are written in. */
export const targets = ["2020-12", "draft-07", "openapi-3.1", "typescript", "csv"] as const;
export type Target = (typeof targets)[number];
