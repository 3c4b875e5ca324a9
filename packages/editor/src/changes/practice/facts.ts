import { applyChanges, type ChangeOptions, type ChangeResult, readValues } from '../apply.js';
import type { Change, Value } from '../change.js';
import { isObject, valueAt } from '../value.js';
import { indexOf } from './index-of.js';

/** News at the top of every page. */
export interface AnnouncementChange {
  /** One or two sentences. */
  readonly text: string;
  /** First day on which it is shown, `2026-04-01`. Default: at once. */
  readonly from?: string;
  /** Last day on which it is shown. Default: until it is removed. */
  readonly until?: string;
  readonly link?: { readonly text: string; readonly url: string };
}

/**
 * States whether the practice, or one person, accepts new clients, in the text of a `practice.yaml`.
 *
 * @param options.person A practitioner's slug. Default: the practice.
 * @throws {@link ChangeError} if nobody has the slug, or the text can't be changed.
 * @example
 * ```ts
 * import { acceptNewClients } from '@tendwell/editor/changes';
 *
 * const practice = 'practitioners:\n  - slug: ada-voss\n    name: Ada Voss\n';
 * const { text } = acceptNewClients(practice, false, { person: 'ada-voss' });
 * console.log(text); // … acceptingNewClients: false
 * ```
 */
export function acceptNewClients(
  text: string,
  accepts: boolean,
  { person, ...options }: ChangeOptions & { readonly person?: string } = {},
): ChangeResult {
  const path =
    person === undefined
      ? []
      : ['practitioners', indexOf(readValues(text, options.format), 'practitioners', ['slug'], person)];
  return applyChanges(
    text,
    [{ type: 'set', path: [...path, 'acceptingNewClients'], value: accepts }],
    options,
  );
}

/**
 * Changes the price of a service, in the text of a `practice.yaml`. A number takes the place of a range or `free`, and
 * keeps the currency, the note, and whatever else the price states.
 *
 * @param service Its slug or name.
 * @param price A number in the currency of the service, or the words that visitors read.
 * @throws {@link ChangeError} if no service has the name, several have it, or the text can't be changed.
 * @example
 * ```ts
 * import { changePrice } from '@tendwell/editor/changes';
 *
 * const practice = 'services:\n  - name: First visit\n    price: { amount: 165 } # since May\n';
 * console.log(changePrice(practice, 'First visit', 170).text); // … price: { amount: 170 } # since May
 * ```
 */
export function changePrice(
  text: string,
  service: string,
  price: number | string,
  options?: ChangeOptions,
): ChangeResult {
  const values = readValues(text, options?.format);
  const index = indexOf(values, 'services', ['slug', 'name'], service);
  const path = ['services', index, 'price'];
  const before = valueAt(values, path);
  const { amount: _, from, to, free, slidingScale, ...kept } = isObject(before) ? before : {};
  const value = typeof price === 'string' ? price : { amount: price, ...kept };
  return applyChanges(text, [{ type: 'set', path, value }], options);
}

/**
 * Announces something at the top of every page, or removes the announcement, in the text of a `practice.yaml`.
 *
 * @throws {@link ChangeError} if the text can't be changed.
 * @example
 * ```ts
 * import { announce } from '@tendwell/editor/changes';
 *
 * const { text } = announce('name: Heron Street\n', { text: 'We move in May.', until: '2026-05-31' });
 * console.log(announce(text, undefined).text); // name: Heron Street
 * ```
 */
export function announce(
  text: string,
  announcement: AnnouncementChange | undefined,
  options?: ChangeOptions,
): ChangeResult {
  return applyChanges(text, announcementChanges(text, announcement, options), options);
}

function announcementChanges(
  text: string,
  announcement: AnnouncementChange | undefined,
  options: ChangeOptions | undefined,
): Change[] {
  const path = ['announcement'];
  // Keys without a value are left out when they are written.
  if (announcement) return [{ type: 'set', path, value: { ...announcement } as unknown as Value }];
  return valueAt(readValues(text, options?.format), path) === undefined ? [] : [{ type: 'remove', path }];
}
