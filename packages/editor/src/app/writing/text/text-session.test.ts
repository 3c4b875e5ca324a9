import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Conflict, FileContent, Saved } from '../../../api/types.js';
import { startTrial, type TrialSite } from '../../../testing/trial-site.js';
import { ApiError } from '../../api/api-error.js';
import { TextSession } from './text-session.js';
import { UnsavedTexts } from './unsaved-texts.js';

const PATH = 'articles/wool-socks.md';
const HEAD = '---\ntitle: Wool socks # Ours.\ndate: 2026-01-02\n---\n\n';

let site: TrialSite;
beforeAll(async () => {
  site = await startTrial();
});
afterAll(() => site[Symbol.asyncDispose]());

/** Sends requests to the real server; `isDown` simulates a lost connection. */
function requests() {
  const network = { isDown: false };
  const send = async (method: string, path: string, body: unknown): Promise<Saved> => {
    if (network.isDown) throw new ApiError('offline');
    const response = await site.send(method, path, body);
    const answer: unknown = await response.json();
    if (response.status === 409) throw new ApiError('conflict', 409, { conflict: answer as Conflict });
    if (!response.ok) throw new ApiError('failed', response.status);
    return answer as Saved;
  };
  return {
    network,
    saveText: (path: string, text: unknown) => send('PUT', `files/${path}`, text),
    change: (path: string, request: unknown) => send('POST', `changes/${path}`, request),
  };
}

const file = async () => (await (await site.send('GET', `files/${PATH}`)).json()) as FileContent;

/** Writes the file as another program does. */
async function write(text: string): Promise<void> {
  const { version } = await file();
  await site.send('PUT', `files/${PATH}`, { text, version });
}

async function open(text = `${HEAD}Wear them.\n`, earlier?: string) {
  await write(text);
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  const unsaved = new UnsavedTexts(storage, 'here');
  if (earlier !== undefined) unsaved.write(PATH, { version: 'earlier', body: earlier, at: 500 });
  const api = requests();
  const session = new TextSession(api, unsaved, await file(), () => 1_000);
  // What it has not saved yet would be saved during another test.
  onTestFinished(async () => {
    await session.flush();
    session.close();
  });
  return { session, unsaved, network: api.network };
}

it('shows the text without its front matter and the blank lines below', async () => {
  const { session } = await open();
  expect(session.body).toBe('Wear them.\n');
  expect(session.firstLine).toBe(6);
  expect(session.value).toMatchObject({ title: 'Wool socks' });
});

it('saves what was written, and keeps it in the browser until then', async () => {
  const { session, unsaved } = await open();
  session.edit('Wash them.\n');
  expect(session.state).toBe('unsaved');
  expect(unsaved.read(PATH)).toMatchObject({ body: 'Wash them.\n', at: 1_000 });
  expect(await session.flush()).toBe(true);
  expect(await site.read(PATH)).toBe(`${HEAD}Wash them.\n`);
  expect(unsaved.read(PATH)).toBeUndefined();
});

it('keeps typed blank lines at the start', async () => {
  const { session } = await open();
  session.edit('\n\nWash them.\n');
  await session.flush();
  expect(session.body).toBe('\n\nWash them.\n');
  session.edit('\n\nDry them.\n');
  await session.flush();
  expect(await site.read(PATH)).toBe(`${HEAD}\n\nDry them.\n`);
});

it('changes fields and text one after the other, and keeps every other byte', async () => {
  const { session } = await open();
  session.edit('Wash them.\n');
  const changed = session.change([{ type: 'set', path: ['summary'], value: 'Warm' }]);
  session.edit('Wash them, and dry them.\n');
  expect(await changed).toBeDefined();
  await session.flush();
  const text = await site.read(PATH);
  expect(text).toContain('title: Wool socks # Ours.\n');
  expect(text).toContain('summary: Warm\n');
  expect(text.endsWith('---\n\nWash them, and dry them.\n')).toBe(true);
});

it('continues after a lost connection, with the text in the browser in the meantime', async () => {
  const { session, unsaved, network } = await open();
  network.isDown = true;
  session.edit('Wash them.\n');
  expect(await session.flush()).toBe(false);
  expect(session.state).toBe('offline');
  expect(unsaved.read(PATH)?.body).toBe('Wash them.\n');
  network.isDown = false;
  expect(await session.flush()).toBe(true);
  expect(await site.read(PATH)).toBe(`${HEAD}Wash them.\n`);
});

describe('unsaved text of an earlier visit', () => {
  const unsavedIn = ({ unsaved }: Awaited<ReturnType<typeof open>>) => unsaved.read(PATH)?.body;

  it('is not offered if the server has the same text, which was saved while the tab was being closed', async () => {
    const opened = await open(undefined, 'Wear them.\n');
    expect(opened.session.earlier).toBeUndefined();
    expect(unsavedIn(opened)).toBeUndefined();
  });

  it('stays until somebody has decided, whatever is saved in the meantime', async () => {
    const opened = await open(undefined, 'Wash them.\n');
    const { session } = opened;
    await session.flush();
    await session.change([{ type: 'set', path: ['summary'], value: 'Warm' }]);
    session.edit('Dry them.\n');
    expect(unsavedIn(opened)).toBe('Wash them.\n');
    expect(await session.flush()).toBe(true);
    expect(session.earlier).toMatchObject({ body: 'Wash them.\n', at: 500 });
    expect(unsavedIn(opened)).toBe('Wash them.\n');
    expect(await site.read(PATH)).toContain('Dry them.\n');
  });

  it('can be used, and is removed when it is saved', async () => {
    const opened = await open(undefined, 'Wash them.\n');
    const { session } = opened;
    session.useEarlier();
    expect(session.earlier).toBeUndefined();
    expect(session.body).toBe('Wash them.\n');
    expect(unsavedIn(opened)).toBe('Wash them.\n');
    expect(await session.flush()).toBe(true);
    expect(await site.read(PATH)).toBe(`${HEAD}Wash them.\n`);
    expect(unsavedIn(opened)).toBeUndefined();
  });

  it('can be discarded, and what was typed since stays in the browser', async () => {
    const opened = await open(undefined, 'Wash them.\n');
    const { session } = opened;
    session.edit('Dry them.\n');
    session.discardEarlier();
    expect(session.earlier).toBeUndefined();
    expect(unsavedIn(opened)).toBe('Dry them.\n');
    const another = await open(undefined, 'Wash them.\n');
    another.session.discardEarlier();
    expect(unsavedIn(another)).toBeUndefined();
  });
});

it('keeps the text and the fields if two people change one each', async () => {
  const { session } = await open();
  await write(`${HEAD.replace('socks', 'stockings')}Wear them.\n`);
  session.edit('Wash them.\n');
  expect(await session.flush()).toBe(true);
  expect(await site.read(PATH)).toBe(`${HEAD.replace('socks', 'stockings')}Wash them.\n`);

  await write(`${HEAD}Dry them.\n`);
  await session.change([{ type: 'set', path: ['title'], value: 'Socks' }]);
  expect(session.body).toBe('Dry them.\n');
  expect(await site.read(PATH)).toContain('title: Socks');
});

it.each(['mine', 'theirs'] as const)('asks if two people change the text, and saves %s', async (choice) => {
  const { session, unsaved } = await open();
  await write(`${HEAD}Dry them.\n`);
  session.edit('Wash them.\n');
  expect(await session.flush()).toBe(false);
  expect(session.state).toBe('conflict');
  expect(session.conflict?.text).toBe(`${HEAD}Dry them.\n`);
  expect(await site.read(PATH)).toBe(`${HEAD}Dry them.\n`);
  expect(unsaved.read(PATH)?.body).toBe('Wash them.\n');
  // Nothing is saved before somebody decides.
  session.edit('Wash them all.\n');
  await session.flush();
  expect(await site.read(PATH)).toBe(`${HEAD}Dry them.\n`);

  await session.decide(choice);
  const body = choice === 'mine' ? 'Wash them all.\n' : 'Dry them.\n';
  expect(session.body).toBe(body);
  expect(session.state).toBe('saved');
  expect(await site.read(PATH)).toBe(HEAD + body);
});

it('edits the whole file while its front matter is broken, and the text again once it is not', async () => {
  const broken = '---\ntitle: "Wool\ndate: 2026-01-02\n---\n\nWear them.\n';
  const { session } = await open(broken);
  expect(session.value).toBeUndefined();
  expect(session.body).toBe(broken);
  let shown = '';
  session.addEventListener('body', () => {
    shown = session.body;
  });
  session.edit(broken.replace('"Wool', 'Wool'));
  await session.flush();
  expect(shown).toBe('Wear them.\n');
  expect(session.value).toMatchObject({ title: 'Wool' });
  expect(await site.read(PATH)).toBe(broken.replace('"Wool', 'Wool'));
});
