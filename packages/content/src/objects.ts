/**
 * Returns a function that adds a property to objects, whose value is made each time it is read. A copy has the value.
 *
 * @param make Makes the value from what the function is given besides the object.
 *
 * All objects share one getter. With one of its own, each object would also have a hidden class of its own, which takes more
 * memory than the object, and makes reading and adding any of its properties slow.
 */
export function madeWhenRead<Name extends string, From, Value>(
  name: Name,
  make: (from: From) => Value,
): <T extends object>(object: T, from: From) => T & { readonly [Key in Name]: Value } {
  const key = Symbol(name);
  function get(this: { [key]: From }): Value {
    return make(this[key]);
  }
  return (object, from) => {
    Object.defineProperty(object, key, { value: from });
    return Object.defineProperty(object, name, { get, enumerable: true, configurable: true }) as never;
  };
}

/**
 * Returns a function that adds properties to objects which another object has, that is made when one of them is first read.
 * A copy has the values.
 */
export function madeTogether<Made extends object>(
  names: readonly (keyof Made & string)[],
): <T extends object>(object: T, make: () => Made) => T & Made {
  const key = Symbol('made');
  const properties = Object.fromEntries(
    names.map((name) => {
      function get(this: { [key]: Made | (() => Made) }): Made[typeof name] {
        const known = this[key];
        if (typeof known !== 'function') return known[name];
        // What makes it may hold much that nothing else needs.
        const made = known();
        this[key] = made;
        return made[name];
      }
      return [name, { get, enumerable: true, configurable: true }];
    }),
  );
  return (object, make) => {
    Object.defineProperty(object, key, { value: make, writable: true });
    return Object.defineProperties(object, properties) as never;
  };
}

/**
 * A copy of an object with more properties, for objects of which a site has thousands. In Node 20, each object that
 * `{ ...object, more }` makes has a hidden class of its own.
 */
export function withMore<T extends object, More extends object>(object: T, more: More): T & More {
  return Object.assign({}, object, more);
}
