/**
 * How YAML is parsed by the package `yaml`: YAML 1.2, without tags of its own, with strings as keys. Keys that are written twice are
 * found by the reader, because the library compares every key with every other.
 */
export const YAML_OPTIONS = {
  version: '1.2',
  schema: 'core',
  resolveKnownTags: false,
  stringKeys: true,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'error',
} as const;
