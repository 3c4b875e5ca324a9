import type { Provider } from './provider.js';

/**
 * listmonk: the action is `https://<server>/subscription/form`. The hidden field `l` has the UUID of the list; so do
 * interests. Scripts can read the response if the site is one of the server's trusted URLs (Settings, Security).
 *
 * Source: https://github.com/knadh/listmonk/blob/master/cmd/public.go
 * Certainty: read in its own source.
 */
export const listmonk: Provider = {
  email: 'email',
  name: 'name',
  interests: ['l', '{value}'],
  honeypot: 'nonce',
  json: { url: '../api/public/subscription', body: 'form', accepted: ['data'], message: 'message' },
};
