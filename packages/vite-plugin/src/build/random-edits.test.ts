import { cp, readdir, readFile, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { sitePages } from '@tendwell/site';
import { afterEach, expect, it } from 'vitest';
import { randomNumbers } from '../../../../scripts/testing/random.mjs';
import { CONTENT_EDITS, type EditedSite, pick } from '../../test/content-edits.js';
import { buildSite, cleanUp, siteFolder, write } from '../../test/fixture.js';
import type { TendwellOptions } from '../index.js';

afterEach(cleanUp);

const STEPS = 4;

/** A site, and how it is built. */
interface State extends EditedSite {
  base: string;
  options: Partial<TendwellOptions>;
}

const STEP: readonly ((state: State) => Promise<void>)[] = [
  ...CONTENT_EDITS,
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
