/**
 * A moment as exports write it: 2018-10-11 09:55:14, 2024-01-10T00:00:00Z, 2024-01-10. One without a zone is in UTC,
 * on whatever machine it is read. `undefined` for what is empty, or could mean several days, such as 03/04/2024.
 */
export function momentOf(words: string | undefined): Date | undefined {
  const match =
    /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s*(Z|UTC|[+-]\d{2}:?\d{2})?)?$/i.exec(
      words?.trim() ?? '',
    );
  if (!match) return undefined;
  const [, date = '', time = '00:00', zone = 'Z'] = match;
  const offset = /^(Z|UTC)$/i.test(zone) ? 'Z' : zone.replace(/^(...)(\d\d)$/, '$1:$2');
  // As precise as a `Date` is.
  const moment = new Date(`${date}T${time.replace(/(\.\d{3})\d+$/, '$1')}${offset}`);
  const sane = moment.getTime() > Date.UTC(1990, 0) && moment.getTime() < Date.now() + 24 * 60 * 60_000;
  return sane ? moment : undefined;
}
