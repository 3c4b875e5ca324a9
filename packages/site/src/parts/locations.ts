import type { Location } from '@tendwell/content';
import type { Site } from '../site.js';

/** A location of a practice that has several, each with a page of its own. */
export interface SiteLocation {
  /** Its place in the practice's list, from 0. */
  index: number;
  /** Its name, or else its address. */
  title: string;
  /** The path of its page, without the language and Vite's `base`: `/visit/old-mill/`. */
  path: string;
}

/**
 * The locations that have a page of their own: all of a practice with several. Their paths come from their names in the
 * main language, so that translations have the same.
 *
 * @returns an empty list for a practice with one location
 * @example
 * ```ts
 * import { type Site, siteLocations } from '@tendwell/site';
 *
 * export const titles = (site: Site): string[] => siteLocations(site).map(({ title }) => title);
 * ```
 */
export function siteLocations({ languages, practice, removed }: Site): SiteLocation[] {
  const { locations } = practice;
  if (locations.length < 2) return [];
  const named = languages[0]?.practice.locations ?? locations;
  const slugs = locations.map((location, index) => slugOf(named[index] ?? location));
  return locations
    .map((location, index) => {
      const slug = slugs[index] ?? '';
      const isUnique = slug !== '' && slugs.indexOf(slug) === slugs.lastIndexOf(slug);
      const end = isUnique ? slug : [slug, index + 1].filter(Boolean).join('-');
      return { index, title: titleOf(location), path: `/visit/${end}/` };
    })
    .filter(({ path }) => !removed?.has(path));
}

const titleOf = ({ name, address }: Location) => name ?? address.street ?? address.city;

/** `old-mill` for "Old Mill". Empty for a name without letters and digits. */
function slugOf(location: Location): string {
  const words = titleOf(location)
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/[\p{L}\p{N}\p{M}]+/gu);
  return words?.join('-') ?? '';
}

/** The URL of the page of each location, in the practice's order. `undefined` for one without a page. */
export function locationUrls(site: Site): (string | undefined)[] {
  const urls: (string | undefined)[] = site.practice.locations.map(() => undefined);
  for (const { index, path } of siteLocations(site)) urls[index] = site.href(path);
  return urls;
}
