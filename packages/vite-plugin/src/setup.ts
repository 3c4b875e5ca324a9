import type { ResolvedConfig } from 'vite';
import { resolveOptions, type Settings, type TendwellOptions } from './options.js';
import type { Project } from './project.js';

/** The settings of the site, once Vite has resolved its configuration, and its content. */
export class Setup {
  readonly #options: TendwellOptions;
  #settings: Settings | undefined;
  #project: Promise<Project> | undefined;

  constructor(options: TendwellOptions) {
    this.#options = options;
  }

  /** @throws Failure if an option or Vite's `base` is invalid. */
  resolve(config: ResolvedConfig): void {
    this.#settings = resolveOptions(this.#options, config);
  }

  get settings(): Settings {
    if (!this.#settings) throw new Error('tendwell: Vite has not resolved its configuration yet.');
    return this.#settings;
  }

  /** The code that reads and renders the content, which a build without changes doesn't load. */
  project(): Promise<Project> {
    this.#project ??= import('./project.js').then(({ Project }) => new Project(this.settings));
    return this.#project;
  }
}
