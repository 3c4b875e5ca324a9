import { linkTo } from '../commands/inserts.js';
import { cleanUrl } from '../paste/clean-url.js';
import { type InsertTarget, insertLater } from './insert-later.js';

/**
 * Takes what was pasted or dropped, if it is more than plain text.
 *
 * @returns True if it does; the field should not do anything itself then.
 */
export function takePaste(target: InsertTarget, data: DataTransfer | null): boolean {
  if (!data) return false;
  const files = [...data.files].filter(({ type }) => type.startsWith('image/'));
  const html = data.getData('text/html');
  const plain = data.getData('text/plain').trim();
  const { main } = target.field.view.state.selection;
  const url = /^https?:\/\/\S+$/i.test(plain) ? cleanUrl(plain) : undefined;
  if (url !== undefined && !main.empty) {
    target.field.run((state) => linkTo(state, url));
    return true;
  }
  // Code editors have colored text, which means nothing here.
  if (html === '' || data.types.includes('vscode-editor-data')) {
    if (files.length === 0 || plain !== '') return false;
    void insertLater(target, '', async (place) => {
      const { insertFiles } = await import('./insert-pasted.js');
      await insertFiles(target, files, place);
    });
    return true;
  }
  const clipboard = { files, rtf: data.getData('text/rtf') };
  void insertLater(target, plain, async (place) => {
    const { insertHtml } = await import('./insert-pasted.js');
    await insertHtml(target, html, clipboard, place);
  });
  return true;
}
