/** The keys that tests press besides characters, as the names of `KeyboardEvent.key`. */
export type Key = 'Tab' | 'Enter' | 'Escape' | 'ArrowRight';

/** The parts of a day in the order in which date fields of the United States take them. */
export function partsOf(day: string): readonly string[] {
  const [year = '', month = '', date = ''] = day.split('-');
  return [month, date, year];
}

/** A page in one of the engines, as far as somebody with a keyboard uses it. */
export interface Tab {
  open(url: string): Promise<void>;
  press(key: Key, options?: { readonly shift?: boolean }): Promise<void>;
  /** Types characters, key by key. */
  type(text: string): Promise<void>;
  /** Types a day into a date field, whose parts are in the order of the United States: `2026-12-24`. */
  typeDay(day: string): Promise<void>;
  /** The value of an expression, which is JSON. */
  evaluate(expression: string): Promise<unknown>;
  screenshot(): Promise<Uint8Array>;
  /** Ends the browser. */
  close(): Promise<void>;
}
