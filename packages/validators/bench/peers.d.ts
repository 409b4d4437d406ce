/** Modules that the benchmark generates before it bundles a peer. */
declare module "#ajv-first" {
  const validate: ((value: unknown) => boolean) & { errors?: unknown[] | null };
  export default validate;
}
declare module "#ajv-all" {
  const validate: ((value: unknown) => boolean) & { errors?: unknown[] | null };
  export default validate;
}
declare module "#rules" {
  export const rulesHold: (record: unknown) => boolean;
}
