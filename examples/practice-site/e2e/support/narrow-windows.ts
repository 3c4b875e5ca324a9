import type { Page } from 'playwright-core';
import { type Design, designCss, designs } from './design-css.ts';

/** What doesn't fit on a page in narrow windows, by the design. Each is a sentence. */
export type Faults = Readonly<Record<Design, readonly string[]>>;

/** The parts of the home page that a phone shows without scrolling. */
const FIRST_PARTS = ['h1', '.site-opening > p', '.site-button'];
/** In CSS pixels, as are all lengths here. */
const PHONE_HEIGHT = 640;
/** The height of the first line of a status. Below it, there is room for longer texts. */
const STATUS_LINE = 24;

const css = await Promise.all(designs.map(designCss));

/** Shows a page in each design, in windows of several widths. Leaves it in the last one. */
export async function narrowFaults(page: Page, path: string): Promise<Faults> {
  await page.evaluate(prepareDesigns, css);
  const found: Measured[] = [];
  for (const width of path === '/' ? [360, 320, 768] : [320, 768]) {
    found.push(...(await measureAt(page, width, 'h1')));
  }
  return byDesign(found, ({ width, scrollWidth, broken, ends, plainLinks }) => [
    ...tooWide(path, width, scrollWidth, broken),
    ...(width === 360 ? ends : [])
      .filter(([, end]) => end > PHONE_HEIGHT)
      .map(([part, end]) => `${path}: ${part} ends at ${end}, which a phone doesn’t show`),
    ...plainLinks.map((link) => `${path}: ${link} has the default color of links`),
  ]);
}

/** The same with a header that has a long name and nine links. After {@link narrowFaults}. */
export async function fullHeaderFaults(page: Page): Promise<Faults> {
  await page.evaluate(fillHeader);
  const found: Measured[] = [];
  for (const width of [320, 768, 1000, 1280]) found.push(...(await measureAt(page, width, '.site-name')));
  return byDesign(found, ({ width, scrollWidth, broken, header }) => [
    ...tooWide('a full header', width, scrollWidth, broken),
    ...(width >= 768 && header > 200 ? [`a full header is ${header} pixels high at ${width} pixels`] : []),
  ]);
}

function tooWide(what: string, width: number, scrollWidth: number, broken: readonly string[]): string[] {
  return [
    ...(scrollWidth > width ? [`${what} is ${scrollWidth} pixels wide at ${width} pixels`] : []),
    ...broken.map((word) => `${what} has “${word}” on two lines at ${width} pixels`),
  ];
}

function byDesign(found: readonly Measured[], faultsIn: (measured: Measured) => string[]): Faults {
  const of = (design: Design) => found.filter((each) => designs[each.design] === design).flatMap(faultsIn);
  return { booklet: of('booklet'), warm: of('warm'), clear: of('clear') };
}

interface Measured {
  /** Its index in the list of designs. */
  readonly design: number;
  readonly width: number;
  readonly scrollWidth: number;
  /** The words that are continued on another line. Hyphens may be part of the text. */
  readonly broken: readonly string[];
  /** Where the first parts of a page end. */
  readonly ends: readonly (readonly [part: string, end: number])[];
  readonly header: number;
  /** The HTML of links whose color the browser chose. */
  readonly plainLinks: readonly string[];
}

async function measureAt(page: Page, width: number, selector: string): Promise<Measured[]> {
  await page.setViewportSize({ width, height: PHONE_HEIGHT });
  const asked = { selector, parts: FIRST_PARTS, statusLine: STATUS_LINE };
  return (await page.evaluate(measureDesigns, asked)).map((each) => ({ ...each, width }));
}

interface Prepared {
  designSheets: CSSStyleSheet[];
}

/** Runs in the page. */
function prepareDesigns(texts: readonly string[]): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
    link.disabled = true;
  }
  document.documentElement.dataset.tendwellTheme = 'sage';
  (window as unknown as Prepared).designSheets = texts.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
}

/** Runs in the page. Its layout is that of a design as soon as something is measured. */
function measureDesigns(asked: {
  selector: string;
  parts: readonly string[];
  statusLine: number;
}): Omit<Measured, 'width'>[] {
  const { selector, parts, statusLine } = asked;
  const box = (part: string) => document.querySelector(part)?.getBoundingClientRect();
  const brokenWords = () => {
    const range = document.createRange();
    const text = document.querySelector(selector)?.firstChild;
    if (!(text instanceof Text)) return [];
    return [...text.data.matchAll(/[^\s-]+/g)].flatMap(({ 0: word, index }) => {
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      return range.getClientRects().length > 1 ? [word] : [];
    });
  };
  return (window as unknown as Prepared).designSheets.map((sheet, design) => {
    document.adoptedStyleSheets = [sheet];
    const links = [...document.links].filter((link) => getComputedStyle(link).color === 'rgb(0, 0, 238)');
    return {
      design,
      scrollWidth: document.documentElement.scrollWidth,
      broken: brokenWords(),
      ends: [
        ...parts.map((part) => [part, box(part)?.bottom ?? 0] as const),
        ['the status', (box('.site-status')?.top ?? 0) + statusLine] as const,
      ],
      header: box('.site-header')?.height ?? 0,
      plainLinks: links.map(({ outerHTML }) => outerHTML),
    };
  });
}

/** Runs in the page. */
function fillHeader(): void {
  const name = document.querySelector('.site-name');
  if (name) name.textContent = 'Gemeinschaftspraxis for Acupuncture and Bodywork';
  const links = document.querySelectorAll('.site-nav li');
  for (let count = links.length; count < 9; count++) {
    const link = links[0]?.cloneNode(true);
    if (!link) throw new Error('The navigation has no links.');
    link.textContent = 'Class schedule';
    links[0]?.after(link);
  }
}
