// @ts-check
/** @typedef {{ status?: number, type?: string, body?: string, headers?: Record<string, string>, hangs?: boolean }} Answer */
/** @typedef {{ method: string, path: string, headers: import('node:http').IncomingHttpHeaders, fields: Record<string, string[]> }} Received */

/** @param {unknown} data @returns {Answer} */
export const json = (data, status = 200) => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(data),
});

/** @param {string} words @returns {Answer} */
export const page = (words, status = 200) => ({
  status,
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="en"><title>${words}</title><p>${words}</p></html>`,
});

/** What happens to every provider now and then. The address that is typed says what: `down@example.com`. @type {Record<string, Answer>} */
export const TROUBLE = {
  down: page('Bad gateway', 502),
  hangs: { hangs: true },
  // Somebody is asked to show that they are a person.
  captcha: page('Are you a person?', 403),
  redirect: { status: 302, headers: { location: '/elsewhere' } },
  html: page('Welcome to the hotel'),
};
