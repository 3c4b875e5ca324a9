import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const guide = readFileSync(new URL('../../../docs/start/plain-html.md', import.meta.url), 'utf8');
const sample = /```html\n(<!doctype html>[\s\S]*?)\n```/.exec(guide)?.[1] ?? '';

test('the sample page of the guide works when it is opened from disk', () => {
  // What a page loads: from disk, `/` is the root of the disk, and nothing can be fetched.
  const loaded = [...sample.matchAll(/<(?:script|link|img)\b[^>]*?(?:src|href)="([^"]*)"/g)].map(
    ([, url]) => url,
  );
  expect(loaded).toEqual(['tendwell/tendwell.css', 'tendwell/tendwell.js']);
  expect(sample).not.toMatch(/<(?:practice-provider|article-view|article-list)[^>]*\ssrc=/);
  expect(sample).not.toContain('type="module"');
  const facts = /<script type="application\/json">([\s\S]*?)<\/script>/.exec(sample)?.[1] ?? '';
  expect(JSON.parse(facts)).toMatchObject({ name: 'Heron Street Massage', timeZone: 'America/Los_Angeles' });
});
