import type { Provider } from './provider.js';

/**
 * listmonk: the action is `https://<server>/subscription/form`, the list's UUID is the hidden field `l`, and so are
 * choices. Its answer can be read where the site is one of the server's trusted URLs (Settings, Security).
 *
 * Source: https://github.com/knadh/listmonk/blob/master/cmd/public.go
 * Certainty: read in its own source.
 */
export const listmonk: Provider = {
  email: 'email',
  name: 'name',
  interests: ['l', '{value}'],
  trap: 'nonce',
  json: { url: '../api/public/subscription', body: 'form', accepted: ['data'], message: 'message' },
};
