import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { articleListHtml } from '../article-list/article-list.html.js';
import { articleHtml } from '../article-view/article-view.html.js';
import { newsletterSignupHtml } from '../newsletter-signup/form.html.js';
import { practiceFooterHtml } from '../practice-footer/practice-footer.html.js';
import { article, newsletter, practice } from '../testing/samples.js';

const warn = vi.spyOn(console, 'warn');
beforeEach(() => void warn.mockImplementation(() => {}));
afterEach(() => void warn.mockReset());

const RENDERERS = {
  articleHtml: (locale: string) => articleHtml(article, { locale }),
  articleListHtml: (locale: string) => articleListHtml([], { locale }),
  newsletterSignupHtml: (locale: string) => newsletterSignupHtml(newsletter, { locale }),
  practiceFooterHtml: (locale: string) => practiceFooterHtml({ ...practice, locale }),
};
/** Without texts here: no other test file that this process runs can have imported them. */
const LANGUAGES = ['da', 'it', 'nl', 'sv'];

describe.each(Object.entries(RENDERERS))('%s', (name, render) => {
  it('names the missing import once for each language', () => {
    const language = LANGUAGES[Object.keys(RENDERERS).indexOf(name)] as string;
    render(`${language}-XX`);
    render(language);
    expect(warn.mock.calls).toEqual([[expect.stringContaining(`"@tendwell/elements/lang/${language}"`)]]);
  });

  it('warns about nothing if it has the texts', async () => {
    await import('../lang/de.js');
    render('en-GB');
    render('de-AT');
    expect(warn).not.toHaveBeenCalled();
  });
});
