const set = (names: string) => new Set(names.split(' '));

const PHRASING = set(
  'a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q s samp small span strong sub sup time u var wbr',
);

/** Tags that `rawHtml: 'sanitize'` leaves in. */
export const TAGS: ReadonlySet<string> = new Set([
  ...PHRASING,
  ...set(
    'blockquote caption dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre summary table tbody td ' +
      'tfoot th thead tr ul',
  ),
]);

export const VOID: ReadonlySet<string> = set('br hr img wbr');

/** Tags that are left out with all they hold; of others that are not allowed, the words stay. */
export const HIDDEN: ReadonlySet<string> = set(
  'script style template iframe object noscript noembed noframes textarea select title svg math xmp plaintext',
);

/** Tags that stand in certain others only, as HTML's parser would move or drop them elsewhere. */
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
const CELL = { align: /^(?:left|center|right)$/, colspan: NUMBER, rowspan: NUMBER };

/** Attributes of a tag, and of all (`*`), with what their values look like; addresses are checked for their scheme. */
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
  td: CELL,
  th: { ...CELL, scope: /^(?:row|col|rowgroup|colgroup)$/ },
};

/** What `rawHtml: 'sanitize'` leaves in of an author's HTML: for a browser's own sanitizer, as a second look at it. */
export const allowedHtml: {
  tags: ReadonlySet<string>;
  /** By tag; `*` are those of all tags. */
  attributes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
} = { tags: TAGS, attributes: ATTRIBUTES };

/** Whether a tag may stand within a line of text. */
export function isPhrasing(name: string): boolean {
  return PHRASING.has(name);
}
