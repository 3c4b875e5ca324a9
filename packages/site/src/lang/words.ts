/**
 * The interface text of the pages in one language. Replace each name in braces with a value when you show the text; a
 * translation keeps the names as they are.
 */
export interface PageWords {
  /** Between the parts of an address that is on one line. */
  readonly comma: string;
  /** Link at the top of each page, for keyboards and screen readers. */
  readonly skip: string;
  /** Label of the main navigation. */
  readonly navigation: string;
  /** Label of the links to the pages above a page. */
  readonly breadcrumbs: string;
  /** Label of the links to other languages. */
  readonly languages: string;
  readonly home: string;
  readonly services: string;
  readonly people: string;
  readonly articles: string;
  readonly questions: string;
  readonly visit: string;
  readonly call: string;
  readonly latestArticle: string;
  readonly earlierArticles: string;
  readonly allArticles: string;
  /** Link to the articles in another language, whose name is in this one. */
  readonly articlesIn: string;
  readonly allServices: string;
  readonly continueReading: string;
  readonly prices: string;
  readonly feed: string;
  readonly articlesAbout: string;
  readonly articlesBy: string;
  /** Link to the hours, shown in place of the opening status until the script runs. */
  readonly openingHours: string;
  /** Label of the links to the topics of articles. */
  readonly tags: string;
  readonly allTags: string;
  readonly tagDescription: string;
  /** Label of the links to the other pages of a long list. */
  readonly pages: string;
  readonly pageNumber: string;
  readonly newerArticles: string;
  readonly olderArticles: string;
  /** Title of the page that lists everything. */
  readonly search: string;
  /** Label of the field. */
  readonly searchField: string;
  readonly searchDescription: string;
  /** How many entries match. */
  readonly results: string;
  readonly noResults: string;
  /** Heading of the list of pages. */
  readonly pagesOfSite: string;
  readonly newsletter: string;
  readonly notFound: string;
  readonly notFoundText: string;
  /** Descriptions of pages for search engines. */
  readonly articlesDescription: string;
  readonly peopleDescription: string;
  readonly servicesDescription: string;
  readonly questionsDescription: string;
  readonly visitDescription: string;
}
