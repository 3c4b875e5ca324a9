/** What looking at one thing has shown. */
export interface Finding {
  /**
   * - `ok`: as it should be
   * - `note`: works, and could be better
   * - `fix`: mails or sign-ups fail, or people's data are not safe
   * - `unknown`: could not be looked at
   */
  readonly state: 'ok' | 'note' | 'fix' | 'unknown';
  /** What was found, and where. */
  readonly what: string;
  /** What to do. */
  readonly todo?: string | undefined;
}

export const ok = (what: string): Finding => ({ state: 'ok', what });
export const note = (what: string, todo?: string): Finding => ({ state: 'note', what, todo });
export const fix = (what: string, todo?: string): Finding => ({ state: 'fix', what, todo });
export const unknown = (what: string, todo?: string): Finding => ({ state: 'unknown', what, todo });
