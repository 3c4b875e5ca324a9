/** The name of the letter in a file: `es/letters/tea.md` is `tea`. */
export const letterName = (path: string): string =>
  path.replace(/^(?:.*?\/)?letters\//, '').replace(/\.md$/, '');

/** A name in the path of a request. */
export const encodeName = (name: string): string => name.split('/').map(encodeURIComponent).join('/');
