import { ContextConsumer, ContextRoot, createContext } from '@lit/context';
import type { ReactiveElement } from '@lit/reactive-element';
import type { Practice } from '@tendwell/content';
import { canonicalLocale } from '@tendwell/content/intl';

/**
 * What `<practice-provider>` gives to everything inside it. A registered symbol, so that two copies of the package
 * understand each other.
 */
export const practiceContext = createContext<Practice | undefined>(Symbol.for('tendwell.practice'));

let root: ContextRoot | undefined;

/** Asks for the practice around an element; `onChange` is called whenever another one is given. */
export function consumePractice(host: ReactiveElement, onChange?: () => void) {
  if (!root) {
    // Keeps requests for a provider that is defined after the elements inside it.
    root = new ContextRoot();
    root.attach(document.documentElement);
  }
  const callback = () => {
    onChange?.();
    host.requestUpdate();
  };
  return new ContextConsumer(host, { context: practiceContext, subscribe: true, callback });
}

/** The locale to speak: the practice's, else the nearest `lang`, else the browser's. */
export function localeOf(element: Element, practice: Practice | undefined): string {
  const tag = practice?.locale ?? element.closest('[lang]')?.getAttribute('lang') ?? navigator.language;
  return canonicalLocale(tag) ?? 'en';
}
