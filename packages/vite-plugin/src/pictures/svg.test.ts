import { describe, expect, it } from 'vitest';
import { sanitizeSvg } from './svg.js';

const NS = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';

function markup(inner: string, attributes = ''): string {
  const svg = sanitizeSvg(`<svg ${NS} ${attributes}>${inner}</svg>`);
  return 'markup' in svg ? svg.markup.replace(/^<svg xmlns="[^"]*"/, '<svg') : svg.problem;
}

describe('an SVG', () => {
  it('keeps what is visible', () => {
    const drawing =
      '<title>Tea &amp; ginger</title><defs><linearGradient id="g"><stop offset="0" stop-color="#fff"/></linearGradient></defs>' +
      '<g fill="url(#g)" transform="rotate(3)"><path d="M1 1h2" stroke-width="2"/><use href="#g"/></g>' +
      '<style>.a { fill: url(#g) }</style><text x="1">a &lt; b</text>';
    expect(markup(drawing, 'viewBox="0 0 8 8"')).toBe(`<svg viewBox="0 0 8 8">${drawing}</svg>`);
  });

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script in another namespace', '<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>'],
    [
      'HTML',
      '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><img src="x"/></body></foreignObject>',
    ],
    ['an animation that sets a link', '<animate attributeName="href" to="javascript:alert(1)"/>'],
    ['an assignment', '<set attributeName="onload" to="alert(1)"/>'],
    ['a handler element', '<handler type="text/javascript">alert(1)</handler>'],
    ['a comment', '<!-- made by Ada at 8 Heron Lane -->'],
    ['metadata', '<metadata><x:place xmlns:x="urn:x">8 Heron Lane</x:place></metadata>'],
    ['an editor’s element', '<n:view xmlns:n="http://www.inkscape.org/namespaces/inkscape"/>'],
    ['a stylesheet', '<?xml-stylesheet href="https://example.com/a.css"?>'],
    [
      'a font',
      '<font-face><font-face-src><font-face-uri href="https://example.com/"/></font-face-src></font-face>',
    ],
  ])('loses %s', (_, attack) => {
    expect(markup(`${attack}<path/>`)).toBe('<svg><path/></svg>');
  });

  it.each([
    ['onload="alert(1)"'],
    ['ONCLICK="alert(1)"'],
    ['xlink:href="https://example.com/a.svg#b"'],
    ['href="javascript:alert(1)"'],
    ['href=" data:image/svg+xml;base64,AAAA"'],
    ['style="background: url(https://example.com/a.png)"'],
    ['style="fill: u\\72l(https://example.com/)"'],
    ['style="fill: url(/**/https://example.com/)"'],
    ['fill="url(https://example.com/a.svg#b)"'],
    ['filter="url( \'//example.com/a.svg#b\')"'],
    ['data-place="8 Heron Lane"'],
    ['inkscape:label="Ada" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"'],
  ])('loses the attribute %s', (attribute) => {
    expect(markup(`<use ${attribute}/>`)).toBe('<svg><use/></svg>');
  });

  it.each([
    '@import "https://example.com/a.css";',
    'a { fill: url(https://example.com/) }',
    '@font-face { src: url(a) }',
  ])('loses the style %s', (css) => {
    expect(markup(`<style>${css}</style><style><![CDATA[${css}]]></style>`)).toBe(
      '<svg><style/><style/></svg>',
    );
  });

  it('keeps an embedded picture, but no other SVG and nothing from elsewhere', () => {
    const image = (href: string) => markup(`<image href="${href}"/>`);
    expect(image('data:image/png;base64,iVBORw0K')).toContain('href="data:image/png;base64,iVBORw0K"');
    for (const href of ['data:image/svg+xml;base64,PHN2Zz4=', 'https://example.com/a.png', 'a.png']) {
      expect(image(href)).toBe('<svg><image/></svg>');
    }
  });

  it('draws what a link contains, without the link', () => {
    expect(markup('<a href="javascript:alert(1)"><path/></a>')).toBe('<svg><path/></svg>');
  });

  it('may use the short names for namespaces that drawing programs define', () => {
    const source = `<!DOCTYPE svg [<!ENTITY ns_svg "http://www.w3.org/2000/svg">]><svg xmlns="&ns_svg;"><path/></svg>`;
    expect(sanitizeSvg(source)).toMatchObject({
      markup: '<svg xmlns="http://www.w3.org/2000/svg"><path/></svg>',
    });
  });

  it('cannot grow by entities', () => {
    const bomb = `<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><svg ${NS}><text>&b;</text></svg>`;
    expect(sanitizeSvg(bomb)).toMatchObject({ problem: expect.stringContaining('is not valid SVG') });
  });

  it('that is broken is reported with the position', () => {
    expect(sanitizeSvg(`<svg ${NS}>\n<path></g></svg>`)).toMatchObject({
      problem: expect.stringMatching(/is not valid SVG \(2:\d+: .*g/),
    });
  });

  it.each([
    ['width="640" height="400px"', { width: 640, height: 400 }],
    ['viewBox="0 0 30 20"', { width: 30, height: 20 }],
    ['viewBox="0,0,30,20" width="60"', { width: 60, height: 40 }],
    ['viewBox="0 0 30 20" width="100%" height="100%"', { width: 30, height: 20 }],
    ['width="1in" height="72pt"', { width: 96, height: 96 }],
    ['width="0" height="-3"', {}],
    ['viewBox="0 0 0 20"', {}],
    ['viewBox="0 0 30 0"', {}],
    ['', {}],
  ])('with %s has the size %o', (attributes, size) => {
    const { markup: _, ...rest } = sanitizeSvg(`<svg ${NS} ${attributes}/>`) as { markup: string };
    expect(rest).toEqual(size);
  });
});
