import { expect } from 'chai';
import { pageChanges } from './page-changes.js';

const page = (body: string, head = '<title>A</title>', tags = '<html lang="en">') =>
  `<!doctype html>${tags}<head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** Changes a page in place, after scripts have changed it. `undefined` if it has to be loaded again. */
function changed(before: string, after: string, script: (open: Document) => void = () => {}) {
  const open = parse(before);
  script(open);
  const changes = pageChanges(open, parse(before), parse(after));
  for (const change of changes ?? []) change();
  return changes && open;
}

const isReloaded = (...pages: Parameters<typeof changed>) => changed(...pages) === undefined;

const article = (text: string) =>
  `<header><a href="/">Home</a></header>\n<main><article-view><article><h1>A</h1>${text}</article></article-view></main>\n<form><input name="email"></form>`;

const TEXTS = [
  '',
  '<p>One.</p>',
  '<p>One.</p>\n<p>Two.</p>',
  '<p>Two.</p>\n<p>One.</p>',
  '<p>One <em>and</em> two.</p>\n<p>Two.</p>',
  '<p>One <a href="/two/">and</a> two.</p>',
  '<h2 id="one">One</h2>\n<p>Two.</p>\n<ul><li>One</li><li>Two</li></ul>',
  '<h2 id="other">One</h2>\n<ul><li>One</li><li>Three</li><li>Two</li></ul>',
  '<figure><img src="data:," alt="One"></figure>\n<p>One.</p>',
  '<table><tbody><tr><td>One</td></tr></tbody></table><!-- two -->',
  'One',
];

describe('an edit in an open page', () => {
  for (const [index, before] of TEXTS.entries()) {
    it(`is shown in place, from text ${index} to any other`, () => {
      for (const [other, after] of TEXTS.entries()) {
        const title = `<title>${other}</title><meta name="description" content="${other}">`;
        const [old, fresh] = [
          page(article(before), '<title>A</title><meta name="description" content="A">'),
          page(article(after), title),
        ];
        const open = changed(old, fresh);
        expect(open?.documentElement.outerHTML).to.equal(parse(fresh).documentElement.outerHTML);
      }
    });
  }

  it('leaves everything else as it is: what is typed, and what scripts have done there', () => {
    let field: HTMLInputElement | null = null;
    const open = changed(
      page(article('<p>One.</p>')),
      page(article('<p>Two.</p>'), '<title>B</title>'),
      (live) => {
        field = live.querySelector('input');
        if (field) field.value = 'half@';
        live.querySelector('header')?.append('shown by a script');
        live.querySelector('p')?.setAttribute('class', 'seen');
        live.head.append(live.createElement('style'));
      },
    );
    expect(open?.querySelector('p')?.outerHTML).to.equal('<p class="seen">Two.</p>');
    expect(open?.title).to.equal('B');
    expect(open?.querySelector('input')).to.equal(field);
    expect(open?.querySelector('input')?.value).to.equal('half@');
    expect(open?.querySelector('header')?.textContent).to.contain('shown by a script');
  });

  it('needs the page to be loaded again if scripts have changed what was edited', () => {
    const [before, after] = [page(article('<p>One.</p>')), page(article('<p>Two.</p>'))];
    const scripts: ((live: Document) => unknown)[] = [
      (live) => live.querySelector('p')?.append('more'),
      (live) => live.querySelector('p')?.remove(),
      (live) => live.querySelector('article')?.append('more'),
      (live) => live.querySelector('article-view')?.replaceChildren(),
      (live) => live.querySelector('main')?.prepend('more'),
    ];
    for (const script of scripts) expect(isReloaded(before, after, script), String(script)).to.equal(true);
  });

  it('needs the page to be loaded again if it adds, changes, or removes what scripts have to do with', () => {
    const parts = [
      '<script>1</script>',
      '<style>p {}</style>',
      '<p><practice-hours>Open</practice-hours></p>',
      '<form><input></form>',
      '<p><button>Play</button></p>',
      '<details><summary>One</summary></details>',
      '<iframe title="Map"></iframe>',
      '<noscript><p>One</p></noscript>',
      '<textarea>One</textarea>',
      '<video src="data:,"></video>',
    ];
    for (const part of parts) {
      const [without, with_] = [page(article('<p>One.</p>')), page(article(`<p>One.</p>${part}`))];
      expect(isReloaded(without, with_), part).to.equal(true);
      expect(isReloaded(with_, without), part).to.equal(true);
      if (/<(?:script|style|noscript|textarea)>/.test(part)) {
        const other = page(article(`<p>One.</p>${part.replace(/1|p \{\}|One/, 'Two')}`));
        expect(isReloaded(with_, other), part).to.equal(true);
      }
    }
  });

  it('needs the page to be loaded again if the page itself is another', () => {
    const before = page('<p>One</p>');
    expect(isReloaded(before, page('<p>One</p>', '<title>A</title>', '<html lang="es">'))).to.equal(true);
    expect(isReloaded(before, page('<p>One</p>').replace('<body>', '<body class="b">'))).to.equal(true);
    const style = '<link rel="stylesheet" href="data:text/css,">';
    expect(isReloaded(before, page('<p>One</p>', `<title>A</title>${style}`))).to.equal(true);
    const [a, b] = ['a', 'b'].map((name) => page('', `<script src="data:text/javascript,${name}"></script>`));
    expect(isReloaded(a ?? '', b ?? '')).to.equal(true);
    // What can be replaced is in the place of what can't be, and the other way around.
    const [meta, script] = ['<meta name="a">', '<script src="data:text/javascript,"></script>'].map((part) =>
      page('', part),
    );
    expect(isReloaded(meta ?? '', script ?? '')).to.equal(true);
    expect(isReloaded(script ?? '', meta ?? '')).to.equal(true);
  });

  it('in a list that can be opened changes its words, and leaves it open', () => {
    const list = (word: string) =>
      page(`<details><summary>List</summary><ul><li>${word}</li></ul></details>`);
    const open = changed(list('One'), list('Two'), (live) =>
      live.querySelector('details')?.setAttribute('open', ''),
    );
    expect(open?.querySelector('details')?.outerHTML).to.equal(
      '<details open=""><summary>List</summary><ul><li>Two</li></ul></details>',
    );
  });
});
