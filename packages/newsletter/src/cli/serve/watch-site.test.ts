import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/world.js';
import { readSite } from '../site.js';
import { type WatchedSite, watchSite } from './watch-site.js';

const newsletter = (version: string) =>
  `action: /letters/subscribe\ndescription: One letter a month.\nconsent: { text: I agree., version: ${version} }\n`;

let content: string;
let watched: WatchedSite;
/** The version of the consent after each reading, or its error. */
let readings: unknown[];
beforeEach(async () => {
  content = join(await temporaryFolder(), 'content');
  await mkdir(content);
  await writeFile(
    join(content, 'practice.yaml'),
    'name: Quiet Pine\nkind: yoga\nurl: https://quietpine.example.com/\nlocale: en\ntimeZone: UTC\nlocations:\n  - address: { street: 1 A St, city: B, country: US }\n',
  );
  await writeFile(join(content, 'newsletter.yaml'), newsletter('v1'));
  readings = [];
  watched = watchSite(content, await readSite(content), (error) => {
    readings.push(error ?? version());
  });
});
afterEach(() => watched.close());

const version = () => watched.current.newsletter.consent.version;

/** Changes the file once. */
async function change(to: string): Promise<void> {
  await writeFile(join(content, 'newsletter.yaml'), newsletter(to));
  await expect.poll(version, { timeout: 25_000 }).toBe(to);
}

describe('a running server', { timeout: 60_000 }, () => {
  it('reads a file again when it changes, and only then', async () => {
    await change('v2');
    expect(readings).not.toContain('v1');
  });

  it('reads what has changed since its content was read', async () => {
    const site = await readSite(content);
    await writeFile(join(content, 'newsletter.yaml'), newsletter('v2'));
    watched.close();
    readings = [];
    watched = watchSite(content, site, (error) => readings.push(error ?? version()));
    await expect.poll(version, { timeout: 25_000 }).toBe('v2');
    expect(readings).toEqual(['v2']);
  });

  it('keeps the content while a file is missing, and reads one of another kind that takes its place', async () => {
    await change('v2');
    await rm(join(content, 'newsletter.yaml'));
    await expect.poll(() => readings.at(-1), { timeout: 25_000 }).toBeInstanceOf(Error);
    expect(version()).toBe('v2');
    const consent = { text: 'I agree.', version: 'v3' };
    const file = { action: '/letters/subscribe', description: 'One letter a month.', consent };
    await writeFile(join(content, 'newsletter.json'), JSON.stringify(file));
    await expect.poll(version, { timeout: 25_000 }).toBe('v3');
  });
});
