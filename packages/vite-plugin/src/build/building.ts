import { existsSync, rmSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Theme } from '@tendwell/content';
import { normalizePath, type ResolvedConfig, type UserConfig } from 'vite';
import { Failure } from '../failure.js';
import { isInside } from '../paths.js';
import type { Shell } from '../shell.js';
import type { Reading } from '../site/read.js';
import { LastBuild, type Printed } from './last-build.js';
import type { Bundled, Client } from './last-client.js';
import { manifestFile, readManifest, writeManifest } from './manifest.js';
import { Output } from './output.js';
import type { PrebuiltClient } from './prebuilt-client.js';
import { recover, stagingFolder } from './staging.js';

/** What the user's configuration says about a build, to compare it with others. */
export interface UserBuild {
  /** The configuration and the options, if they are known to give the same again. */
  readonly text: string | undefined;
  /** True if Vite bundles as it does without a configuration. */
  readonly isDefault: boolean;
}

/**
 * A build: everything is written to a folder beside the site's, whose files then replace the site's, so that a build that
 * fails or is killed leaves the last site as it was.
 */
export class Building {
  /** The folder of the site, if the build has another one. */
  #site: string | undefined;
  #config: ResolvedConfig | undefined;
  #output: Output | undefined;
  #isComplete = false;
  #last: LastBuild | undefined;
  #made: { reading: Reading; client: Bundled; warnings: readonly Printed[] } | undefined;
  #isUnchanged = false;
  #user: UserBuild = { text: undefined, isDefault: false };
  /** The HTML of the shell. */
  #source = '';
  #client: Client | undefined;
  #prebuilt: PrebuiltClient | undefined;
  /** The names of Vite's files. */
  #names: readonly string[] = [];

  /** The configuration that makes Vite write to another folder. Empty where files of the site's folder are to stay. */
  stage({ root = '.', build = {} }: UserConfig, compared: UserBuild): UserConfig {
    this.#user = compared;
    const { outDir = 'dist', emptyOutDir, ssr, lib, watch, write } = build;
    const site = resolve(root, outDir);
    const isEmptied = emptyOutDir ?? isInside(resolve(root), site);
    if (!isEmptied || site === resolve(root) || ssr || lib || watch || write === false) return {};
    this.#site = site;
    return { build: { outDir: stagingFolder(site), emptyOutDir: true } };
  }

  /** Removes what killed builds left behind, and lets Vite's messages name the site's folder. */
  start(config: ResolvedConfig): void {
    this.#config = config;
    const site = this.#site;
    if (site === undefined) return;
    if (existsSync(site) && !statSync(site).isDirectory()) {
      throw new Failure(
        `tendwell: ${site} is a file. The site is built into a folder with this name: move the file away.`,
      );
    }
    recover(site);
    const [staging = '', named = ''] = [config.build.outDir, site].map((folder) =>
      normalizePath(relative(config.root, resolve(config.root, folder))),
    );
    const { logger } = config;
    const info = logger.info.bind(logger);
    logger.info = (message, options) => info(message.replaceAll(staging, named), options);
  }

  /** True in a build, and false in the dev server. */
  get isStarted(): boolean {
    return this.#config !== undefined;
  }

  /**
   * Looks whether the last build has written the same site.
   *
   * @param folder Absolute path of the content folder.
   * @returns The warnings of that build. `undefined` if the site has to be made.
   */
  unchanged(folder: string, now: () => Date): readonly Printed[] | undefined {
    const [config, site, text] = [this.#config, this.#site, this.#user.text];
    if (!config || site === undefined || text === undefined) return undefined;
    this.#last = LastBuild.open(config, folder, site, text);
    const warnings = this.#last?.unchanged(now());
    this.#isUnchanged = warnings !== undefined;
    return warnings;
  }

  /** True if the last build has written the same site. */
  get isUnchanged(): boolean {
    return this.#isUnchanged;
  }

  /**
   * Looks for what Vite would bundle: in the last build, or else in this package.
   *
   * @param source The HTML of the shell.
   */
  async findClient(source: string, theme: Theme | undefined): Promise<void> {
    this.#source = source;
    this.#prebuilt = undefined;
    this.#client = this.#last?.client(source);
    if (this.#client || !this.#user.isDefault || !this.#config) return;
    const { prebuiltClient } = await import('./prebuilt-client.js');
    this.#prebuilt = prebuiltClient(this.#config, theme);
  }

  /** What is bundled already: by the last build, if this one would bundle the same, or with this package. */
  get client(): Bundled | undefined {
    return this.#client ?? this.#prebuilt;
  }

  /** The scripts and styles of a prebuilt client: absolute paths, by name. */
  get prebuiltFiles(): ReadonlyMap<string, string> {
    return this.#prebuilt?.files ?? new Map();
  }

  /**
   * Writes the site's pages. Vite's own files come later, unless they are those of the last build.
   *
   * @param shell The HTML that all pages share.
   */
  async write(client: Bundled, shell: Shell, reading: Reading): Promise<void> {
    const config = this.#config;
    if (!config) return;
    // A build that only finds that nothing has changed loads none of the code that makes pages.
    const [{ commonKey }, { writeSite }, { failBuild }, { printed }] = await Promise.all([
      import('./common-inputs.js'),
      import('./write-site.js'),
      import('../failed.js'),
      import('../project.js'),
    ]);
    this.#isComplete = false;
    const folder = resolve(config.root, config.build.outDir);
    const site = this.#site ?? folder;
    const before = readManifest(manifestFile(config.cacheDir, site));
    const common = commonKey(shell, reading.site, config);
    const output = new Output(folder, site, before, common);
    this.#output = output;
    this.#names = Object.keys(this.#client?.files ?? {});
    output.keepOthers(this.#names);
    await writeSite(output, shell, reading, config.logger)
      .finally(() => output.finish())
      .catch(failBuild);
    const { warnings } = await reading.check();
    this.#made = { reading, client, warnings: warnings.map(printed) };
  }

  /**
   * Notes that everything is written.
   *
   * @param names The names of Vite's files.
   */
  complete(names: readonly string[]): void {
    this.#output?.addOthers(names);
    this.#names = [...this.#names, ...names];
    this.#isComplete = true;
  }

  /** Puts the written site in its place. Removes it if the build has failed. */
  publish(): void {
    const output = this.#output;
    const config = this.#config;
    if (!config) return;
    if (this.#isUnchanged && this.#site !== undefined) {
      rmSync(config.build.outDir, { recursive: true, force: true });
      config.build.outDir = this.#site;
      return;
    }
    if (!output) return;
    this.#output = undefined;
    if (!this.#isComplete) {
      output.discard();
      return;
    }
    const manifest = output.publish();
    writeManifest(manifestFile(config.cacheDir, output.site), manifest);
    this.#note(output.stamps());
    // Plugins that look at the files later look where they are.
    if (this.#site) config.build.outDir = this.#site;
  }

  /** @param stamps The stamps of the site's files, by name. */
  #note(stamps: ReadonlyMap<string, string>): void {
    if (!this.#made) return;
    const { reading, client, warnings } = this.#made;
    const { shell, modules } = client;
    const files = Object.fromEntries(this.#names.map((name) => [name, stamps.get(name) ?? '']));
    const made = { site: reading.site, source: this.#source, client: { shell, modules, files }, warnings };
    this.#last?.write(made, stamps);
  }
}
