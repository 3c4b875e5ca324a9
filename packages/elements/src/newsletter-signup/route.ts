import {
  SIGNUP_METHODS,
  type SignupMethod,
  type SignupProvider,
} from '@tendwell/content/newsletter-providers';

/** How and where a form is submitted. */
export interface Route {
  /** Name of the provider, which may be unknown. */
  provider: string;
  method: SignupMethod;
  /** Absolute URL. */
  action: string;
}

/** Settings of the element, which take precedence over those of the form. */
export interface RouteOptions {
  provider: string | undefined;
  method: string | undefined;
}

/**
 * How a form is submitted. The browser submits a form that posts to another site and has no provider: only the response
 * of a known provider can be read.
 */
export function routeOf(
  form: HTMLFormElement,
  submitter: HTMLElement | null | undefined,
  options: RouteOptions,
): Route {
  // `form.action` could be a field with that name.
  const address = submitter?.getAttribute('formaction') ?? form.getAttribute('action') ?? '';
  const url = parse(address);
  const action = url?.href ?? address;
  const foreign = url?.origin !== location.origin;
  const provider = options.provider || form.dataset.provider || (foreign ? '' : 'tendwell');
  const methods: readonly SignupMethod[] = Object.hasOwn(SIGNUP_METHODS, provider)
    ? SIGNUP_METHODS[provider as SignupProvider]
    : ['navigate'];
  const requested = methods.find((method) => method === (options.method || form.dataset.method));
  return { provider, action, method: requested ?? (methods[0] as SignupMethod) };
}

/** The host of a URL, to show to a visitor. */
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
