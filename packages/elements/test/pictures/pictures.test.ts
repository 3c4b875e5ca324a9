import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messages } from '../../src/internal/messages.js';
import { enForm } from '../../src/newsletter-signup/en-form.js';
import { type Scene, type View, viewName } from './scene.js';
import { scenes } from './scenes/index.js';
import { Committed, updating } from './support/committed.js';
import { compare } from './support/compare.js';
import { machineFonts } from './support/fonts.js';
import { ACCEPT, type Difference, REPORT, writeReport } from './support/report.js';
import { shrink } from './support/shrink.js';
import { Studio } from './support/studio.js';
import { treeOf } from './support/tree.js';

/** Another system draws letters in another way, whatever their typeface. */
const comparable = process.platform === 'linux';

const pictures = new Committed('expected');
const trees = new Committed('trees');
const differences: Difference[] = [];
/** Trees of scenes that were pictured in a language, to be compared without showing them once more. */
const told = new Map<string, string>();
let studio: Studio;

beforeAll(async () => {
  studio = await Studio.open();
});

afterAll(async () => {
  await studio?.close();
  await writeReport(differences);
});

for (const scene of scenes) {
  describe(scene.name, () => {
    for (const view of comparable ? (scene.views ?? [{}]) : []) {
      const name = [scene.name, viewName(view)].filter(Boolean).join('.');
      it(`looks the same as before${viewName(view) && `: ${viewName(view)}`}`, () =>
        looksAsBefore(name, scene, view));
    }
    for (const language of scene.trees ?? ['en', 'ar']) {
      it(`has the same accessibility tree as before: ${language}`, async () => {
        const seen = told.get(`${scene.name} ${language}`);
        const tree = seen ?? (await treeOf(await studio.show(scene, { language })));
        expect(tree, 'the field for robots').not.toContain({ ...enForm, ...messages(language) }.honeypot);
        await saysAsBefore(`${scene.name}.${language}.yaml`, tree);
      });
    }
  });
}

describe('what is committed', () => {
  it.runIf(comparable)('holds no picture of what is not there any more', () => expectNoneUnused(pictures));
  it('contains no tree of a state that no longer exists', () => expectNoneUnused(trees));
});

async function looksAsBefore(name: string, scene: Scene, view: View): Promise<void> {
  const page = await studio.show(scene, view);
  const expected = await pictures.read(`${name}.png`);
  let got = await photograph(page, scene);
  let comparison = expected && compare(expected, got);
  // A machine under load may be late with a last stroke.
  for (let tries = 0; comparison && !comparison.same && !updating && tries < 5; tries++) {
    await page.waitForTimeout(200);
    got = await photograph(page, scene);
    comparison = expected && compare(expected, got);
  }
  if (['', 'arabic'].includes(viewName(view))) {
    told.set(`${scene.name} ${view.language ?? 'en'}`, await treeOf(page));
  }
  // Last, for the session that asks takes the emulation of paper with it when it ends.
  expect(await machineFonts(page), 'typefaces of this machine').toEqual([]);
  if (comparison?.same) return;
  if (updating) return pictures.write(`${name}.png`, shrink(got));
  const difference = comparison?.difference ?? 'There is no picture of it yet';
  differences.push({ name, difference, expected, got, marks: comparison?.picture });
  expect.fail(
    `${name}: ${difference} (Chromium ${studio.version}).\nLook at ${REPORT}\nIf it is right now: ${ACCEPT}`,
  );
}

function photograph(page: Page, { part }: Scene): Promise<Buffer> {
  const options = { animations: 'disabled', caret: 'hide' } as const;
  return part
    ? page.locator(part).first().screenshot(options)
    : page.screenshot({ ...options, fullPage: true });
}

async function saysAsBefore(name: string, tree: string): Promise<void> {
  const expected = await trees.read(name);
  if (updating) return expected?.toString() === tree ? undefined : trees.write(name, tree);
  expect(tree, `${name}. If it is right now: ${ACCEPT}`).toBe(expected?.toString());
}

async function expectNoneUnused(committed: Committed): Promise<void> {
  const unused = await committed.unused();
  if (updating) for (const name of unused) await committed.remove(name);
  else expect(unused, `If they are to go: ${ACCEPT}`).toEqual([]);
}
