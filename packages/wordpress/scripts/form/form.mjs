// @ts-check
import { readFileSync } from 'node:fs';
import { editor } from './editor.mjs';
import { HIDDEN, SECTIONS } from './sections.mjs';

/**
 * @typedef {import('../../../editor/src/app/facts/schema.js').Schema} Schema
 * @typedef {import('../../../editor/src/app/lang/messages.js').EditorMessages} EditorMessages
 * @typedef {{ words: Record<string, string>, ordinals: Record<string, string>, help: Record<string, string>, issues?: Record<string, string> }} Texts
 */

/**
 * @typedef {object} Field
 * @property {string} key
 * @property {string} kind
 * @property {string} title
 * @property {string} [help]
 * @property {true} [isRequired]
 * @property {string} [check] What the text must be, if its schema says so.
 * @property {Record<string, string>} [choices] Labels by value.
 * @property {boolean} [isWhole] For a number.
 * @property {number} [min] For a number.
 * @property {number} [max] For a number.
 * @property {true} [isMore] Whether it is shown only when somebody asks for more.
 * @property {Field[]} [fields] Of an object, or of each item of a list.
 */

const read = (/** @type {string} */ path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

/** @type {Record<string, Schema>} */
const SCHEMAS = Object.fromEntries(
  ['practice', 'newsletter', 'faq'].map((name) => [name, read(`../../../content/schemas/${name}.json`)]),
);
const SCHEMA_OF = { practice: 'practice', newsletter: 'newsletter', questions: 'faq' };

/** What the schemas check with a function, of which JSON Schema knows nothing. */
const CHECKS = new Map([
  ['phone', 'phone'],
  ['email', 'email'],
  ['locale', 'language'],
  ['timeZone', 'time-zone'],
  ['languages', 'language'],
  ['url', 'link'],
  ['action', 'link'],
  ['privacyUrl', 'link'],
  ['value', 'slug'],
]);

/** Kinds that only the plugin has: choices where the editor takes text, and what depends on PHP, or on other facts. */
const KINDS = new Map([
  ['timeZone', 'time-zone'],
  ['services.practitioners', 'people'],
  ['services.price', 'price'],
  ['questions.answer', 'answer'],
  ['nth', 'numbers'],
  ['seasons.from', 'month-day'],
  ['seasons.to', 'month-day'],
]);

/** Groups that few people need, though their schema does not say so. */
const MORE = new Set(['practitioners.hours']);

/** Choices whose labels are texts of the elements. */
const ELEMENT_WORDS = new Map(
  ['cancellation', 'lateArrival', 'children', 'scent', 'goodFaithEstimate', 'privacyPractices'].map(
    (word) => [word.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), word],
  ),
);

/**
 * The form of the settings in a language: its texts, and its sections with their fields.
 *
 * @param {string} language
 */
export async function formIn(language) {
  const { words } = await editor.withFields(await editor.chooseLanguage([language]));
  /** @type {Texts} */
  const own = read(`lang/${language}.json`);
  const make = new FieldMaker(language, words, own, read(`../../../elements/fixtures/${language}.json`));
  const sections = SECTIONS.map(({ name, option, keys }) => {
    const schemaName = SCHEMA_OF[option];
    const schema = SCHEMAS[schemaName] ?? {};
    return {
      name,
      option,
      title: sectionTitle(words, name),
      fields: keys.flatMap((key) => make.field(schemaName, [key], schema)),
    };
  });
  return { words: formWords(words, own), issues: { ...editor.issues[language], ...own.issues }, sections };
}

/** @param {EditorMessages} words @param {string} name */
function sectionTitle({ facts, today }, name) {
  /** @type {Record<string, string | undefined>} */
  const titles = { ...facts.sections, newsletter: facts.files.newsletter, announcement: today.announcement };
  return titles[name];
}

/**
 * @param {EditorMessages} words
 * @param {Texts} own
 */
function formWords({ facts, today, actions, status }, own) {
  const { optional, notStated, missing, add, newItem, opens, closes, files, inWords } = facts;
  const { yes, no } = today;
  const { save, remove } = actions;
  const { saved } = status;
  return {
    optional,
    notStated,
    missing,
    add,
    newItem,
    opens,
    closes,
    yes,
    no,
    save,
    remove,
    saved,
    inWords,
    more: facts.sections.other,
    practice: files.practice,
    newsletter: files.newsletter,
    questions: files.faq,
    ...own.words,
  };
}

class FieldMaker {
  /**
   * @param {string} language
   * @param {EditorMessages} words
   * @param {Texts} own
   * @param {{ regions: Record<string, string>, currencies: object, words: Record<string, string> }} elements
   */
  constructor(language, words, own, elements) {
    this.language = language;
    this.words = words;
    this.own = own;
    this.elements = elements;
  }

  /**
   * The field at a path, or nothing if it is hidden.
   *
   * @param {string} schemaName
   * @param {string[]} path
   * @param {Schema} parent
   * @returns {Field[]}
   */
  field(schemaName, path, parent) {
    const key = path.at(-1) ?? '';
    const schema = parent.properties?.[key];
    if (!schema || HIDDEN.has(key) || HIDDEN.has(path.slice(-2).join('.'))) return [];
    const kind = KINDS.get(key) ?? KINDS.get(path.slice(-2).join('.')) ?? this.kind(key, schema);
    // A price has fields as numbers, and one in words.
    const inner = [schema.items, ...(schema.anyOf ?? [])].find((one) => one?.properties) ?? schema;
    const fields = Object.keys(inner.properties ?? {}).flatMap((one) =>
      this.field(schemaName, [...path, one], inner),
    );
    return [
      clean({
        key,
        kind,
        title: this.title(schemaName, path, schema),
        help: this.help(schemaName, path, schema),
        // A site needs no questions.
        isRequired: (parent.required?.includes(key) && key !== 'questions') || undefined,
        isMore: (path.length > 1 && (isMore(schema) || MORE.has(path.slice(-2).join('.')))) || undefined,
        check: kind === 'text' || kind === 'list' ? checkOf(key, schema) : undefined,
        choices: this.choices(key, kind, schema),
        ...(kind === 'number' && limitsOf(schema)),
        fields: fields.length > 0 ? fields : undefined,
      }),
    ];
  }

  /** @param {string} key @param {Schema} schema */
  kind(key, schema) {
    const kind = key === 'currency' ? 'choice' : editor.fieldKind(schema);
    return kind === 'hours' ? 'object' : kind;
  }

  /** @param {string} schemaName @param {string[]} path @param {Schema} schema */
  title(schemaName, path, schema) {
    const key = path.at(-1) ?? '';
    const { choices } = this.words.facts;
    return (
      editor.titleOf(this.words, schemaName, path) ??
      // The days of a week are choices elsewhere.
      (schema.title && choices[key]) ??
      editor.fieldTitle(key, schema)
    );
  }

  /** @param {string} schemaName @param {string[]} path @param {Schema} schema */
  help(schemaName, path, schema) {
    if (/day$/.test(path.at(-1) ?? '')) return undefined;
    const words = { ...this.words, help: { ...this.words.help, ...this.own.help } };
    const help = editor.helpOf(words, schemaName, path, schema);
    // Some descriptions only repeat the title.
    return help?.replace(/\.$/, '') === this.title(schemaName, path, schema) ? undefined : help;
  }

  /**
   * @param {string} key
   * @param {string} kind
   * @param {Schema} schema
   */
  choices(key, kind, schema) {
    if (key === 'currency') return this.currencies();
    if (kind === 'numbers') return this.own.ordinals;
    return kind === 'month-day' ? this.months() : this.listed(schema);
  }

  /** @param {Schema} schema */
  listed(schema) {
    const values = schema.enum ?? schema.items?.enum;
    if (!values) return undefined;
    const { regions, words } = this.elements;
    const { choices } = this.words.facts;
    const labels = values.map((value) => {
      const name = /^[A-Z]{2}$/.test(value) ? regions[value] : choices[value];
      const word = words[ELEMENT_WORDS.get(value) ?? ''];
      return [value, name ?? word ?? editor.fieldTitle(value.replaceAll('-', ' '), {})];
    });
    const areCountries = values.length > 50;
    if (areCountries) labels.sort(([, a = ''], [, b = '']) => a.localeCompare(b, this.language));
    return Object.fromEntries(labels);
  }

  /** The names of the months by their two digits. */
  months() {
    const names = new Intl.DateTimeFormat(this.language, { month: 'long', timeZone: 'UTC' });
    const digits = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
    return Object.fromEntries(digits.map((month) => [month, names.format(new Date(`2024-${month}-01`))]));
  }

  /** The currencies that the elements can print. */
  currencies() {
    const names = new Intl.DisplayNames(this.language, { type: 'currency' });
    return Object.fromEntries(
      Object.keys(this.elements.currencies).map((code) => [code, `${code} – ${names.of(code)}`]),
    );
  }
}

/** @param {Schema & { 'x-group'?: string }} schema */
const isMore = (schema) => schema['x-group'] === 'more';

/** @param {string} key @param {Schema} schema */
function checkOf(key, { format }) {
  return format === 'uri' ? 'web-url' : CHECKS.get(key);
}

/** @param {Schema & { exclusiveMinimum?: number }} schema */
function limitsOf({ type, minimum, maximum, exclusiveMinimum }) {
  return {
    isWhole: type === 'integer' || undefined,
    min: minimum ?? (exclusiveMinimum === undefined ? undefined : exclusiveMinimum + 1),
    max: maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum,
  };
}

/**
 * The field without the properties that are undefined.
 *
 * @param {{ [Key in keyof Field]?: Field[Key] | undefined }} field
 */
function clean(field) {
  const entries = Object.entries(field).filter(([, value]) => value !== undefined);
  return /** @type {Field} */ (Object.fromEntries(entries));
}
