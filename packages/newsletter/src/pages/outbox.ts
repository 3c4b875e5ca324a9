import { type Html, html, trusted } from '@tendwell/content/html';
import type { Settings } from '../options.js';
import type { OutboxMail } from '../store/outbox-store.js';
import { linkify } from './linkify.js';
import { STYLE } from './style.js';

const OUTBOX_STYLE = `
main { max-width: 44rem; }
.tendwell-mail { padding: 1.75rem 0 2rem; border-top: 1px solid var(--line); }
.tendwell-mail h2 { margin: 0 0 .5rem; text-wrap: balance; }
.tendwell-mail dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: 0 0 1.25rem; font-family: var(--sans); font-size: .8333em; line-height: 1.5; font-variant-numeric: lining-nums tabular-nums; }
.tendwell-mail dt { color: var(--quiet); }
.tendwell-mail dd { margin: 0; min-width: 0; }
.tendwell-mail-text { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; font: .7778em/1.6 ui-monospace, "DejaVu Sans Mono", monospace; font-variant-numeric: normal; }
.tendwell-mail details { margin-top: 1.25rem; font-family: var(--sans); font-size: .8333em; }
.tendwell-mail summary { cursor: pointer; color: var(--accent); }
.tendwell-mail iframe { display: block; width: 100%; height: 40rem; margin-top: .75rem; border: 1px solid var(--line); background: var(--paper); }
`;

const STATE_LABELS = { waiting: 'Waiting', sent: 'Sent', failed: 'Failed' };

/**
 * The page of the development outbox. It is in English and without the site's layout, because only developers see it.
 */
export function outboxPage({ practice, site, mailer }: Settings, mails: readonly OutboxMail[]): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Outbox (${mails.length}) · ${practice.name}</title>
<style>${trusted(STYLE + OUTBOX_STYLE)}</style>
</head>
<body>
<div class="tendwell-frame">
<header class="tendwell-frame-head"><a href="${site()}/">${practice.name}</a></header>
<main>
<p class="tendwell-kicker">Development</p>
<h1>Outbox</h1>
<p>${
    mailer.send
      ? 'All emails, newest first. The content of an email is deleted once it has been sent.'
      : 'All emails, newest first. No mail server is configured, so they are not sent.'
  }</p>
${
  mails.length > 0
    ? mails.map((mail, index) => mailHtml(mail, practice.timeZone, index))
    : html`<div class="tendwell-mail">
<h2>No emails yet</h2>
<p>Sign up on <a href="${site()}/">the site</a> with any address, for example one at example.com. Then reload this page to see the email with the confirmation link.</p>
</div>`
}
<p class="tendwell-quiet"><a href="${site()}/">Back to the site</a></p>
</main>
</div>
</body>
</html>
`;
}

function mailHtml(
  { to, subject, text, html: markup, createdAt, state }: OutboxMail,
  timeZone: string,
  index: number,
): Html {
  const when = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'long', timeZone }).format(
    createdAt,
  );
  return html`<article class="tendwell-mail" aria-labelledby="mail-${index}">
<h2 id="mail-${index}">${subject}</h2>
<dl>
<dt>To</dt><dd>${to}</dd>
<dt>Date</dt><dd><time datetime="${createdAt.toISOString()}">${when}</time></dd>
<dt>Status</dt><dd>${STATE_LABELS[state]}</dd>
</dl>
${
  text === undefined
    ? html`<p class="tendwell-quiet">The content has been deleted.</p>`
    : html`<pre class="tendwell-mail-text">${linkify(text)}</pre>`
}
${
  markup !== undefined &&
  html`<details><summary>HTML version</summary><iframe title="HTML version of the email" sandbox srcdoc="${markup}"></iframe></details>`
}
</article>`;
}
