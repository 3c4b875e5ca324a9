import { createContext } from '@lit/context';
import type { Practice } from '@tendwell/content';

/** What `<practice-provider>` gives to everything inside it. A registered symbol, so that two copies of the package understand each other. */
export const practiceContext = createContext<Practice | undefined>(Symbol.for('tendwell.practice'));

/** The locale to speak: the practice's, else the nearest `lang`, else the browser's. */
export function localeOf(element: Element, practice: Practice | undefined): string {
  const tag = practice?.locale ?? element.closest('[lang]')?.getAttribute('lang') ?? navigator.language;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
