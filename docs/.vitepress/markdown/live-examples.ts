import type { MarkdownRenderer } from 'vitepress';

/**
 * Makes of a fence ```` ```html live ```` both things at once, so that they cannot differ: the code, and the HTML
 * itself above it (alone, if `hidden`). With `events=a,b` it also says which of these events were heard.
 */
export function liveExamples(md: MarkdownRenderer): void {
  const fence = md.renderer.rules.fence;
  md.renderer.rules.fence = (tokens, index, options, env, self) => {
    const code = fence?.(tokens, index, options, env, self) ?? '';
    const token = tokens[index];
    const [language, kind, ...rest] = token?.info.split(' ') ?? [];
    if (!token || language !== 'html' || kind !== 'live') return code;
    const events = rest.find((part) => part.startsWith('events='))?.slice('events='.length) ?? '';
    const attribute = (text: string) => md.utils.escapeHtml(text).replaceAll('\n', '&#10;');
    const live = `<LiveExample markup="${attribute(token.content)}" events="${attribute(events)}" />\n`;
    return rest.includes('hidden') ? live : live + code;
  };
}
