import { sitePages } from '@tendwell/site';
import { resolveConfig } from 'vite';
import { afterEach, expect, it } from 'vitest';
import { randomNumbers } from '../../../../scripts/testing/random.mjs';
import { CONTENT_EDITS, type EditedSite } from '../../test/content-edits.js';
import { cleanUp, siteFolder } from '../../test/fixture.js';
import { resolveOptions } from '../options.js';
import { Project } from '../project.js';
import { fillShell, parseShell } from '../shell.js';

afterEach(cleanUp);

const STEPS = 25;
const SHELL = parseShell('<html><head><!--tendwell:head--></head><body><!--tendwell:body--></body></html>');

/** What the dev server serves and prints. */
async function served(project: Project): Promise<unknown> {
  const { check, files, pages, redirects, site } = await project.refresh();
  const { failures, warnings } = await check();
  const written: [path: string, text: string][] = [];
  for (const page of pages.values())
    written.push([page.path, await fillShell(SHELL, page, site.practice.locale)]);
  for (const [path, file] of files) written.push([path, file.source()]);
  return { written, redirects: [...redirects], warnings, errors: failures.all?.issues };
}

it('serves after any edits what a server serves that has just started', async () => {
  const random = randomNumbers();
  const root = await siteFolder();
  const config = await resolveConfig({ root, configFile: false, logLevel: 'silent' }, 'serve');
  const settings = {
    ...resolveOptions({ pages: sitePages, now: () => new Date('2026-11-28T10:00:00Z') }, config),
    warn: () => {},
  };
  const project = new Project(settings);
  await project.read();
  const site: EditedSite = { root, random, added: new Set() };
  const steps: number[] = [];
  for (let step = 0; step < STEPS; step += 1) {
    const index = Math.floor(random() * CONTENT_EDITS.length);
    steps.push(index);
    await CONTENT_EDITS[index]?.(site);
    expect(await served(project), `edits ${steps.join()}`).toEqual(await served(new Project(settings)));
  }
}, 120_000);
