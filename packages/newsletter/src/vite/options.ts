/** Options of `newsletterEndpoint`. */
export interface NewsletterEndpointOptions {
  /** The content folder, relative to Vite's root. Default: that of the `tendwell` plugin, or else `content`. */
  content?: string;
  /** The libSQL file of the subscriber list, relative to Vite's root. Default: `.data/newsletter.db`. */
  database?: string;
  /** Returns the current moment. Default: the clock of the `tendwell` plugin, or else the machine's. */
  now?: () => Date;
}
