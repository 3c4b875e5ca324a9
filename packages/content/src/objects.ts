/**
 * Returns a function that adds a property to objects, whose value is made each time it is read. A copy has the value.
 *
 * All objects share one getter. With one of its own, each object would also have a hidden class of its own, which takes more
 * memory than the object, and makes reading and adding any of its properties slow.
 */
export function madeWhenRead<Name extends string, Value>(
  name: Name,
): <T extends object>(object: T, make: () => Value) => T & { readonly [Key in Name]: Value } {
  const key = Symbol(name);
  function get(this: { [key]: () => Value }): Value {
    return this[key]();
  }
  return (object, make) => {
    Object.defineProperty(object, key, { value: make });
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
      function get(this: { [key]: () => Made }): Made[typeof name] {
        return this[key]()[name];
      }
      return [name, { get, enumerable: true, configurable: true }];
    }),
  );
  return (object, make) => {
    let made: Made | undefined;
    let unmade: (() => Made) | undefined = make;
    const once = () => {
      made ??= (unmade as () => Made)();
      // What makes it may hold much that nothing else needs.
      unmade = undefined;
      return made;
    };
    Object.defineProperty(object, key, { value: once });
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
