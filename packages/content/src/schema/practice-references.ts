import type { IssueCode } from '../issues/codes.js';
import { SLUG } from './fields.js';
import { practitionerHelp } from './practitioner-help.js';
import { keys, list } from './unchecked.js';

/** Not an interface: Zod wants an index signature. */
type CustomIssue = {
  code: 'custom';
  input: unknown;
  path: (string | number)[];
  message: string;
  params: { code: IssueCode; help: string | undefined };
};

/**
 * Checks the facts of a practice against each other: slugs that two people or two services share, services and
 * supervisors that name nobody who works here, prices without a currency, and locations without a street where clients
 * can only come in person. It runs whether or not the rest of the
 * practice is valid.
 */
export function referenceIssues(value: unknown): CustomIssue[] {
  const issues: CustomIssue[] = [];
  const practice = keys(value);
  const people = list(practice.practitioners).map(keys);
  const services = list(practice.services).map(keys);
  const slugs = people.flatMap(({ slug }) => (typeof slug === 'string' ? [slug] : []));
  const report = (
    input: unknown,
    path: (string | number)[],
    message: string,
    code: IssueCode,
    help?: string,
  ) => issues.push({ code: 'custom', input, path, message, params: { code, help } });
  const reportUnknown = (slug: string, path: (string | number)[], names: readonly string[]) =>
    report(
      slug,
      path,
      'is not the slug of a practitioner',
      'unknown-practitioner',
      practitionerHelp(slug, names),
    );

  for (const [name, entries] of Object.entries({ practitioners: people, services })) {
    for (const [index, { slug }] of entries.entries()) {
      const isRepeated = slug !== undefined && entries.findIndex((other) => other.slug === slug) < index;
      const message = `is the slug of another ${name.slice(0, -1)}`;
      if (isRepeated) report(slug, [name, index, 'slug'], message, 'duplicate-slug');
    }
  }
  for (const [index, service] of services.entries()) {
    for (const [each, slug] of list(service.practitioners).entries()) {
      if (typeof slug !== 'string' || !SLUG.test(slug) || slugs.includes(slug)) continue;
      reportUnknown(slug, ['services', index, 'practitioners', each], slugs);
    }
  }
  for (const [index, { slug, supervisor }] of people.entries()) {
    const others = slugs.filter((other) => other !== slug);
    if (typeof supervisor !== 'string' || !SLUG.test(supervisor) || others.includes(supervisor)) continue;
    reportUnknown(supervisor, ['practitioners', index, 'supervisor'], others);
  }
  const comesToClients =
    practice.telehealth !== undefined ||
    services.some(({ formats }) => list(formats).some((format) => format !== 'in-person'));
  for (const [index, { address }] of list(practice.locations).map(keys).entries()) {
    const isMissing = typeof address === 'object' && address !== null && keys(address).street === undefined;
    if (!isMissing || comesToClients) continue;
    const help = 'only a practice with `telehealth`, or with services by video or at home, can leave it out';
    report(undefined, ['locations', index, 'address', 'street'], 'is missing', 'missing-key', help);
  }
  const needsCurrency = services.some(({ price }) => {
    const { amount, from, currency } = keys(price);
    return (amount ?? from) !== undefined && currency === undefined;
  });
  if (needsCurrency && practice.currency === undefined) {
    report(undefined, ['currency'], 'is missing', 'missing-key');
  }
  return issues;
}
