/** The part of js-yaml that is used here; the package brings no types. */
declare module 'js-yaml' {
  interface Schema {
    readonly name?: string;
  }
  /** YAML 1.2's core schema: dates stay text. */
  export const CORE_SCHEMA: Schema;
  /** @throws YAMLException */
  export function load(text: string, options?: { schema?: Schema }): unknown;
}
