import { type Html, html } from '@tendwell/content/html';
import { formatMessage } from '@tendwell/content/intl';
import type { SignInMail } from '../options.js';
import type { SignInLanguage } from './lang/language.js';

/** What an email says, from which its text and its HTML are made. */
interface MailContent {
  readonly subject: string;
  readonly lead: string;
  readonly link?: { readonly label: string; readonly url: string; readonly after: string };
  readonly closing: string;
}

/** The email with a link to sign in. */
export function signInMail(
  { to, site, url }: { readonly to: string; readonly site: string; readonly url: string },
  language: SignInLanguage,
): SignInMail {
  const { words } = language;
  return mail(to, language, {
    subject: formatMessage(words.mailSubject, { site }),
    lead: formatMessage(words.mailLead, { site }),
    link: { label: words.title, url, after: words.mailAfter },
    closing: words.mailIgnore,
  });
}

/**
 * The email to somebody whose account has a new passkey: somebody else with access to their browser could have added
 * it.
 */
export function newPasskeyMail(
  { to, site, name }: { readonly to: string; readonly site: string; readonly name: string },
  language: SignInLanguage,
): SignInMail {
  const { words } = language;
  return mail(to, language, {
    subject: formatMessage(words.newPasskeySubject, { site }),
    lead: formatMessage(words.newPasskeyText, { site, name }),
    closing: words.newPasskeyHelp,
  });
}

function mail(to: string, language: SignInLanguage, content: MailContent): SignInMail {
  const { subject, lead, link, closing } = content;
  const text = [lead, ...(link ? [link.url] : []), closing].join('\n\n');
  return { to, subject, text: `${text}\n`, html: String(mailHtml(language, content)) };
}

/** One column with inline styles, because many mail programs ignore others. */
function mailHtml({ tag, dir }: SignInLanguage, { subject, lead, link, closing }: MailContent): Html {
  const paragraph = (text: string) => html`<p style="margin:0 0 20px">${text}</p>\n`;
  return html`<!doctype html>
<html lang="${tag}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${subject}</title>
<style>
:root { color-scheme: light dark; }
@media (prefers-color-scheme: dark) {
  .paper { background: #111713 !important; color: #e6e6df !important; }
  .accent { background: #9fceab !important; color: #111713 !important; }
  .plain { color: #9fceab !important; }
}
</style>
</head>
<body class="paper" style="margin:0;padding:0;background:#fafaf6;color:#1d2520">
<div class="paper" dir="${dir}" style="max-width:32em;margin:0 auto;padding:28px 20px 32px;background:#fafaf6;color:#1d2520;font:17px/1.55 Seravek,'Gill Sans Nova',Ubuntu,Calibri,sans-serif">
${paragraph(lead)}${
  link &&
  html`<p style="margin:0 0 20px"><a class="accent" href="${link.url}" style="display:inline-block;padding:12px 22px;background:#22583a;color:#fafaf6;font-weight:600;text-decoration:none;border-radius:6px">${link.label}</a></p>
<p style="margin:0 0 20px">${link.after}<br><a class="plain" dir="ltr" href="${link.url}" style="color:#22583a;word-break:break-all">${link.url}</a></p>
`
}${paragraph(closing)}</div>
</body>
</html>
`;
}
