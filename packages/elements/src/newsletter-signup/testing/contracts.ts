import type { SignupProvider } from '@tendwell/content/newsletter-providers';
import type { SendResult } from '../send-result.js';

/** What a provider is sent and what becomes of it. The stand-ins of test/providers answer to this. */
export interface Contract {
  /** The path of a form's action at the provider. */
  readonly path: string;
  /** Hidden fields that the newsletter's file adds. */
  readonly hidden?: Record<string, string>;
  /** What arrives when Ada signs up, with a name and both choices. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /** What a script is told of other people, by who they are. Absent where no script is told anything. */
  readonly told?: Readonly<Record<string, SendResult>>;
  /** The words of a success, where the provider has any. */
  readonly thanks?: string;
}

type Provider = Exclude<SignupProvider, 'tendwell'>;

const failed = (message: string): SendResult => ({ outcome: 'failed', reason: 'server', message });
const unreadable: SendResult = { outcome: 'failed', reason: 'unreadable' };
const context = { locale: ['en'], consent: ['2026-01'] };

/** The choices of the tests, with numbers where a provider wants numbers. */
export const INTERESTS = [
  { value: '15001-2', label: 'Talks' },
  { value: '15001-4', label: 'Walks' },
];
const both = INTERESTS.map(({ value }) => value);

export const CONTRACTS: Readonly<Record<Provider, Contract>> = {
  brevo: {
    path: '/serve/MUIFA0a1',
    fields: {
      'lists_15001[]': ['2', '4'],
      FIRSTNAME: ['Ada'],
      email_address_check: [''],
      locale: ['en'],
      html_type: ['simple'],
    },
    thanks: 'Your subscription has been successful.',
    told: { invalid: { outcome: 'invalid', errors: { EMAIL: 'No such address.' } } },
  },
  buttondown: {
    path: '/api/emails/embed-subscribe/saltreed',
    hidden: { tag: 'site' },
    fields: { tag: [...both, 'site'], metadata__name: ['Ada'], embed: ['1'] },
  },
  emailoctopus: {
    path: '/form/6ec217ee-cae9-11ef-b651-8b8cd4515de1',
    fields: { field_1: ['Ada'], 'hpc4b27b6e-eb38-11e9-be00-06b4694bee2a': [''] },
    told: { already: failed('You are already subscribed.') },
  },
  formspree: {
    path: '/f/xyzabc',
    fields: { interests: both, name: ['Ada'], _gotcha: [''], ...context },
    told: {
      invalid: { outcome: 'invalid', errors: { email: 'should be an email' } },
      refused: failed('Form is off.'),
    },
  },
  ghost: {
    path: '/',
    fields: {
      labels: both,
      name: ['Ada'],
      honeypot: [''],
      emailType: ['signup'],
      integrityToken: ['one-of-ghost'],
    },
    told: { invalid: failed('Email is not valid') },
  },
  keila: {
    path: '/forms/nfrm_1',
    fields: { 'contact[data][interests][]': both, 'contact[first_name]': ['Ada'], 'h[url]': [''] },
  },
  kit: {
    path: '/forms/1234567/subscriptions',
    fields: { 'tags[]': both, 'fields[first_name]': ['Ada'] },
    told: { invalid: failed('Not an address.'), quarantined: unreadable },
  },
  listmonk: {
    path: '/subscription/form',
    hidden: { l: 'eb420c55-4cfb-4972-92ba-c93c34ba475d' },
    fields: { l: [...both, 'eb420c55-4cfb-4972-92ba-c93c34ba475d'], name: ['Ada'], nonce: [''] },
    told: { invalid: failed('Invalid email.') },
  },
  mailchimp: {
    path: '/subscribe/post?u=5c0f&id=9a1b',
    fields: { 'group[15001][2]': ['2'], 'group[15001][4]': ['4'], FNAME: ['Ada'], b_5c0f_9a1b: [''] },
  },
  mailerlite: {
    path: '/jsonp/2030410/forms/176325572793730648/subscribe',
    fields: { 'fields[name]': ['Ada'], 'ml-submit': ['1'], anticsrf: ['true'] },
    told: { invalid: { outcome: 'invalid', errors: { email: 'Please enter a valid address.' } } },
  },
  netlify: {
    path: '/thanks/',
    fields: {
      interests: both,
      name: ['Ada'],
      'bot-field': [''],
      'form-name': ['newsletter'],
      ...context,
    },
    told: {},
  },
};

/** What befalls any provider, and what a person can honestly be told: the answer is another site's. */
export const TROUBLE: Readonly<Record<string, SendResult>> = {
  down: { outcome: 'failed', reason: 'server' },
  captcha: unreadable,
  redirect: unreadable,
  html: unreadable,
};
