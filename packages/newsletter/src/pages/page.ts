import type { Newsletter, Practice } from '@tendwell/content';
import { type Html, html } from '@tendwell/content/html';
import type { Language } from '../lang/language.js';

/** What pages are made of. */
export interface PageContext {
  readonly practice: Practice;
  readonly newsletter: Newsletter;
  /** Origin of the site, without a slash at the end. */
  readonly site: string;
  /** Path of the endpoint. */
  readonly basePath: string;
  readonly language: Language;
  /** Tags of all languages that there are words for. */
  readonly languages: readonly string[];
}

/** A page without its frame. */
export interface Page {
  readonly title: string;
  readonly body: Html;
}

type Part = Html | undefined | false;

/**
 * The way every page is laid out: a kicker, the heading, what there is to say, and a way back. It says its language
 * itself: a site's own frame may be in another.
 */
export function page(context: PageContext, title: string, ...parts: readonly Part[]): Page {
  const { practice, newsletter, site, language } = context;
  const body = html`<section class="tendwell-page" lang="${language.tag}" dir="${language.words.dir}">
<p class="tendwell-kicker">${newsletter.heading ? own(context, newsletter.heading) : language.words.newsletter}</p>
<h1>${title}</h1>
${parts}
<p class="tendwell-quiet"><a href="${site}/">${say(context, language.words.backTo, { practice: practice.name })}</a></p>
</section>`;
  return { title, body };
}

/**
 * A sentence with its names filled in. An address breaks over two lines only where it has to; and names keep their own
 * direction of writing.
 */
export function say(
  { language }: Pick<PageContext, 'language'>,
  sentence: string,
  values: Readonly<Record<string, string>>,
): Html {
  const isolate = language.words.dir === 'rtl';
  // Split by a group: names are the odd parts.
  const parts = sentence.split(/\{(\w+)\}/).map((part, index) => {
    const value = index % 2 === 1 ? values[part] : undefined;
    if (value === undefined) return part;
    if (part === 'email') return html`<bdi class="tendwell-address">${value}</bdi>`;
    return isolate ? html`<bdi>${value}</bdi>` : value;
  });
  return html`${parts}`;
}

/** Words of the practice itself, which are in its own language whatever the page's is. */
export function own({ practice, language }: PageContext, text: string): Html {
  const primary = (tag: string) => tag.split('-', 1)[0];
  return primary(practice.locale) === primary(language.tag)
    ? html`${text}`
    : html`<span lang="${practice.locale}" dir="auto">${text}</span>`;
}

/** What is agreed to, as it stands. */
export function consentQuote(context: PageContext, text: string): Html {
  return html`<blockquote><p>${own(context, text)}</p></blockquote>`;
}

/** A button that posts a token: the only thing on a page that changes anything. */
export function tokenForm(action: string, token: string, button: string, does?: string): Html {
  return html`<form class="tendwell-form" method="post" action="${action}">
<input type="hidden" name="token" value="${token}">
${does !== undefined && html`<input type="hidden" name="do" value="${does}">`}
<button type="submit">${button}</button>
</form>`;
}

/** A link that looks like a button, to where one can start anew. */
export function buttonLink(href: string, text: string): Html {
  return html`<p><a class="tendwell-button" href="${href}">${text}</a></p>`;
}

/** Anything that went wrong with a request as a whole. */
export function problemPage(context: PageContext, title: string, text: string): Page {
  return page(context, title, html`<p>${text}</p>`);
}
