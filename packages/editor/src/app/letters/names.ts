/** The name of the letter in a file: `es/letters/tea.md` is `tea`. */
export const letterName = (path: string): string =>
  path.replace(/^(?:.*?\/)?letters\//, '').replace(/\.md$/, '');
