import type { SignupProvider } from '@tendwell/content/newsletter-providers';
import type { Provider } from './provider.js';
import { tendwell } from './tendwell.js';

/** A provider by its name. All except `tendwell` are loaded when they are first used. */
export async function loadProvider(name: string): Promise<Provider | undefined> {
  if (name === 'tendwell') return tendwell;
  const { PROVIDERS } = await import('./all.js');
  return Object.hasOwn(PROVIDERS, name) ? PROVIDERS[name as SignupProvider] : undefined;
}
