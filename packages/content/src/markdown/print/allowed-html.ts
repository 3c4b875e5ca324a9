/*
 * Lists are created when they are needed, so that bundlers leave them out of pages that show HTML as text.
 */
const sets = new Map<string, ReadonlySet<string>>();

function namesIn(list: string): ReadonlySet<string> {
  const names = sets.get(list) ?? new Set(list.split(' '));
  sets.set(list, names);
  return names;
}

const PHRASING =
  'a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q s samp small span strong sub sup time u var wbr';
const FLOW =
  'blockquote caption dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre summary table tbody td tfoot th thead tr ul';
const TAGS = `${PHRASING} ${FLOW}`;
const VOID = 'br hr img wbr';
const HIDDEN =
  'script style template iframe object noscript noembed noframes textarea select title svg math xmp plaintext';

/** True for a tag that `rawHtml: 'sanitize'` keeps. */
export const isAllowed = (name: string): boolean => namesIn(TAGS).has(name);

/** True for a tag that is allowed inside text. */
export const isPhrasing = (name: string): boolean => namesIn(PHRASING).has(name);

/** True for a tag without content and end tag. */
export const isVoid = (name: string): boolean => namesIn(VOID).has(name);

/** True for a tag that is removed with its content. The content of other disallowed tags stays. */
export const isHidden = (name: string): boolean => namesIn(HIDDEN).has(name);

/** Tags that are only allowed inside certain others: elsewhere, HTML's parser would move or drop them. */
export const PARENTS: Readonly<Record<string, readonly string[]>> = {
  li: ['ul', 'ol'],
  dt: ['dl'],
  dd: ['dl'],
  summary: ['details'],
  figcaption: ['figure'],
  caption: ['table'],
  thead: ['table'],
  tbody: ['table'],
  tfoot: ['table'],
  tr: ['thead', 'tbody', 'tfoot'],
  td: ['tr'],
  th: ['tr'],
};

const ANY = /^/;
const NUMBER = /^\d{1,4}$/;
const ALIGN = /^(?:left|center|right)$/;

/**
 * The allowed attributes by tag (`*`: of all tags), with patterns for their values. The schemes of URLs are checked.
 */
export const ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, RegExp | 'link' | 'image'>>>> = {
  '*': { title: ANY, lang: /^[a-z\d-]{1,35}$/i, dir: /^(?:ltr|rtl|auto)$/ },
  a: { href: 'link' },
  img: { src: 'image', alt: ANY, width: NUMBER, height: NUMBER },
  ol: { start: /^-?\d{1,9}$/, reversed: ANY, type: /^[1aAiI]$/ },
  li: { value: /^-?\d{1,9}$/ },
  details: { open: ANY },
  time: { datetime: ANY },
  ins: { datetime: ANY },
  del: { datetime: ANY },
  td: { align: ALIGN, colspan: NUMBER, rowspan: NUMBER },
  th: { align: ALIGN, colspan: NUMBER, rowspan: NUMBER, scope: /^(?:row|col|rowgroup|colgroup)$/ },
};

/** What `rawHtml: 'sanitize'` keeps, in a form that can configure a browser's own sanitizer as a second check. */
export const allowedHtml: {
  tags: ReadonlySet<string>;
  /** By tag. `*` is for all tags. */
  attributes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
} = {
  get tags() {
    return namesIn(TAGS);
  },
  attributes: ATTRIBUTES,
};
