import { cp, readdir, readFile, rm, unlink, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { sitePages } from '@tendwell/site';
import { afterEach, expect, it } from 'vitest';
import { randomNumbers } from '../../../../scripts/testing/random.mjs';
import { buildSite, cleanUp, siteFolder, write } from '../../test/fixture.js';
import type { TendwellOptions } from '../index.js';

afterEach(cleanUp);

const STEPS = 4;

/** The state of a site that a step changes. */
interface State {
  readonly root: string;
  /** From 0 to 1. */
  readonly random: () => number;
  /** The numbers of the articles that were added. */
  readonly added: Set<number>;
  base: string;
  options: Partial<TendwellOptions>;
}

const pick = <T>({ random }: State, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

async function writeArticle(state: State, number: number): Promise<void> {
  const tags = pick(state, ['[Sleep]', '[Sleep, Oil]', '[oil]', '[]']);
  const more = pick(state, [
    '',
    'draft: true\n',
    `redirectFrom: [/old-${number}/]\n`,
    'publishAt: 2027-01-01\n',
  ]);
  const day = 10 + (number % 18);
  const body = pick(state, ['Words.', '[Towels](./towels.md)', '![](./oil.svg)', '## One\n\n## Two\n\nÖl.']);
  const text = `---\ntitle: Text ${number}\ndate: 2026-01-${day}\ntags: ${tags}\n${number % 3 ? '' : more}---\n\n${body} ${Math.floor(state.random() * 99)}\n`;
  await write(state.root, `content/articles/text-${number}.md`, text);
}

const STEP: readonly ((state: State) => Promise<void>)[] = [
  async (state) => {
    const number = state.added.size + 1;
    state.added.add(number);
    await writeArticle(state, number);
  },
  async (state) => {
    for (const number of state.added) if (state.random() < 0.5) await writeArticle(state, number);
  },
  async (state) => {
    const number = pick(state, [...state.added]);
    if (number === undefined) return;
    state.added.delete(number);
    await unlink(join(state.root, `content/articles/text-${number}.md`));
  },
  async ({ root, random }) => {
    const practice = await readFile(join(root, 'content/practice.yaml'), 'utf8');
    const name = `name: Heron Lane ${Math.floor(random() * 9)}`;
    await write(root, 'content/practice.yaml', practice.replace(/^name: .*/m, name));
  },
  async (state) => {
    const practice = await readFile(join(state.root, 'content/practice.yaml'), 'utf8');
    const theme = pick(state, ['', 'theme:\n  design: clear\n', 'theme:\n  design: warm\n  colors: dusk\n']);
    await write(
      state.root,
      'content/practice.yaml',
      `${practice.replace(/^theme:\n(?: .*\n)*/m, '').trimEnd()}\n${theme}`,
    );
  },
  async ({ root, random }) =>
    write(
      root,
      'content/articles/oil.svg',
      `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.ceil(random() * 9)}" height="3"/>`,
    ),
  async ({ root, random }) =>
    write(root, 'src/site.css', `body { color: rgb(1, 2, ${Math.floor(random() * 9)}) }\n`),
  async (state) => {
    state.base = pick(state, ['/', '/practice/']);
    state.options = pick<Partial<TendwellOptions>>(state, [
      {},
      { feeds: false },
      { articles: { path: (slug) => `/letters-of-mine/${slug}/` } },
      { now: () => new Date('2027-02-03T10:00:00Z') },
    ]);
  },
  // Nothing.
  async () => {},
];

/** Dates all files the same: those that were just written are never taken for unchanged without being read. */
async function age(root: string): Promise<void> {
  const before = new Date('2026-01-01T00:00:00Z');
  for (const name of await readdir(join(root, 'content'), { recursive: true })) {
    await utimes(join(root, 'content', name), before, before);
  }
}

it('gives the same files after any edits, with what earlier builds have left and without', async () => {
  const random = randomNumbers();
  // Without a shell and a template of its own, a site that has not changed is not made again.
  const isPlain = random() < 0.5;
  const files = isPlain ? { 'index.html': null } : {};
  const state: State = {
    root: await siteFolder(files),
    random,
    added: new Set(),
    base: '/',
    options: {},
  };
  const steps: string[] = [];
  const built = async (root: string) => {
    const now = () => new Date('2026-11-28T10:00:00Z');
    const options = { ...(!isPlain && { pages: sitePages }), now, ...state.options };
    await age(root);
    const { files } = await buildSite(root, { pages: undefined, ...options } as Partial<TendwellOptions>, {
      base: state.base,
    });
    const read = async (name: string) => [name, await readFile(join(root, 'dist', name), 'base64')] as const;
    return new Map(await Promise.all(files.map(read)));
  };
  await built(state.root);
  for (let step = 0; step < STEPS; step += 1) {
    const index = Math.floor(state.random() * STEP.length);
    steps.push(String(index));
    await STEP[index]?.(state);
    const after = await built(state.root);
    const fresh = await siteFolder(files);
    await rm(join(fresh, 'content'), { recursive: true });
    for (const name of ['content', 'src'])
      await cp(join(state.root, name), join(fresh, name), { recursive: true });
    expect(after, `steps ${steps.join()}${isPlain ? ' of a plain site' : ''}`).toEqual(await built(fresh));
  }
}, 120_000);
