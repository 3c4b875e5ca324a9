import type { Page } from 'playwright-core';
import type { Content } from './content/content.js';

/** An element in a state, as a page's markup and what is done to it. */
export interface Scene {
  /** `<element>/<state>`: the file's name, too. */
  name: string;
  /** What is in the page's `<main>`. */
  markup(content: Content): string;
  /** Whether it is beside `<main>` and not in it. */
  footer?: boolean;
  /** Brings about the state, and waits until it is there. */
  prepare?(page: Page): Promise<void>;
  /** Selector of what is pictured, where the rest is pictured elsewhere. Default: the whole page. */
  part?: string;
  /** How it is looked at; `{}` is 1280 px wide, in English, in sage and light. Default: only so. */
  views?: readonly View[];
  /** What assistive technology is told, in these languages. Default: both. */
  trees?: readonly Content['language'][];
}

/** How a scene is looked at. */
export interface View {
  language?: Content['language'];
  /** In CSS pixels. */
  width?: number;
  dark?: boolean;
  forcedColors?: boolean;
  print?: boolean;
  /** Device pixels in a CSS pixel. */
  scale?: number;
}

/** What a view is called in file names: what is particular about it. */
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
