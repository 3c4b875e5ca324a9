import { dataIn } from '../internal/fill.js';
import { undoAutop } from '../internal/undo-autop.js';

/** The text of the `<script type="text/markdown">` in an element, without the indentation that its lines share. */
export function inlineMarkdown(element: Element): string | undefined {
  const text = dataIn(element, 'text/markdown');
  return text === undefined ? undefined : dedent(undoAutop(text));
}

function dedent(text: string): string {
  const shortest = text.match(/^[ \t]*(?=\S)/gm)?.sort()[0] ?? '';
  return text.replace(/^\s*\n/, '').replace(new RegExp(`^${shortest}`, 'gm'), '');
}
