import type { MarkdownRenderer } from 'vitepress';

/** Highlights each block of code once: VitePress renders a page again for the search, and again on the server. */
export function highlightOnce(md: MarkdownRenderer): void {
  const { highlight } = md.options;
  if (!highlight) return;
  const done = new Map<string, string>();
  md.set({
    highlight(code, language, attributes) {
      const key = JSON.stringify([code, language, attributes]);
      const html = done.get(key) ?? highlight(code, language, attributes);
      done.set(key, html);
      return html;
    },
  });
}
