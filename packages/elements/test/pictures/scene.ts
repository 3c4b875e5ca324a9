import type { Page } from 'playwright-core';
import type { Content } from './content/content.js';

/** An element in a state: the markup of a page, and how to reach the state. */
export interface Scene {
  /** `<element>/<state>`, which is also the name of the file. */
  name: string;
  /** The content of the page's `<main>`. */
  markup(content: Content): string;
  /** Whether it is after `<main>` and not in it. */
  footer?: boolean;
  /** Puts the page into the state, and waits until that is complete. */
  prepare?(page: Page): Promise<void>;
  /** Selector of the part for the screenshot, if the rest is in other scenes. Default: the whole page. */
  part?: string;
  /**
   * The views of which screenshots are taken; `{}` is 1280 px wide, in English, in sage and light. Default: only that.
   */
  views?: readonly View[];
  /** The languages in which accessibility trees are compared. Default: both. */
  trees?: readonly Content['language'][];
}

/** A view of a scene. */
export interface View {
  language?: Content['language'];
  /** In CSS pixels. */
  width?: number;
  dark?: boolean;
  forcedColors?: boolean;
  print?: boolean;
  /** Device pixels per CSS pixel. */
  scale?: number;
}

/** The name of a view in file names: its settings that are not the default. */
export function viewName({ language, width, dark, forcedColors, print }: View): string {
  const parts = [
    language === 'ar' && 'arabic',
    width !== undefined && `${width}px`,
    dark && 'dark',
    forcedColors && 'forced-colors',
    print && 'print',
  ];
  return parts.filter(Boolean).join('.');
}
