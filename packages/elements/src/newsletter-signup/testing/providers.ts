import type { SignupProvider } from '@tendwell/content/newsletter-providers';
import { mount, until } from '../../testing/browser.js';
import { newsletter } from '../../testing/samples.js';
import type { NewsletterSignup } from '../form.define.js';
import { newsletterSignupHtml } from '../form.html.js';
import { CONTRACTS, type Contract, INTERESTS } from './contracts.js';

/** What a stand-in has received. */
export interface Received {
  method: string;
  path: string;
  headers: Record<string, string>;
  fields: Record<string, string[]>;
}

let count = 0;
let origin: Promise<string> | undefined;

/** The site of the stand-ins: another one than the page's. */
export function providersOrigin(): Promise<string> {
  origin ??= fetch('/test/providers-origin').then((response) => response.text());
  return origin;
}

/** An element with a provider's form, adopted or filled by itself, that posts to the provider's stand-in. */
export async function signUpAt(
  provider: SignupProvider,
  options: { method?: 'json' | 'navigate'; adopted?: boolean; key?: string } = {},
) {
  const { method, adopted = true, key = 'site' } = options;
  const { path, hidden }: Pick<Contract, 'path' | 'hidden'> =
    provider === 'tendwell' ? { path: '/newsletter/subscribe' } : CONTRACTS[provider];
  const test = `${key}-${Date.now().toString(36)}-${++count}`;
  const site = await providersOrigin();
  const data = {
    ...newsletter,
    action: `${site}/${test}/${provider}${path}`,
    provider,
    name: true,
    interests: INTERESTS,
    ...(method && { method }),
    ...(hidden && { hidden }),
  };
  const arrived = async (wanted: number, isWanted: (request: Received) => boolean): Promise<Received[]> => {
    const end = performance.now() + 5000;
    for (;;) {
      const all: Received[] = await (await fetch(`${site}/${test}/log`)).json();
      const found = all.filter(isWanted);
      if (found.length >= wanted || performance.now() > end) return found;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const element = mount<NewsletterSignup>(
    `<newsletter-signup lang="en">${adopted ? newsletterSignupHtml(data) : ''}</newsletter-signup>`,
  );
  if (!adopted) element.newsletter = data;
  await until(() => element.querySelector('form')?.noValidate);
  const form = element.querySelector('form') as HTMLFormElement;
  return {
    element,
    form,
    email: form.querySelector('[type="email"]') as HTMLInputElement,
    /** Fills in the form and presses its button. */
    submit(person: string) {
      (form.querySelector('[type="email"]') as HTMLInputElement).value = `${person}@example.com`;
      (form.querySelector('[autocomplete="name"]') as HTMLInputElement).value = 'Ada';
      for (const box of form.querySelectorAll<HTMLInputElement>('[type="checkbox"]')) box.checked = true;
      form.querySelector<HTMLButtonElement>('button')?.click();
    },
    /** What has arrived, once it is so many requests. */
    received: (wanted = 0) => arrived(wanted, () => true),
    /** The posts among them. */
    posts: (wanted = 0) => arrived(wanted, (request) => request.method === 'POST'),
  };
}
