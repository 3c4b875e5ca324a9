import type { MarkdownRenderer } from 'vitepress';
import { withContent } from './live-content.ts';
import { liveStates, statesCode } from './live-states.ts';

/**
 * Renders a ```` ```html live ```` fence twice, so the two can't differ: as HTML, and as code below it. `hidden` leaves
 * out the code. `events=a,b` also shows which of these events have fired. With `choices`, readers choose language, colors,
 * color scheme, and which of the {@link liveStates} is shown.
 */
export function liveExamples(md: MarkdownRenderer): void {
  const fence = md.renderer.rules.fence;
  md.renderer.rules.fence = (tokens, index, options, env, self) => {
    const code = () => fence?.(tokens, index, options, env, self) ?? '';
    const token = tokens[index];
    const [language, kind, ...rest] = token?.info.split(' ') ?? [];
    if (!token || language !== 'html' || kind !== 'live') return code();
    const events = rest.find((part) => part.startsWith('events='))?.slice('events='.length) ?? '';
    const attribute = (text: string) => md.utils.escapeHtml(text).replaceAll('\n', '&#10;');
    const states = liveStates(token.content);
    const first = withContent(states[0]?.markup ?? '');
    const live = `<LiveExample states="${attribute(JSON.stringify(states))}" first="${attribute(first)}" events="${attribute(events)}"${rest.includes('choices') ? ' choices' : ''} />\n`;
    if (rest.includes('hidden')) return live;
    token.content = statesCode(states);
    return live + code();
  };
}
