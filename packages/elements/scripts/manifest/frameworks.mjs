// @ts-check
/**
 * Types of the tags for frameworks that check templates. Each property's type is taken from the class and each
 * event's from `HTMLElementEventMap`, so that nothing is said twice.
 *
 * @typedef {import('./analyze.mjs').ElementDeclaration} Element
 * @typedef {(elements: readonly Element[]) => string} Framework
 */

/** @type {Record<'react' | 'preact' | 'vue' | 'svelte', Framework>} */
export const frameworks = {
  react: (elements) => `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${classes(elements)}
${elements.map((element) => props(element, `Omit<DetailedHTMLProps<HTMLAttributes<${element.name}>, ${element.name}>, ${own(element)}>`)).join('\n')}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tags(elements, (element) => `${element.name}Props`, 6)}
    }
  }
}
`,

  preact: (elements) => `import type { ClassAttributes, HTMLAttributes } from 'preact';
${classes(elements)}
${elements.map((element) => props(element, `Omit<HTMLAttributes<${element.name}> & ClassAttributes<${element.name}>, ${own(element)}>`)).join('\n')}
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
${tags(elements, (element) => `${element.name}Props`, 6)}
    }
  }
}
`,

  svelte: (elements) => `import type { HTMLAttributes } from 'svelte/elements';
${classes(elements)}
${elements.map((element) => props(element, `Omit<HTMLAttributes<${element.name}>, ${own(element)}>`)).join('\n')}
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${tags(elements, (element) => `${element.name}Props`, 4)}
  }
}
`,

  vue: (elements) => `import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
${classes(elements)}
/** An element as Vue's templates see it: https://vuejs.org/guide/extras/web-components. */
type Tag<Element, Props, Events extends keyof HTMLElementEventMap> = new () => Element & {
  /** @deprecated For the type checker alone. */
  $props: Omit<HTMLAttributes, keyof Props> & Props & PublicProps;
  /** @deprecated For the type checker alone. */
  $emit: EmitFn<{ [Name in Events]: (event: HTMLElementEventMap[Name]) => void }>;
};

${elements
  .map(
    (element) => `${comment(element.summary, 0)}export interface ${element.name}Props {
${fields(inCamelCase(element))}
}
`,
  )
  .join('\n')}
declare module 'vue' {
  interface GlobalComponents {
${tags(elements, (element) => `Tag<${element.name}, ${element.name}Props, ${(element.events ?? []).map(({ name }) => `'${name}'`).join(' | ') || 'never'}>`, 4)}
  }
}
`,
};

/** @param {readonly Element[]} elements */
function classes(elements) {
  return `import type {\n${elements.map(({ name }) => `  ${name},`).join('\n')}\n} from '../index.js';\n`;
}

/**
 * @param {readonly Element[]} elements
 * @param {(element: Element) => string} type
 * @param {number} indent
 */
function tags(elements, type, indent) {
  return elements
    .map(
      (element) =>
        `${comment(element.summary, indent)}${' '.repeat(indent)}'${element.tagName}': ${type(element)};`,
    )
    .join('\n');
}

/**
 * @param {Element} element
 * @param {string} base
 */
function props(element, base) {
  const handlers = (element.events ?? []).map(
    ({ name, description }) =>
      `${comment(description, 2)}  'on${name}'?: (event: HTMLElementEventMap['${name}']) => void;`,
  );
  return `${comment(element.summary, 0)}export interface ${element.name}Props extends ${base} {
${[fields(element), ...handlers].filter(Boolean).join('\n')}
}
`;
}

/** The names that an element gives a meaning of its own, taken out of what all elements have. @param {Element} element */
function own(element) {
  return names(element)
    .map(({ name }) => `'${name}'`)
    .join(' | ');
}

/** @param {Element} element */
function fields(element) {
  return names(element)
    .map(
      ({ name, type, description }) =>
        `${comment(description, 2)}  ${/^\w+$/.test(name) ? name : `'${name}'`}?: ${type};`,
    )
    .join('\n');
}

/**
 * Properties, and the attributes that are spelled otherwise.
 *
 * @param {Element} element
 */
function names({ name: owner, members = [], attributes = [] }) {
  return [
    ...members.flatMap(({ kind, name, description }) =>
      kind === 'field' ? [{ name, type: `${owner}['${name}']`, description }] : [],
    ),
    ...attributes.flatMap(({ name, fieldName = name, type, description }) => {
      if (members.some((member) => member.name === name)) return [];
      // Templates write attributes as text: `heading-offset="1"`.
      const text = type?.text.startsWith('number') ? ` | \`\${number}\`` : '';
      return [{ name, type: `${owner}['${fieldName}']${text}`, description }];
    }),
  ];
}

/**
 * An element as Vue's checker looks for it: it takes `heading-offset` for `headingOffset`.
 *
 * @param {Element} element
 * @returns {Element}
 */
function inCamelCase({ members = [], attributes = [], ...rest }) {
  const dashed = attributes.filter(({ name, fieldName }) => name !== fieldName);
  return {
    ...rest,
    members: members.filter(({ name }) => !dashed.some(({ fieldName }) => fieldName === name)),
    attributes: attributes.map((attribute) => ({
      ...attribute,
      name: attribute.fieldName ?? attribute.name,
    })),
  };
}

/**
 * @param {string | undefined} text
 * @param {number} indent
 */
function comment(text, indent) {
  return text ? `${' '.repeat(indent)}/** ${text.replaceAll('*/', '*\\/')} */\n` : '';
}
