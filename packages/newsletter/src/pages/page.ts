import type { Newsletter, Practice } from '@tendwell/content';
import { type Html, html } from '@tendwell/content/html';
import type { Language } from '../lang/language.js';

/** What every page depends on. */
export interface PageContext {
  readonly practice: Practice;
  readonly newsletter: Newsletter;
  /** Origin of the site, without a trailing slash. */
  readonly site: string;
  /** Path of the endpoint. */
  readonly basePath: string;
  readonly language: Language;
  /** Tags of all available languages. */
  readonly languages: readonly string[];
}

/** A page without the layout of the site. */
export interface Page {
  readonly title: string;
  readonly body: Html;
}

/** The content of a page, for the site's own layout. */
export interface PageContent {
  /** For `<title>`. The body has its own `<h1>`. */
  readonly title: string;
  /** HTML for `<main>`. */
  readonly body: string;
  /** Language tag, for `<html lang>`. */
  readonly lang: string;
  /** Writing direction, for `<html dir>`. The body sets both `lang` and `dir` itself, too. */
  readonly dir: 'ltr' | 'rtl';
  /** HTTP status of the response. */
  readonly status: number;
}

type Part = Html | undefined | false;

/**
 * Renders a page: a kicker, the heading, the parts, and a link back to the site. It has its own `lang` and `dir`, because
 * the layout of the site may be in another language.
 */
export function page(context: PageContext, title: string, ...parts: readonly Part[]): Page {
  const { practice, newsletter, site, language } = context;
  const body = html`<section class="tendwell-page" lang="${language.tag}" dir="${language.words.dir}">
<p class="tendwell-kicker">${newsletter.heading ? inPracticeLanguage(context, newsletter.heading) : language.words.newsletter}</p>
<h1>${title}</h1>
${parts}
<p class="tendwell-quiet"><a href="${site}/">${fillHtml(context, language.words.backTo, { practice: practice.name })}</a></p>
</section>`;
  return { title, body };
}

/**
 * Replaces the names in braces with values, as HTML. Addresses can be styled to avoid line breaks, and in right-to-left
 * languages values keep their own direction.
 */
export function fillHtml(
  { language }: Pick<PageContext, 'language'>,
  sentence: string,
  values: Readonly<Record<string, string>>,
): Html {
  const isolate = language.words.dir === 'rtl';
  // Splitting by a capturing group puts the names at odd indexes.
  const parts = sentence.split(/\{(\w+)\}/).map((part, index) => {
    const value = index % 2 === 1 ? values[part] : undefined;
    if (value === undefined) return part;
    if (part === 'email' || part === 'suggestion') return html`<bdi class="tendwell-address">${value}</bdi>`;
    return isolate ? html`<bdi>${value}</bdi>` : value;
  });
  return html`${parts}`;
}

/** Text from the practice's content, marked with its language if the page is in another one. */
export function inPracticeLanguage({ practice, language }: PageContext, text: string): Html {
  const primary = (tag: string) => tag.split('-', 1)[0];
  return primary(practice.locale) === primary(language.tag)
    ? html`${text}`
    : html`<span lang="${practice.locale}" dir="auto">${text}</span>`;
}

/** The absolute URL of a route with a token, for a link in an email. */
export function linkUrl(
  { site, basePath }: Pick<PageContext, 'site' | 'basePath'>,
  route: 'confirm' | 'unsubscribe' | 'block' | 'manage',
  token: string,
): string {
  return `${site}${basePath}/${route}?token=${token}`;
}

/** The text of the consent as a quote. */
export function consentQuote(context: PageContext, text: string): Html {
  return html`<blockquote><p>${inPracticeLanguage(context, text)}</p></blockquote>`;
}

/** A form with one button that posts a token. */
export function tokenForm(action: string, token: string, button: string, buttonName?: string): Html {
  return html`<form class="tendwell-form" method="post" action="${action}">
<input type="hidden" name="token" value="${token}">
${buttonName !== undefined && html`<input type="hidden" name="do" value="${buttonName}">`}
<button type="submit">${button}</button>
</form>`;
}

/** A link that looks like a button. */
export function buttonLink(href: string, text: string): Html {
  return html`<p><a class="tendwell-button" href="${href}">${text}</a></p>`;
}

/** The page for a request that failed. */
export function problemPage(context: PageContext, title: string, text: string): Page {
  return page(context, title, html`<p>${text}</p>`);
}
