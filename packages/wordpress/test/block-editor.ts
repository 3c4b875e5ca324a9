import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumFlags } from '../../../scripts/lib/browsers/chromium-flags.mjs';
import { findEngine } from '../../../scripts/lib/browsers/find.mjs';

/** What the block editor has in `wp`, as far as it is used here. */
interface WordPressData {
  blocks: { createBlock(name: string, attributes?: object, inner?: readonly object[]): object };
  data: {
    select(store: string): {
      getBlocks(): { name: string; isValid: boolean }[];
      getPermalink(): string;
    };
    dispatch(store: string): {
      set(scope: string, name: string, value: boolean): void;
      editPost(changes: object): void;
      insertBlocks(blocks: readonly object[]): void;
      savePost(): Promise<void>;
    };
  };
}
type EditorWindow = typeof globalThis & { wp: WordPressData };

export const hasChromium = findEngine('chromium') !== undefined;

/** WordPress's own pages show pictures from other servers, whose names a machine without a network may look up for a minute. */
const NO_OTHER_HOSTS = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

export function launch(): Promise<Browser> {
  const executablePath = findEngine('chromium')?.executable ?? '';
  return chromium.launch({ executablePath, args: [...chromiumFlags(), NO_OTHER_HOSTS] });
}

export async function logIn(page: Page, url: string, name = 'admin'): Promise<void> {
  await page.goto(`${url}/wp-login.php`);
  await page.fill('#user_login', name);
  await page.fill('#user_pass', 'trial');
  await page.click('#wp-submit');
  await page.waitForURL(/wp-admin/);
}

/** Opens a new page in the block editor. */
export async function openNewPage(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/wp-admin/post-new.php?post_type=page`);
  await page.waitForFunction(() => (globalThis as EditorWindow).wp?.data?.select('core/block-editor'));
  await page.evaluate(() => {
    const { data } = (globalThis as EditorWindow).wp;
    data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
    data.dispatch('core/editor').editPost({ title: 'Tried in the editor' });
  });
}

/** Inserts an article with a paragraph, and other blocks without attributes. */
export async function insertBlocks(page: Page, names: readonly string[]): Promise<void> {
  await page.evaluate((names) => {
    const { blocks, data } = (globalThis as EditorWindow).wp;
    const text = blocks.createBlock('core/paragraph', { content: 'Cold at first.' });
    data
      .dispatch('core/block-editor')
      .insertBlocks([
        blocks.createBlock('tendwell/article', {}, [text]),
        ...names.map((name) => blocks.createBlock(`tendwell/${name}`)),
      ]);
  }, names);
}

/** Publishes what is in the editor, and returns its address. */
export async function publish(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const { data } = (globalThis as EditorWindow).wp;
    data.dispatch('core/editor').editPost({ status: 'publish' });
    await data.dispatch('core/editor').savePost();
    return data.select('core/editor').getPermalink();
  });
}

/** The blocks in the editor that are not as they were saved. */
export async function invalidBlocks(page: Page): Promise<string[]> {
  await page.reload();
  await page.waitForFunction(
    () => (globalThis as EditorWindow).wp?.data?.select('core/block-editor').getBlocks().length > 0,
  );
  return page.evaluate(() =>
    (globalThis as EditorWindow).wp.data
      .select('core/block-editor')
      .getBlocks()
      .flatMap(({ name, isValid }) => (isValid ? [] : name)),
  );
}
