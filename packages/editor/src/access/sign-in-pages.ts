import { type Html, html } from '@tendwell/content/html';
import { PAGE_HEADERS } from '../server/headers.js';
import { SIGN_IN_LANGUAGES, type SignInLanguage } from './lang/language.js';
import type { LinkState } from './session-store.js';

/** What all pages depend on. */
export interface PageContext {
  readonly basePath: string;
  readonly language: SignInLanguage;
}

/** A page of signing in. */
export interface SignInPage {
  readonly title: string;
  readonly body: Html;
  /** Default: 200. */
  readonly status?: number;
  /** Parameters of its address that links to other languages keep. Default: none. */
  readonly query?: Readonly<Record<string, string>>;
}

/** A page of signing in as a response. Only passkeys need a script. */
export function signInPage(
  { title, body, status = 200, query }: SignInPage,
  { basePath, language }: PageContext,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const { tag, dir, words } = language;
  const markup = html`<!doctype html>
<html lang="${tag}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="stylesheet" href="${basePath}/sign-in.css">
<script type="module" src="${basePath}/sign-in.js"></script>
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
${
  query &&
  html`<nav aria-label="${words.languages}">
<ul>
${[...SIGN_IN_LANGUAGES].map(
  ([lang, { name }]) =>
    html`<li><a href="?${new URLSearchParams({ ...query, lang }).toString()}" lang="${lang}"${words.name === name && html` aria-current="true"`}>${name}</a></li>\n`,
)}</ul>
</nav>`
}
</body>
</html>
`;
  return new Response(String(markup), {
    status,
    // Without a referrer, browsers send forms without their origin, which is checked.
    headers: { ...PAGE_HEADERS, 'referrer-policy': 'same-origin', ...headers },
  });
}

/** An address of these pages, in the language that was chosen. */
const address = ({ basePath, language }: PageContext, path: string) =>
  `${basePath}/${path}${language.chosen === undefined ? '' : `?lang=${language.chosen}`}`;

/** Asks for an address. The button for passkeys is shown where the browser has them. */
export function emailPage(context: PageContext, { passkeys }: { passkeys: boolean }): SignInPage {
  const { basePath, language } = context;
  const { words } = language;
  return {
    title: words.title,
    query: {},
    body: html`${
      passkeys &&
      html`<div id="passkey" data-api="${basePath}/" hidden>
<button type="button">${words.withPasskey}</button>
<p class="problem" role="alert" hidden>${words.passkeyFailed}</p>
<p>${words.orEmail}</p>
</div>
`
    }<p id="lead">${words.lead}</p>
<form method="post" action="${address(context, 'sign-in')}">
<label for="email">${words.email}</label>
<input id="email" name="email" type="email" autocomplete="email" dir="ltr" required maxlength="254">
<button${passkeys && html` class="second"`}>${words.send}</button>
</form>`,
  };
}

/** The page after asking for a link. It is the same whether the address is known or not. */
export function sentPage(context: PageContext): SignInPage {
  const { words } = context.language;
  return {
    title: words.sentTitle,
    body: html`<p>${words.sentText}</p>
<p>${words.sentHelp}</p>
<p><a href="${address(context, 'sign-in')}">${words.another}</a></p>`,
  };
}

/** The page of a link: a button that signs in, because mail scanners open links, or why the link doesn't work. */
export function linkPage(context: PageContext, token: string, state: LinkState): SignInPage {
  const { words } = context.language;
  if (state !== 'valid' && state !== 'other-browser')
    return { ...brokenLinkPage(context, state), query: { token } };
  const isOther = state === 'other-browser';
  return {
    title: isOther ? words.otherBrowserTitle : words.title,
    query: { token },
    body: html`<p>${isOther ? words.otherBrowserText : words.confirmText}</p>
<form method="post" action="${address(context, 'sign-in/confirm')}">
<input type="hidden" name="token" value="${token}">
<button>${isOther ? words.signInHere : words.title}</button>
</form>`,
  };
}

/** Why a link doesn't work, and what to do. */
export function brokenLinkPage(
  context: PageContext,
  state: Exclude<LinkState, 'valid' | 'other-browser'>,
): SignInPage {
  const { words } = context.language;
  const another = html`<p><a href="${address(context, 'sign-in')}">${words.another}</a></p>`;
  const page = {
    used: {
      title: words.usedTitle,
      body: html`<p>${words.usedText}</p>
<p><a href="${context.basePath}/">${words.openEditor}</a></p>
<p>${words.usedByOther}</p>
${another}`,
    },
    expired: {
      title: words.expiredTitle,
      body: html`<p>${words.expiredText}</p>
${another}`,
    },
    unknown: {
      title: words.unknownTitle,
      body: html`<p>${words.unknownText}</p>
${another}`,
    },
  }[state];
  return { ...page, status: 400 };
}

/** The page after too many attempts. */
export function tooManyPage({ language }: PageContext): SignInPage {
  return {
    title: language.words.tooManyTitle,
    body: html`<p>${language.words.tooManyText}</p>`,
    status: 429,
  };
}
