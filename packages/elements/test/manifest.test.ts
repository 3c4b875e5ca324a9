import { readdirSync, readFileSync } from 'node:fs';
import type { ReactiveElement } from '@lit/reactive-element';
import { Ajv } from 'ajv';
import schema from 'custom-elements-manifest/schema.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import about from '../package.json' with { type: 'json' };
import { analyze, elementFolders, elements, pathOf } from '../scripts/manifest/analyze.mjs';
import { vsCodeCss, vsCodeHtml, webTypes } from '../scripts/manifest/editors.mjs';
import { llmsText } from '../scripts/manifest/llms-text.mjs';
import { readTokens } from '../scripts/manifest/tokens.mjs';
import * as exported from '../src/classes.js';

/** What the manifest says, beside what the classes do. It is made of the sources here, not read from a build. */
const manifest = analyze();
const described = elements(manifest);
const classes = new Map(Object.entries(exported));

const source = (file: string) => readFileSync(new URL(`../src/${file}`, import.meta.url), 'utf8');
const filesIn = (folder: string) =>
  readdirSync(new URL(`../src/${folder}/`, import.meta.url)).filter(
    (name) => /\.ts$/.test(name) && !/\.(test|css|html)\.ts$/.test(name),
  );
const names = (list: readonly { name: string }[] = []) => list.map(({ name }) => name).sort();
const matches = (text: string, pattern: RegExp) =>
  [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].sort();

it('matches the schema that tools expect', () => {
  const validate = new Ajv({ strict: false }).compile(schema);
  expect(validate(manifest), JSON.stringify(validate.errors)).toBe(true);
});

it('lists every element that the package registers', () => {
  expect(described.map(({ tagName }) => tagName)).toEqual(elementFolders());
  expect(names(described)).toEqual([...classes.keys()].sort());
});

describe.each(described)('$tagName', (element) => {
  const Class = classes.get(element.name) as unknown as typeof ReactiveElement;
  const main = source(`../${pathOf(element.tagName)}.ts`);
  const own = filesIn(element.tagName)
    .map((file) => source(`${element.tagName}/${file}`))
    .join('\n');

  it('describes everything, in sentences', () => {
    const { attributes, members, events, slots, cssParts, cssStates, cssProperties } = element;
    const lists = { attributes, members, events, slots, cssParts, cssStates, cssProperties };
    const texts = Object.entries(lists).flatMap(([list, entries = []]) =>
      entries.map(({ name, description }) => [`${list} ${name}`, description]),
    );
    for (const [what, text] of [...texts, ['summary', element.summary], ['about', element.description]]) {
      expect(text, what).toMatch(/^\S[\s\S]*[.)]$/);
    }
  });

  it('states the version that introduced it and its status', () => {
    expect(element).toMatchObject({
      since: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      status: expect.stringMatching(/^(?:experimental|stable|deprecated)$/),
    });
  });

  it('lists the attributes that the class observes', () => {
    expect(names(element.attributes)).toEqual([...Class.observedAttributes].sort());
  });

  it('lists the properties that the class declares, with their types', () => {
    const declared = [...Class.elementProperties].flatMap(([name, { state }]) =>
      state ? [] : [String(name)],
    );
    expect(names(element.members)).toEqual(declared.sort());
    for (const member of element.members ?? [])
      expect(member, member.name).toMatchObject({ type: { text: /./ } });
  });

  it('lists the events that it dispatches, with their types', () => {
    expect(names(element.events)).toEqual(matches(own, /dispatch\(\s*this,\s*'([\w-]+)'/g));
    const define = source(`../${pathOf(element.tagName)}.define.ts`);
    const typed = [...define.matchAll(/'([\w-]+)': (CustomEvent<.*>);/g)].map(([, name, type]) => [
      name,
      type,
    ]);
    expect((element.events ?? []).map(({ name, type }) => [name, type.text])).toEqual(typed);
  });

  it('lists the slots and parts of its shadow root', () => {
    // The frame that most share has a line for the state and, where an element can try again, a button.
    const framed = main.includes('new Frame(')
      ? ['state', ...(/\bretry: \{/.test(own) ? ['retry'] : [])]
      : [];
    const parts = [...matches(own, /part\.add\('([\w-]+)'\)/g), ...framed];
    expect(names(element.cssParts)).toEqual(parts.sort());
    expect(names(element.slots)).toEqual(['', ...matches(own, /slot\.name = '([\w-]+)'/g)]);
  });

  it('lists the states that it can be in, except for the initial one', () => {
    const union = /(?:_state: |type State = )((?:'\w+'(?:\s*\|\s*)?)+)/.exec(main)?.[1] ?? '';
    const states = main.includes('states.add(') ? matches(union, /'(\w+)'/g) : [];
    const initial = /_state = '(\w+)'/.exec(main)?.[1];
    expect(names(element.cssStates)).toEqual(states.filter((state) => state !== initial));
  });

  it('is known to editors', () => {
    const html = vsCodeHtml([element]).tags[0];
    expect(html?.attributes.map(({ name }) => name).sort()).toEqual([...Class.observedAttributes].sort());
    const web = webTypes([element], about).contributions.html.elements[0];
    expect(names(web?.js.properties)).toEqual(names(element.members));
    expect(names(web?.js.events)).toEqual(names(element.events));
  });
});

it('describes every custom property of the stylesheets', () => {
  const css = [...elementFolders(), 'styles', 'internal']
    .flatMap((folder) =>
      readdirSync(new URL(`../src/${folder}/`, import.meta.url)).map((file) => `${folder}/${file}`),
    )
    .filter((file) => /\.(css|ts)$/.test(file) && !file.includes('.test.'))
    .map(source)
    .join('\n');
  const tokens = readTokens(source('styles/tokens.css'));
  expect(names(tokens)).toEqual(matches(css, /var\((--tendwell-[\w-]+)/g));
  for (const { name, description } of tokens) expect(description, name).toMatch(/^\S.*\.$/);
});

it('tells an editor each part, state, and custom property once', () => {
  const { properties, pseudoElements, pseudoClasses } = vsCodeCss(described);
  for (const list of [properties, pseudoElements, pseudoClasses]) {
    expect(names(list)).toEqual([...new Set(names(list))]);
    expect(list.length).toBeGreaterThan(0);
  }
});

it('has less than 2 kB for each element on its page, with every name on it', () => {
  const page = llmsText(described, about);
  expect(Buffer.byteLength(page)).toBeLessThan(2_000 * described.length);
  for (const { tagName, attributes = [], events = [] } of described) {
    for (const name of [`<${tagName}>`, ...[...attributes, ...events].map((entry) => `\`${entry.name}\``)]) {
      expect(page).toContain(name);
    }
  }
});

it('exports every language', () => {
  const languages = filesIn('lang').map((file) => file.replace('.ts', ''));
  const exported = Object.keys(about.exports).flatMap((entry) => /^\.\/lang\/(.+)$/.exec(entry)?.[1] ?? []);
  expect(exported.sort()).toEqual(languages.filter((language) => !language.startsWith('en')).sort());
});
