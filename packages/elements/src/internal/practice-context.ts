import { ContextConsumer, ContextRoot, createContext } from '@lit/context';
import type { ReactiveElement } from '@lit/reactive-element';
import type { Practice } from '@tendwell/content';
import { firstLocale } from './first-locale.js';

/**
 * The context that `<practice-provider>` provides. Its key is a registered symbol, so that it works across two copies of
 * the package.
 */
export const practiceContext = createContext<Practice | undefined>(Symbol.for('tendwell.practice'));

let root: ContextRoot | undefined;

/** Subscribes an element to the practice around it. `onChange` is called when the practice changes. */
export function consumePractice(host: ReactiveElement, onChange?: () => void) {
  if (!root) {
    // Keeps context requests until a provider is defined, which can happen after the elements inside it.
    root = new ContextRoot();
    root.attach(document.documentElement);
  }
  const callback = () => {
    onChange?.();
    host.requestUpdate();
  };
  return new ContextConsumer(host, { context: practiceContext, subscribe: true, callback });
}

/** The locale of an element's messages: the first of the practice's, the nearest `lang`, and the browser's. */
export function localeOf(element: Element, practice: Practice | undefined): string {
  return firstLocale(
    practice?.locale,
    element.closest('[lang]')?.getAttribute('lang') ?? undefined,
    navigator.language,
  );
}
