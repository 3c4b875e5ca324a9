// @ts-check
import { json, page } from './answers.mjs';

/** @typedef {import('./answers.mjs').Answer} Answer */
/** @typedef {import('./answers.mjs').Received} Received */
/**
 * @typedef {object} StandIn
 * @property {RegExp} path Where forms are posted to.
 * @property {string} [readablePath] Where scripts post to, if that is elsewhere.
 * @property {string} email Field of the address.
 * @property {'everybody' | 'trusted'} [cors] Who may read the answer: with `trusted`, sites that send a key with that word.
 * @property {(path: string) => Answer | undefined} [get] What there is to get, such as a token.
 * @property {(received: Received, person: string) => Answer} answer
 */

const wantsJson = (/** @type {Received} */ { headers }) => headers.accept === 'application/json';
const thanks = page('Thank you. Look in your mail.');

/**
 * Servers that answer as each provider's does, as far as that is known: the providers' own files in
 * src/newsletter-signup/providers say how well. The person in the address says what they are told.
 *
 * @type {Record<string, StandIn>}
 */
export const STAND_INS = {
  // The real one is tested with the element in the practice site. This one shows what is asked of it, and when.
  tendwell: {
    path: /^\/newsletter\/subscribe$/,
    email: 'email',
    cors: 'everybody',
    get: (path) => (path === '/newsletter/token' ? json({ token: 'signed' }) : undefined),
    answer({ fields }, person) {
      const invalid = (/** @type {object} */ errors) => json({ outcome: 'invalid', errors }, 422);
      if (person === 'invalid') return invalid({ email: 'No such domain.' });
      if (person === 'refused' || !fields.token?.[0]) return invalid({ token: 'Please press once more' });
      return json({ outcome: 'pending', message: 'Look in your mail.' });
    },
  },
  brevo: {
    path: /^\/serve\/\w+$/,
    email: 'EMAIL',
    cors: 'everybody',
    answer({ path, fields }, person) {
      const success = { success: true, message: 'Your subscription has been successful.', redirect: '' };
      if (!path.endsWith('?isAjax=1')) return thanks;
      if (fields.email_address_check?.[0] !== '') return json(success);
      if (person !== 'invalid') return json(success);
      return json(
        { success: false, message: 'Could not be saved.', errors: { EMAIL: 'No such address.' } },
        400,
      );
    },
  },
  buttondown: {
    path: /^\/api\/emails\/embed-subscribe\/\w+$/,
    email: 'email',
    answer: () => thanks,
  },
  emailoctopus: {
    path: /^\/form\/[\w-]+$/,
    email: 'field_0',
    cors: 'everybody',
    answer(_, person) {
      if (person === 'already')
        return json({ success: false, error: { message: 'You are already subscribed.' } });
      return json({ success: true });
    },
  },
  formspree: {
    path: /^\/f\/\w+$/,
    email: 'email',
    cors: 'everybody',
    answer(received, person) {
      if (!wantsJson(received)) return thanks;
      if (person === 'invalid') {
        const error = { field: 'email', code: 'TYPE_EMAIL', message: 'should be an email' };
        return json({ error: 'Validation errors', errors: [error] }, 422);
      }
      if (person === 'refused')
        return json({ error: 'x', errors: [{ code: 'INACTIVE', message: 'Form is off.' }] }, 403);
      return json({ next: '/thanks?language=en', ok: true });
    },
  },
  ghost: {
    get: (path) =>
      path === '/members/api/integrity-token/' ? { type: 'text/plain', body: 'one-of-ghost' } : undefined,
    path: /^\/members\/api\/send-magic-link\/$/,
    email: 'email',
    cors: 'everybody',
    answer({ headers, fields }, person) {
      const refuse = (/** @type {string} */ message) =>
        json({ errors: [{ message, type: 'BadRequestError' }] }, 400);
      if (headers['content-type'] !== 'application/json') return refuse('Bad Request.');
      if (fields.integrityToken?.[0] !== 'one-of-ghost') return refuse('Invalid token.');
      if (fields.emailType?.[0] !== 'signup') return refuse('Bad Request.');
      if (person === 'invalid') return refuse('Email is not valid');
      return { status: 201, type: 'application/json', body: '{}' };
    },
  },
  keila: {
    path: /^\/forms\/\w+$/,
    email: 'contact[email]',
    answer: ({ fields }) => (fields['h[url]']?.[0] === '' ? thanks : page('Thank you!')),
  },
  kit: {
    path: /^\/forms\/\d+\/subscriptions$/,
    email: 'email_address',
    cors: 'everybody',
    answer(received, person) {
      if (!wantsJson(received)) return thanks;
      if (person === 'quarantined') return json({ status: 'quarantined', url: 'https://app.kit.com/check' });
      // It answers 200 to that, too.
      if (person === 'invalid')
        return json({ status: 'failed', errors: { fields: [], messages: ['Not an address.'] } });
      return json({ status: 'success', consent: { enabled: false } });
    },
  },
  listmonk: {
    path: /^\/subscription\/form$/,
    readablePath: '/api/public/subscription',
    email: 'email',
    cors: 'trusted',
    answer({ path, fields }, person) {
      const readable = path === '/api/public/subscription';
      const refuse = (/** @type {string} */ message) =>
        readable ? json({ message }, 400) : page(message, 400);
      if (!readable && fields.nonce?.[0] !== '') return page('Off', 502);
      if (!fields.l?.[0]) return refuse('No lists to subscribe.');
      if (person === 'invalid') return refuse('Invalid email.');
      return readable ? json({ data: { has_optin: true } }) : thanks;
    },
  },
  mailchimp: {
    path: /^\/subscribe\/post\?u=\w+&id=\w+$/,
    email: 'EMAIL',
    answer: ({ fields }) => (fields.b_5c0f_9a1b?.[0] === '' ? thanks : page('Robot', 403)),
  },
  mailerlite: {
    path: /^\/jsonp\/\d+\/forms\/\d+\/subscribe$/,
    email: 'fields[email]',
    cors: 'everybody',
    answer(_, person) {
      if (person !== 'invalid') return json({ success: true });
      return json({ success: false, errors: { fields: { email: ['Please enter a valid address.'] } } });
    },
  },
  // On the site itself, so that nothing has to be allowed.
  netlify: {
    path: /^\/thanks\/$/,
    email: 'email',
    cors: 'everybody',
    answer: ({ fields }) => (fields['form-name']?.[0] === 'newsletter' ? thanks : page('Not found', 404)),
  },
};
