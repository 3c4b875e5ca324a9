import { relative, resolve } from 'node:path';
import { normalizePath, type ResolvedConfig, type UserConfig } from 'vite';
import { failBuild } from '../failure.js';
import { isInside } from '../paths.js';
import type { Shell } from '../shell.js';
import type { Reading } from '../site/read.js';
import { commonKey } from './common-inputs.js';
import { manifestFile, readManifest, writeManifest } from './manifest.js';
import { Output } from './output.js';
import { recover, stagingFolder } from './staging.js';
import { writeSite } from './write-site.js';

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

  /** The configuration that makes Vite write to another folder. Empty where files of the site's folder are to stay. */
  stage({ root = '.', build = {} }: UserConfig): UserConfig {
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
    recover(site);
    const [staging = '', named = ''] = [config.build.outDir, site].map((folder) =>
      normalizePath(relative(config.root, resolve(config.root, folder))),
    );
    const { logger } = config;
    const info = logger.info.bind(logger);
    logger.info = (message, options) => info(message.replaceAll(staging, named), options);
  }

  /** Writes the site's pages. Vite's own files come later. */
  async write(shell: Shell, reading: Reading): Promise<void> {
    const config = this.#config;
    if (!config) return;
    this.#isComplete = false;
    const folder = resolve(config.root, config.build.outDir);
    const site = this.#site ?? folder;
    const before = readManifest(manifestFile(config.cacheDir, site));
    const common = commonKey(shell, reading.site, config);
    const output = new Output(folder, site, before, common);
    this.#output = output;
    await writeSite(output, shell, reading, config.logger)
      .finally(() => output.finish())
      .catch(failBuild);
  }

  /**
   * Notes that everything is written.
   *
   * @param names The names of Vite's files.
   */
  complete(names: readonly string[]): void {
    this.#output?.addOthers(names);
    this.#isComplete = true;
  }

  /** Puts the written site in its place. Removes it if the build has failed. */
  publish(): void {
    const output = this.#output;
    const config = this.#config;
    if (!output || !config) return;
    this.#output = undefined;
    if (!this.#isComplete) {
      output.discard();
      return;
    }
    const manifest = output.publish();
    writeManifest(manifestFile(config.cacheDir, output.site), manifest);
    // Plugins that look at the files later look where they are.
    if (this.#site) config.build.outDir = this.#site;
  }
}
