import type { Faq, Practitioner, Service } from '@tendwell/content';
import type { Html } from '@tendwell/content/html';
import { renderMarkdown } from '@tendwell/content/markdown';
import type { ContentText } from '@tendwell/content/node';
import { type PictureLookup, withPictures } from '@tendwell/content/pictures';
import type { FactPage, SiteArticle, SitePerson, SiteQuestion, SiteService, SiteText } from '@tendwell/site';

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

/** Turns Markdown in a fact into HTML. */
export type RenderFact = (markdown: string) => Html;

/** A renderer of Markdown in facts, with the files of its pictures. */
export function factRenderer(locale: string, pictures: PictureLookup): RenderFact {
  return (markdown) => withPictures(renderMarkdown(markdown, { locale }).html, pictures);
}

/** People with their pages and articles. */
export function people(
  practitioners: readonly Practitioner[] = [],
  articles: readonly SiteArticle[],
  find: FindPage,
  render: RenderFact,
): SitePerson[] {
  const byAuthor = new Map<string | undefined, SiteArticle[]>();
  for (const article of articles) {
    const own = byAuthor.get(article.author);
    if (own) own.push(article);
    else byAuthor.set(article.author, [article]);
  }
  return practitioners.map((person) => {
    const page = find('people', person.slug);
    return {
      ...person,
      ...(page && { page }),
      ...(person.bio && { bioHtml: render(person.bio) }),
      articles: byAuthor.get(person.slug) ?? [],
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
export function questions(
  faq: Faq | undefined,
  texts: readonly Published[],
  render: RenderFact,
): SiteQuestion[] {
  const listed = (faq?.questions ?? []).map(({ answer, ...question }) => ({
    ...question,
    html: render(answer),
  }));
  const order = ([{ article }]: Published) => article?.order ?? Number.MAX_VALUE;
  const own = texts
    .filter(([{ isQuestion }]) => isQuestion)
    .sort((a, b) => order(a) - order(b))
    .map(([{ article }, { title, slug, html }]) => ({ question: title, html, slug, group: article?.group }));
  return [...listed, ...own];
}
