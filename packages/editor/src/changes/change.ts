/** What YAML and JSON can hold. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/** The keys and indexes that lead to a value: `['locations', 0, 'phone']`. */
export type ValuePath = readonly (string | number)[];

/** One change of the values of a file. Everything that it does not mention stays as it is, byte for byte. */
export type Change =
  /** Gives a field a value. A field that is not there is added where its schema has it. */
  | { readonly type: 'set'; readonly path: ValuePath; readonly value: Value }
  /** Removes a field, or an item of a list, with the comments that belong to it. */
  | { readonly type: 'remove'; readonly path: ValuePath }
  /** Adds an item to a list. Without an index, at its end; a list that is not there is added. */
  | { readonly type: 'add'; readonly path: ValuePath; readonly value: Value; readonly index?: number }
  /** Moves an item of a list, with its comments, so that it ends up at another index. */
  | { readonly type: 'move'; readonly path: ValuePath; readonly to: number };
