import { join } from 'node:path';
import { localDay } from '@tendwell/content/hours';
import type { Site } from '@tendwell/site';
import type { ResolvedConfig } from 'vite';
import { type BuildInputs, buildInputs, stampFiles } from './build-inputs.js';
import { filesIn } from './files.js';
import { hashOf } from './hash.js';
import { type Client, LastClient } from './last-client.js';
import { stampOf } from './manifest.js';
import { readSealed, writeSealed } from './sealed-file.js';

/** A file may change within this time after it was read, and keep its time. */
const COARSE_TICK_MS = 2000;

/** A text for a terminal, without colors and with them. */
export type Printed = readonly [plain: string, colored: string];

/** What is known of the last build when it has been published. */
interface Known {
  /** Identifies the files that it was made from. */
  readonly inputs: string;
  /** Absolute paths of the modules that browsers load, and what identifies them. */
  readonly modules: readonly string[];
  readonly modulesKey: string;
  /** The day that the site was made for in each of its time zones. */
  readonly days: Readonly<Record<string, string>>;
  /** Identifies the files of the site. */
  readonly site: string;
  readonly warnings: readonly Printed[];
}

/** What a build was made from. */
export interface Made {
  readonly site: Site;
  /** The HTML of the shell, before Vite has built it. */
  readonly source: string;
  readonly client: Client;
  readonly warnings: readonly Printed[];
}

/**
 * Tells whether a build would write the site that is there already. Then nothing has to be read, rendered, or bundled.
 */
export class LastBuild {
  readonly #file: string;
  readonly #site: string;
  readonly #inputs: BuildInputs;
  readonly #startedAt: number;
  readonly #client: LastClient;

  private constructor(cache: string, site: string, inputs: BuildInputs, startedAt: number) {
    const name = `${hashOf(site).slice(0, 16)}.json`;
    this.#file = join(cache, `last-${name}`);
    this.#site = site;
    this.#inputs = inputs;
    this.#startedAt = startedAt;
    this.#client = new LastClient(join(cache, `client-${name}`), site, inputs.client);
  }

  /**
   * Looks at the files before they are read.
   *
   * @param folder Absolute path of the content folder.
   * @param site Absolute path of the folder that is built.
   * @param text The configuration and the options.
   * @returns `undefined` if the build may read files that are not known.
   */
  static open(config: ResolvedConfig, folder: string, site: string, text: string): LastBuild | undefined {
    // Only tells how old the files are: no content depends on it.
    const startedAt = Date.now();
    const inputs = buildInputs(config, folder, site, text);
    return inputs && new LastBuild(join(config.cacheDir, 'tendwell'), site, inputs, startedAt);
  }

  /** The warnings of the last build, if this one would write the same site. */
  unchanged(now: Date): readonly Printed[] | undefined {
    const body = readSealed(this.#file);
    if (body === undefined) return undefined;
    const known: Known = JSON.parse(body);
    const isSame =
      known.inputs === this.#inputs.key &&
      Object.entries(known.days).every(([timeZone, day]) => localDay(now, timeZone).date === day) &&
      known.modulesKey === stampFiles(known.modules).key &&
      known.site === siteKey(stampsIn(this.#site));
    return isSame ? known.warnings : undefined;
  }

  /**
   * What Vite has made in the last build, if it would make the same in this one.
   *
   * @param source The HTML of the shell.
   */
  client(source: string): Client | undefined {
    return this.#client.read(source);
  }

  /**
   * Notes a build that has been published. Files that were just written may still change unnoticed.
   *
   * @param stamps The stamps of the site's files, by name.
   */
  write({ site, source, client, warnings }: Made, stamps: ReadonlyMap<string, string>): void {
    const latest = this.#startedAt - COARSE_TICK_MS;
    this.#client.write(source, client, latest);
    const { modules } = client;
    const { key, newest } = stampFiles(modules);
    if (Math.max(newest, this.#inputs.newest) > latest) return;
    const known: Known = {
      inputs: this.#inputs.key,
      modules,
      modulesKey: key,
      days: daysOf(site),
      site: siteKey(stamps),
      warnings,
    };
    writeSealed(this.#file, JSON.stringify(known));
  }
}

/** The stamps of the files that are in the folder of a site. */
const stampsIn = (site: string): Map<string, string> =>
  new Map(filesIn(site).map((name) => [name, stampOf(join(site, name))]));

const siteKey = (stamps: ReadonlyMap<string, string>): string =>
  hashOf(JSON.stringify([...stamps].sort(([a], [b]) => (a < b ? -1 : 1))));

/** The day in each time zone of a site. Its pages don't depend on the time of the day. */
function daysOf({ languages, now }: Site): Record<string, string> {
  const zones = languages.flatMap(({ practice }) => [
    practice.timeZone,
    ...practice.locations.flatMap(({ timeZone }) => timeZone ?? []),
  ]);
  return Object.fromEntries(zones.map((timeZone) => [timeZone, localDay(now, timeZone).date]));
}
