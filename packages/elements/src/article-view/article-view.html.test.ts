import { describe, expect, it } from 'vitest';
import { article, practice } from '../testing/samples.js';
import { articleHtml } from './article-view.html.js';

describe('articleHtml', () => {
  it('escapes text and keeps the rendered body', () => {
    const html = String(articleHtml(article, { practice }));
    expect(html).toContain('<h1 class="tendwell-title">Hands &lt;in&gt; winter</h1>');
    expect(html).toContain('<h2 id="wool">Wool</h2>');
  });

  it('puts a link beside each heading, with no text to be copied', () => {
    expect(String(articleHtml(article))).toContain(
      '<h2 id="wool">Wool</h2><a class="tendwell-anchor" href="#wool" aria-label="Link to: Wool"></a>',
    );
  });

  it('links to the previous and next articles', () => {
    const html = String(articleHtml(article, { previous: { title: 'Old & good', url: '/old/' } }));
    expect(html).toContain('<a href="/old/" rel="prev">Old &amp; good</a>');
    expect(html).not.toContain('rel="next"');
    expect(String(articleHtml(article))).not.toContain('tendwell-neighbours');
  });

  it('shows the date regardless of the reader’s time zone, and the author by name', () => {
    const html = String(articleHtml(article, { practice }));
    expect(html).toContain('<time datetime="2026-01-15">January 15, 2026</time>');
    expect(html).toContain('By Ida Holm');
    expect(html).toContain('1 min read');
  });

  it('shows an author who is not a practitioner as written', () => {
    expect(String(articleHtml({ ...article, author: 'A. Guest' }, { practice }))).toContain('By A. Guest');
  });

  it('formats dates for the locale', () => {
    expect(String(articleHtml(article, { locale: 'de-AT' }))).toContain('15. Jänner 2026');
  });

  it('lists the contents only if asked to and if there are two sections', () => {
    expect(String(articleHtml(article))).not.toContain('<nav');
    expect(String(articleHtml(article, { contents: true }))).toContain('<a href="#water">Water</a>');
    const one = { ...article, headings: article.headings.slice(0, 1) };
    expect(String(articleHtml(one, { contents: true }))).not.toContain('<nav');
  });

  it('escapes the attributes of a picture', () => {
    const picture = {
      src: '/a.svg"onerror="x',
      alt: '"><script>x</script>',
      width: 4,
      height: 3,
      caption: 'A <b>',
    };
    const html = String(articleHtml({ ...article, picture }));
    expect(html).not.toContain('<script>');
    expect(html).not.toContain('"onerror');
    expect(html).toContain('width="4" height="3"');
    expect(html).toContain('<figcaption>A &lt;b&gt;</figcaption>');
  });

  it('shows an invalid date as written', () => {
    expect(String(articleHtml({ ...article, date: 'soon' }))).toContain('>soon</time>');
  });

  it('has the direction of its language if the practice writes in another one', () => {
    const withLang = (lang: string, locale: string) =>
      String(articleHtml({ ...article, lang }, { practice: { ...practice, locale } }));
    expect(withLang('ar', 'en')).toContain(' lang="ar" dir="rtl">');
    expect(withLang('fr', 'en')).toContain(' lang="fr">');
    expect(withLang('en', 'ar')).toContain(' lang="en" dir="ltr">');
  });
});
