import { escapeHtml } from '@tendwell/content/html';
import { PAGE_HEADERS } from '../server/headers.js';

/** A page of signing in. It needs no script. */
export function signInPage(
  { title, body }: { title: string; body: string },
  { status = 200, basePath }: { status?: number; basePath: string },
): Response {
  const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="${basePath}/sign-in.css">
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</html>
`;
  return new Response(html, {
    status,
    // Without a referrer, browsers send forms without their origin, which is checked.
    headers: { ...PAGE_HEADERS, 'referrer-policy': 'same-origin' },
  });
}

/** The form that asks for an address. */
export const emailForm = (basePath: string): string =>
  `<p>Enter your email address. We send you a link to sign in.</p>
<form method="post" action="${basePath}/sign-in">
<label for="email">Email</label>
<input id="email" name="email" type="email" autocomplete="email" required maxlength="254">
<button>Send the link</button>
</form>`;

/** The button that signs in. A link alone doesn't: mail scanners open it. */
export const confirmForm = (basePath: string, token: string): string =>
  `<p>You are about to sign in on this device.</p>
<form method="post" action="${basePath}/sign-in/confirm">
<input type="hidden" name="token" value="${escapeHtml(token)}">
<button>Sign in</button>
</form>`;

/** The stylesheet of these pages. */
export const SIGN_IN_STYLE = `:root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif;
  background: light-dark(#faf8f4, #1c1b19); color: light-dark(#2b2925, #ece8e1); }
body { margin: 0; }
main { max-inline-size: 26rem; margin: 12vh auto 2rem; padding-inline: 1.25rem; }
h1 { font-size: 1.75rem; line-height: 1.2; font-weight: 600; }
form { display: grid; gap: .5rem; margin-block-start: 1.5rem; }
input, button { font: inherit; min-block-size: 3rem; padding: .5rem .875rem; border-radius: .375rem; box-sizing: border-box; }
input { border: 1px solid light-dark(#7d766a, #9a9387); background: light-dark(#fff, #262420); color: inherit; inline-size: 100%; }
button { border: 0; background: light-dark(#3d5a45, #a9c7b0); color: light-dark(#fff, #16211a); font-weight: 600; margin-block-start: .5rem; cursor: pointer; }
a { color: inherit; }
:focus-visible { outline: 3px solid light-dark(#3d5a45, #a9c7b0); outline-offset: 2px; }
`;
