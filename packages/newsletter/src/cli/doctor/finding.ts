/** The result of one check. */
export interface Finding {
  /**
   * - `ok`: works
   * - `note`: works, but could be better
   * - `fix`: does not work, or is not safe
   * - `unknown`: could not be checked
   */
  readonly state: 'ok' | 'note' | 'fix' | 'unknown';
  readonly message: string;
  /** What to do about it. */
  readonly help?: string | undefined;
}

export const ok = (message: string): Finding => ({ state: 'ok', message });
export const note = (message: string, help?: string): Finding => ({ state: 'note', message, help });
export const fix = (message: string, help?: string): Finding => ({ state: 'fix', message, help });
export const unknown = (message: string, help?: string): Finding => ({ state: 'unknown', message, help });
