import type { ArticleFrontMatter } from '../schema/article.js';
import type { Practice } from '../schema/practice.js';

/** A fact that search engines recommend and the content lacks. It is not an error. */
export interface Recommendation {
  /** Where to add it: keys and indexes from the root of `practice.yaml` or of the front matter. */
  readonly path: readonly (string | number)[];
  /** The schema.org property that it is used for. */
  readonly property: string;
  /** What is missing, in a sentence without a period. */
  readonly message: string;
  /** What to write. */
  readonly help: string;
}

/**
 * The facts that Google recommends for local businesses and the practice lacks.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/local-business
 *
 * @example
 * ```ts
 * import { practiceRecommendations } from '@tendwell/content/structured-data';
 * import { readContent } from '@tendwell/content/node';
 *
 * const { practice } = await readContent('content');
 * const missing = practiceRecommendations(practice);
 * ```
 */
export function practiceRecommendations(practice: Practice): Recommendation[] {
  const list: Recommendation[] = [];
  const want = (
    isStated: boolean,
    path: Recommendation['path'],
    property: string,
    what: string,
    help: string,
  ) => {
    if (!isStated) {
      list.push({ path, property, message: `search engines get no ${what}`, help });
    }
  };
  practice.locations.forEach(({ address, geo, hours, phone }, index) => {
    const at = (...rest: string[]) => ['locations', index, ...rest];
    const isVisited = address.street !== undefined;
    // Addresses in other countries may have no region.
    const hasRegions = ['US', 'CA', 'AU'].includes(address.country);
    want(
      !!geo || !isVisited,
      at('geo'),
      'geo',
      'position on the map',
      'write `geo: { latitude: 43.66070, longitude: -70.24890 }`',
    );
    want(!!phone, at('phone'), 'telephone', 'phone number', 'write `phone:` with the country code');
    want(
      !!hours,
      at('hours'),
      'openingHoursSpecification',
      'opening hours',
      'write `hours:`, with `monday: []` for a closed day',
    );
    want(
      !hasRegions || !!address.region,
      at('address', 'region'),
      'addressRegion',
      'state or province',
      'write `region:` as on an envelope',
    );
    want(
      !!address.postalCode || !isVisited || ['AE', 'HK', 'QA'].includes(address.country),
      at('address', 'postalCode'),
      'postalCode',
      'postal code',
      'write `postalCode:`',
    );
  });
  want(
    !!practice.priceRange,
    ['priceRange'],
    'priceRange',
    'price range',
    'write `priceRange:`, such as "$90–$160"',
  );
  return list;
}

/**
 * What Google recommends for an article and the front matter does not state.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/article
 *
 * @example
 * ```ts
 * import { articleRecommendations } from '@tendwell/content/structured-data';
 * import { readContent } from '@tendwell/content/node';
 *
 * const { articles } = await readContent('content');
 * const missing = articles.flatMap((article) => articleRecommendations(article));
 * ```
 */
export function articleRecommendations(
  article: Pick<ArticleFrontMatter, 'title' | 'author' | 'picture'>,
): Recommendation[] {
  const list: Recommendation[] = [];
  if (article.author === undefined) {
    list.push({
      path: ['author'],
      property: 'author',
      message: 'search engines get no author',
      help: 'write `author:` with a practitioner’s slug or a name',
    });
  }
  if (article.picture === undefined) {
    list.push({
      path: ['picture'],
      property: 'image',
      message: 'search engines get no picture',
      help: 'write `picture:` with `src` and `alt`',
    });
  }
  return list;
}
