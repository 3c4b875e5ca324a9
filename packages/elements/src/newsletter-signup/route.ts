import {
  SIGNUP_METHODS,
  type SignupMethod,
  type SignupProvider,
} from '@tendwell/content/newsletter-providers';

/** Which way a form's data goes. */
export interface Route {
  /** Name of the provider; it need not be one that is known. */
  provider: string;
  method: SignupMethod;
  /** Where to, whole. */
  action: string;
}

/** What the element's attributes say; they go before what the form says. */
export interface Wishes {
  provider: string | undefined;
  method: string | undefined;
}

/**
 * The way of a form. A form to another site whose provider nobody has named is left to the browser: only a provider
 * that is known can be asked for an answer.
 */
export function routeOf(
  form: HTMLFormElement,
  submitter: HTMLElement | null | undefined,
  wishes: Wishes,
): Route {
  // `form.action` would be a field of that name, if the form has one.
  const address = submitter?.getAttribute('formaction') ?? form.getAttribute('action') ?? '';
  const url = parse(address);
  const action = url?.href ?? address;
  const foreign = url?.origin !== location.origin;
  const provider = wishes.provider || form.dataset.provider || (foreign ? '' : 'tendwell');
  const methods: readonly SignupMethod[] = Object.hasOwn(SIGNUP_METHODS, provider)
    ? SIGNUP_METHODS[provider as SignupProvider]
    : ['navigate'];
  const wished = methods.find((method) => method === (wishes.method || form.dataset.method));
  return { provider, action, method: wished ?? (methods[0] as SignupMethod) };
}

/** The host of an address, for a person to read. */
export function hostOf(address: string): string {
  return parse(address)?.host ?? address;
}

function parse(address: string): URL | undefined {
  try {
    return new URL(address, document.baseURI);
  } catch {
    return undefined;
  }
}
