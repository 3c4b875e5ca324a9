import { readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { write } from './fixture.js';

/** A site that is edited. */
export interface EditedSite {
  readonly root: string;
  /** From 0 to 1. */
  readonly random: () => number;
  /** The numbers of the articles that were added. */
  readonly added: Set<number>;
}

/** One of a list. */
export const pick = <T>({ random }: Pick<EditedSite, 'random'>, list: readonly T[]): T =>
  list[Math.floor(random() * list.length)] as T;

async function writeArticle(state: EditedSite, number: number): Promise<void> {
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

/** Random edits of the content of a site. */
export const CONTENT_EDITS: readonly ((state: EditedSite) => Promise<void>)[] = [
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
];
