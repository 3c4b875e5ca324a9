import type { IssueDetails, Span } from '../../source/source.js';
import { safeUrl } from '../../url.js';
import type { FoundHeading, FoundImage, FoundLink, Outline } from './outline.js';

/** Issues of one kind in one body. Nobody fixes more of them one by one. */
export const MAX_FINDINGS = 1_000;

/** What a warning is about, by its offsets in the body. */
type Warning = IssueDetails & Span;

/** Warnings about a body. None of them keeps the text from being shown. */
export function outlineWarnings({ links, images, headings }: Outline): Warning[] {
  return [
    ...links.flatMap(linkWarning),
    ...images.flatMap((image) => [...pictureWarning(image), ...altWarning(image)]),
    ...headingWarnings(headings),
  ].slice(0, MAX_FINDINGS);
}

function linkWarning({ href, start, end }: FoundLink): Warning[] {
  const at = { start, end };
  if (href.trim() === '') {
    return [
      {
        ...at,
        code: 'empty-link',
        message: 'the link has no destination',
        help: 'write the destination between the parentheses: [words](/visit/)',
      },
    ];
  }
  if (safeUrl(href, 'link') === undefined) return [refusedAddress(href, at)];
  const help = withScheme(href);
  if (help === undefined) return [];
  return [{ ...at, code: 'missing-scheme', message: `\`${href}\` is read as a file beside this one`, help }];
}

/** The help for a link without its `https://` or `mailto:`; `undefined` if it does not look like one. */
export function withScheme(href: string): string | undefined {
  if (/^[^\s@/:?#]+@[^\s@/:?#]+\.[^\s@/:?#.]+$/.test(href))
    return `for an email address, write mailto:${href}`;
  const isWeb = /^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|info)(?:[/?#]|$))/i.test(href);
  return isWeb ? `for a web address, write https://${href}` : undefined;
}

function pictureWarning({ src, start, end }: FoundImage): Warning[] {
  return src.trim() !== '' && safeUrl(src, 'image') === undefined
    ? [refusedAddress(src, { start, end })]
    : [];
}

function refusedAddress(url: string, at: Span): Warning {
  const [, scheme] = /^\s*([a-z][a-z\d+.-]*):/i.exec(url) ?? [];
  return {
    ...at,
    code: 'refused-address',
    message:
      scheme === undefined
        ? 'the URL cannot be used in a page'
        : `a URL that begins with \`${scheme}:\` is left out of the page`,
    help: 'a link must begin with https:, http:, mailto:, or tel:, or be a path; a picture with https: or http:, or be a path',
  };
}

function altWarning({ alt, whole }: FoundImage): Warning[] {
  if (alt !== '') return [];
  return [
    {
      ...whole,
      code: 'missing-alt',
      message: 'the picture has no alternative text',
      help: 'describe the picture between the brackets, for people who cannot see it: ![Ginger, cut in slices](./ginger.svg)',
    },
  ];
}

/** The highest level in a text, whichever it is, is shown as the level below its title. */
function headingWarnings(headings: readonly FoundHeading[]): Warning[] {
  const highest = headings.reduce((least, { depth }) => Math.min(least, depth), 6);
  let last = highest - 1;
  return headings.flatMap(({ depth, start, end }) => {
    const skipped = depth > last + 1;
    const wanted = '#'.repeat(last + 1);
    const above = last < highest ? 'the title' : `one of level ${last}`;
    last = depth;
    if (!skipped) return [];
    return [
      {
        start,
        end,
        code: 'skipped-heading',
        message: `a heading of level ${depth} follows ${above}`,
        help: `write ${wanted}, because screen reader users move from heading to heading`,
      },
    ];
  });
}
