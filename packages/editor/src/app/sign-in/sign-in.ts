/** The script of the page to sign in, for passkeys. Links by email need no script. */
import { hasPasskeys, usePasskey } from '../passkeys/passkey-api.js';

const box = document.querySelector<HTMLElement>('#passkey');
const button = box?.querySelector('button');
const problem = box?.querySelector<HTMLElement>('.problem');
const base = box?.dataset.api;

if (box && button && problem && base && hasPasskeys()) {
  box.hidden = false;
  document.querySelector('#lead')?.remove();
  button.addEventListener('click', async () => {
    problem.hidden = true;
    button.disabled = true;
    try {
      const answer = await usePasskey(await post(`${base}sign-in/passkey/options`, {}));
      if (!answer) return;
      await post(`${base}sign-in/passkey`, answer);
      location.assign(base);
    } catch {
      problem.hidden = false;
    } finally {
      button.disabled = false;
    }
  });
}

async function post(url: string, body: unknown): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}
