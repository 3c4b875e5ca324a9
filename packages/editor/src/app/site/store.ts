import type { ContentIssue } from '@tendwell/content';
import type {
  ChangesRequest,
  FactFile,
  FileContent,
  PictureSummary,
  Restored,
  SiteDetails,
  SiteOverview,
} from '../../api/types.js';
import type { Value } from '../../changes/change.js';
import type { Api } from '../api/client.js';
import { followServer } from './server-clock.js';

/** The state of the site in the page. It dispatches `change` when something in it has changed. */
export class SiteStore extends EventTarget {
  readonly #api: Api;
  #overview: SiteOverview | undefined;
  #details: SiteDetails = { pictures: [], issues: [] };
  #loading: Promise<void> | undefined;

  constructor(api: Api) {
    super();
    this.#api = api;
  }

  /** `undefined` until it is loaded. */
  get overview(): SiteOverview | undefined {
    return this.#overview;
  }

  /** The pictures in the content folder. None until {@link details}. */
  get pictures(): readonly PictureSummary[] {
    return this.#details.pictures;
  }

  /** Loads the overview, or loads it again, and the details if they were needed. */
  async load(): Promise<void> {
    this.#overview = await this.#api.site();
    followServer(this.#overview.now);
    this.dispatchEvent(new Event('change'));
    if (this.#loading) await this.#loadDetails();
  }

  /** Waits for the pictures, and for what is wrong in files, which the first screen doesn't need. */
  details(): Promise<void> {
    return this.#loading ?? this.#loadDetails();
  }

  #loadDetails(): Promise<void> {
    const load = async () => {
      this.#details = await this.#api.siteDetails();
      this.dispatchEvent(new Event('change'));
    };
    const loading = load();
    this.#loading = loading;
    loading.catch(() => {
      // The next caller requests them again.
      if (this.#loading === loading) this.#loading = undefined;
    });
    return loading;
  }

  /** A file of facts by its path, or `undefined` if there is none. */
  fact(path: string): FactFile | undefined {
    return this.#overview?.facts.find((fact) => fact.path === path);
  }

  /** The errors and warnings of a file. */
  issues(path: string): ContentIssue[] {
    return this.#details.issues.filter(({ file }) => file === path);
  }

  /**
   * Changes values of files, all or none.
   *
   * @throws ApiError
   */
  async changeAll(files: ChangesRequest['files']): Promise<Restored> {
    const saved = await this.#api.changeAll({ files });
    for (const file of saved.files) this.take(file);
    return saved;
  }

  /** Restores files to their state before a change. */
  async restore(history: string): Promise<void> {
    const { files } = await this.#api.restore(history);
    for (const file of files) this.take(file);
  }

  /** Takes over a file from a response of the server. */
  take({ path, version, value, issues }: FileContent): void {
    const overview = this.#overview;
    if (!overview) return;
    const fact = (old: FactFile): FactFile => {
      const { value: _, ...rest } = old;
      return { ...rest, version, ...(value !== undefined && { value: value as Value }) };
    };
    this.#overview = {
      ...overview,
      facts: overview.facts.map((old) => (old.path === path ? fact(old) : old)),
      texts: overview.texts.map((old) => (old.path === path ? { ...old, version } : old)),
    };
    const { issues: known, pictures } = this.#details;
    this.#details = { pictures, issues: [...known.filter(({ file }) => file !== path), ...issues] };
    this.dispatchEvent(new Event('change'));
  }
}
