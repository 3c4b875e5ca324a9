import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleSites } from '../../../scripts/lib/examples.mjs';
import { schemaOrgErrors } from '../../../scripts/testing/schema-org.mjs';
import { builtPages, deadLinks, structuredData } from './support/built-pages.ts';
import { BUILT_AT } from './support/moments.ts';
import { runSite } from './support/running.ts';

describe.each(exampleSites())('the example %s', (name) => {
  const running = runSite('preview', { TENDWELL_NOW: BUILT_AT }, name);
  const read = async () => {
    const folder = join(running.site.folder, 'dist');
    return { folder, pages: await builtPages(folder) };
  };

  it('has no link to a page, a file, or a fragment that does not exist', async () => {
    const { folder, pages } = await read();
    expect(pages.length).toBeGreaterThan(10);
    expect(await deadLinks(folder, pages)).toEqual([]);
  });

  it('has structured data of the types of schema.org', async () => {
    const data = structuredData((await read()).pages);
    expect(data.length).toBeGreaterThan(5);
    expect(await schemaOrgErrors(data.map((each) => [typeOf(each), each]))).toBe('');
  });
});

/** The name of the type in schema-dts. */
function typeOf(data: object): string {
  return '@graph' in data ? 'Graph' : `WithContext<${String((data as { '@type'?: unknown })['@type'])}>`;
}
