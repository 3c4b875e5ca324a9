/** A file of a site that is not a page, such as `robots.txt`. */
export interface SiteFile {
  /** Its media type. */
  readonly type: string;
  /**
   * Identifies what the file depends on besides the practice, the newsletter, the day, and the configuration, as
   * `Page.key`: a build with the same key doesn't make it again. Default: none.
   */
  readonly key?: string | undefined;
  /** Starts slow work in another thread, if possible. Once it resolves, `source` is fast. */
  prepare?(): Promise<void>;
  /** Returns its text. */
  source(): string;
}
