/** The HTML of the elements, made by their renderers in `prerender.js`. */
export interface Parts {
  article: string;
  signUp: string;
  footer: string;
}

/** In the browser, the same HTML as on the server: frameworks compare them. */
export const readParts = (): Parts => JSON.parse(document.getElementById('parts')?.textContent ?? '');
