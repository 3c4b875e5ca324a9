// @ts-check
/**
 * What editors read. Written here and not by the generators for it: those list a custom property and a part once for
 * each element that has it, say nothing of boolean attributes, and bring a formatter along.
 *
 * @typedef {import('./analyze.mjs').ElementDeclaration} Element
 */

/**
 * VS Code's HTML custom data
 * (https://github.com/microsoft/vscode-html-languageservice/blob/main/docs/customData.schema.json).
 *
 * @param {readonly Element[]} elements
 */
export function vsCodeHtml(elements) {
  return {
    version: 1.1,
    tags: elements.map((element) => ({
      name: element.tagName,
      description: markdown(reference(element)),
      attributes: (element.attributes ?? []).map(({ name, description = '', type }) => ({
        name,
        description: markdown(description),
        // `v` is the set with no value: the attribute is there or not.
        ...(type?.text === 'boolean' && { valueSet: 'v' }),
      })),
    })),
    globalAttributes: [
      {
        name: 'data-tendwell-theme',
        description: markdown('Theme of the elements, on `<html>`. Default: sage.'),
        values: [{ name: 'sage' }, { name: 'clay' }, { name: 'dusk' }],
      },
    ],
  };
}

/**
 * VS Code's CSS custom data
 * (https://github.com/microsoft/vscode-css-languageservice/blob/main/docs/customData.schema.json).
 *
 * @param {readonly Element[]} elements
 */
export function vsCodeCss(elements) {
  const { properties, parts, states } = cssNames(elements);
  return {
    version: 1.1,
    properties: properties.map(({ name, description }) => ({ name, description: markdown(description) })),
    pseudoElements: parts.map(({ name, description }) => ({
      name: `::part(${name})`,
      description: markdown(description),
    })),
    pseudoClasses: states.map(({ name, description }) => ({
      name: `:state(${name})`,
      description: markdown(description),
    })),
  };
}

/**
 * JetBrains' web types (https://github.com/JetBrains/web-types/blob/master/schema/web-types.json).
 *
 * @param {readonly Element[]} elements
 * @param {{ name: string, version: string }} manifest
 */
export function webTypes(elements, { name, version }) {
  const { properties, parts, states } = cssNames(elements);
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: { elements: elements.map(webElement) },
      css: {
        properties,
        'pseudo-elements': parts.map((part) => ({ ...part, name: `part(${part.name})` })),
        'pseudo-classes': states.map((state) => ({ ...state, name: `state(${state.name})` })),
      },
    },
  };
}

/** @param {Element} element */
function webElement(element) {
  return {
    name: element.tagName,
    description: description(element),
    attributes: (element.attributes ?? []).map(({ name, description, type, default: fallback }) => ({
      name,
      description,
      value:
        type?.text === 'boolean' ? { kind: 'no-value' } : { type: type?.text.replace(' | undefined', '') },
      ...(fallback && { default: fallback }),
    })),
    slots: (element.slots ?? []).map(({ name, description }) => ({ name: name || 'default', description })),
    js: {
      properties: (element.members ?? []).flatMap((member) =>
        member.kind === 'field'
          ? [{ name: member.name, description: member.description, type: member.type?.text }]
          : [],
      ),
      events: (element.events ?? []).map(({ name, description, type }) => ({
        name,
        description,
        type: type.text,
      })),
    },
  };
}

/**
 * The names that style sheets use, each once, with what it means on each element where that differs.
 *
 * @param {readonly Element[]} elements
 */
function cssNames(elements) {
  return {
    properties: merge(elements, (element) => element.cssProperties),
    parts: merge(elements, (element) => element.cssParts),
    states: merge(elements, (element) => element.cssStates),
  };
}

/**
 * @param {readonly Element[]} elements
 * @param {(element: Element) => readonly { name: string, description?: string | undefined }[] | undefined} list
 */
function merge(elements, list) {
  /** @type {Map<string, Map<string, string[]>>} name, description, tags */
  const names = new Map();
  for (const element of elements) {
    for (const { name, description = '' } of list(element) ?? []) {
      const meanings = names.get(name) ?? new Map();
      names.set(name, meanings.set(description, [...(meanings.get(description) ?? []), element.tagName]));
    }
  }
  return [...names].map(([name, meanings]) => ({
    name,
    description: [...meanings]
      .map(([text, tags]) => (meanings.size > 1 ? `${tags.map(inTag).join(', ')}: ${text}` : text))
      .join('\n\n'),
  }));
}

/** @param {string} tag */
const inTag = (tag) => `\`<${tag}>\``;

/** @param {string} value */
const markdown = (value) => ({ kind: 'markdown', value });

/** @param {Element} element */
function description({ summary, description }) {
  return [summary, description].filter(Boolean).join('\n\n');
}

/**
 * An element in one piece of Markdown, for a tooltip.
 *
 * @param {Element} element
 */
function reference(element) {
  /**
   * @param {string} title
   * @param {readonly { name: string, description?: string | undefined }[]} [entries]
   */
  const section = (title, entries = []) =>
    entries.length > 0 &&
    `**${title}**\n${entries.map(({ name, description }) => `- \`${name || '(default)'}\`: ${description}`).join('\n')}`;
  return [
    description(element),
    section('Slots', element.slots),
    section('Events', element.events),
    section('Parts', element.cssParts),
    section('States', element.cssStates),
    section('Custom properties', element.cssProperties),
  ]
    .filter(Boolean)
    .join('\n\n');
}
