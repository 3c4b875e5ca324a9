import type { PublicationFile } from '../api/publications.js';
import type { Follow, RunResult } from './run.js';

/** What has changed since a site was published. */
export interface Difference {
  /** When it was published last, an ISO 8601 moment. */
  readonly publishedAt?: string;
  readonly files: readonly PublicationFile[];
}

/** A way to publish a site. */
export interface Publisher {
  /** What has changed since the site was published. */
  difference(): Promise<Difference>;
  /** Publishes the site. A failure doesn't change the content folder. */
  publish(author: { readonly by: string | null; readonly at: Date }, follow?: Follow): Promise<RunResult>;
}
