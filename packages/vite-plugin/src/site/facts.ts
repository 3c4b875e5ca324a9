import type { Faq, Practitioner, Service } from '@tendwell/content';
import type { Html } from '@tendwell/content/html';
import { renderMarkdown } from '@tendwell/content/markdown';
import type { ContentText } from '@tendwell/content/node';
import type { SiteArticle, SiteText } from './texts.js';

/** A page of the site about one of the practice's facts, from a text in `people/` or `services/`. */
export interface FactPage extends SiteText {
  /** Its path, without Vite's `base`. */
  path: string;
  /** Its address, with Vite's `base`: for links. */
  url: string;
}

/** A person who works at the practice. */
export interface SitePerson extends Practitioner {
  /** The person's own page, if there is a text with this slug in `people/`. */
  page?: FactPage;
  /** The person's articles, newest first. */
  articles: readonly SiteArticle[];
}

/** A service of the practice. */
export interface SiteService extends Service {
  /** The service's own page, if there is a text with this slug in `services/`. */
  page?: FactPage;
}

/** A question that clients ask. */
export interface SiteQuestion {
  question: string;
  /** The answer. */
  html: Html;
  /** What `#fragment` can lead to it. */
  slug?: string | undefined;
  /** Heading that it is listed under. */
  group?: string | undefined;
}

/** A published text with its rendered page. */
export type Published = readonly [text: ContentText, page: SiteText];

/** Finds the page of a fact. */
export type FindPage = (folder: 'people' | 'services', slug: string | undefined) => FactPage | undefined;

/** Finds pages among the published texts. */
export function factPages(texts: readonly Published[], urlOf: (path: string) => string): FindPage {
  const byName = new Map(texts.map((published) => [published[0].name, published]));
  return (folder, slug) => {
    const found = slug === undefined ? undefined : byName.get(`${folder}/${slug}`);
    return found && { ...found[1], path: found[0].page, url: urlOf(found[0].page) };
  };
}

/** People with their pages and articles. */
export function people(
  practitioners: readonly Practitioner[] = [],
  articles: readonly SiteArticle[],
  find: FindPage,
): SitePerson[] {
  return practitioners.map((person) => {
    const page = find('people', person.slug);
    return {
      ...person,
      ...(page && { page }),
      articles: articles.filter(({ author }) => author === person.slug),
    };
  });
}

/** Services with their pages. */
export function services(list: readonly Service[] = [], find: FindPage): SiteService[] {
  return list.map((service) => {
    const page = find('services', service.slug);
    return { ...service, ...(page && { page }) };
  });
}

/** The questions of `faq.yaml`, then those of the texts in `faq/` by their order. */
export function questions(faq: Faq | undefined, texts: readonly Published[], locale: string): SiteQuestion[] {
  const listed = (faq?.questions ?? []).map(({ answer, ...question }) => ({
    ...question,
    html: renderMarkdown(answer, { locale }).html,
  }));
  const order = ([{ article }]: Published) => article?.order ?? Number.MAX_VALUE;
  const own = texts
    .filter(([{ isQuestion }]) => isQuestion)
    .sort((a, b) => order(a) - order(b))
    .map(([{ article }, { title, slug, html }]) => ({ question: title, html, slug, group: article?.group }));
  return [...listed, ...own];
}
