import { undoAutop } from '../internal/undo-autop.js';

/** The text of the `<script type="text/markdown">` in an element, without the indentation that its lines share. */
export function inlineMarkdown(element: Element): string | undefined {
  const script = element.querySelector<HTMLScriptElement>(':scope > script[type="text/markdown"]');
  return script ? dedent(undoAutop(script.text)) : undefined;
}

function dedent(text: string): string {
  const shortest = text.match(/^[ \t]*(?=\S)/gm)?.sort()[0] ?? '';
  return text.replace(/^\s*\n/, '').replace(new RegExp(`^${shortest}`, 'gm'), '');
}
