import type { Service } from '@tendwell/content';

/** A longer list of services is shortened on the home page. */
const MOST = 8;
/** The minimum length of a shortened list. */
const FEWEST = 4;

/** All services, or of a long list those of a first visit and the first of each group. If those are few, the next ones too. */
export function homeServices(services: readonly Service[]): Service[] {
  if (services.length <= MOST) return [...services];
  const isFirst = services.map(
    ({ firstVisit, group }, index) =>
      firstVisit === true || index === 0 || (group ?? '') !== (services[index - 1]?.group ?? ''),
  );
  const indexes = [...services.keys()];
  const first = indexes.filter((index) => isFirst[index]);
  const next = indexes.filter((index) => !isFirst[index]).slice(0, Math.max(0, FEWEST - first.length));
  const shown = new Set([...first, ...next]);
  return services.filter((_, index) => shown.has(index)).slice(0, MOST);
}
