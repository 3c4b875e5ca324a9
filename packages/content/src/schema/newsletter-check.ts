import type * as z from 'zod';
import type { IssueCode } from '../issues/codes.js';
import { SIGNUP_METHODS, type SignupMethod, type SignupProvider } from './newsletter-providers.js';

interface Checked {
  provider?: SignupProvider | undefined;
  method?: SignupMethod | undefined;
  hidden?: Readonly<Record<string, unknown>> | undefined;
  interests?: readonly { value: string }[] | undefined;
}

/** Providers whose choices are a number within a group, with how the field is written. */
const NUMBERED: Partial<Record<SignupProvider, string>> = {
  brevo: 'lists_32[] with the value 7 is 32-7',
  mailchimp: 'group[15001][2] is 15001-2',
};

/** What each key by itself cannot tell: a provider that is asked for what it cannot do. */
export function checkProvider({ value, issues }: z.core.ParsePayload<Checked>): void {
  const { provider = 'tendwell', method, hidden, interests } = value;
  const refuse = (code: IssueCode, path: PropertyKey[], message: string) =>
    issues.push({ code: 'custom', input: value, path, message, params: { code } });

  const methods: readonly string[] = SIGNUP_METHODS[provider];
  if (method && !methods.includes(method)) {
    const reason =
      method === 'json'
        ? `scripts cannot read the response of ${provider}, so a failed sign-up would look like a success`
        : `${provider} does not accept plain forms`;
    refuse(
      'provider-method',
      ['method'],
      `cannot be ${method}: ${reason}; remove it, or write ${methods[0]}`,
    );
  }
  if (provider === 'listmonk' && !hidden?.l) {
    refuse(
      'missing-list',
      ['provider'],
      'needs a list: add `hidden: { l: … }` with the UUID of the listmonk list',
    );
  }
  if (interests && provider === 'emailoctopus') {
    refuse(
      'provider-interests',
      ['interests'],
      'cannot be sent to emailoctopus: each of its forms numbers its fields differently',
    );
  }
  const example = NUMBERED[provider];
  interests?.forEach(({ value: interest }, index) => {
    if (!example || /^\d+-\d+$/.test(interest)) return;
    const path = ['interests', index, 'value'];
    refuse(
      'invalid-interest',
      path,
      `must be the numbers from the field in ${provider}’s own form: ${example}`,
    );
  });
}

const METHODS: readonly SignupMethod[] = ['json', 'navigate'];

/** The same for editors, as far as JSON Schema can say it. */
export const EDITOR_RULES = [
  ...Object.entries(SIGNUP_METHODS).flatMap(([provider, methods]: [string, readonly SignupMethod[]]) =>
    METHODS.filter((method) => !methods.includes(method)).map((method) => ({
      not: having({ provider: { const: provider }, method: { const: method } }),
    })),
  ),
  {
    anyOf: [
      { not: having({ provider: { const: 'listmonk' } }) },
      having({ hidden: { type: 'object', required: ['l'], properties: { l: {} } } }),
    ],
  },
];

function having(properties: Record<string, object>) {
  return { required: Object.keys(properties), properties };
}
