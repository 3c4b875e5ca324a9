import { renderArticle } from '@tendwell/content/markdown';
import { readContent } from '@tendwell/content/node';
import {
  articleHtml,
  articleListHtml,
  newsletterSignupHtml,
  practiceFooterHtml,
} from '@tendwell/elements/html';

export default function (config) {
  // The whole content folder, validated. A mistake ends the build with its file, line, and column.
  config.addGlobalData('tendwell', async () => {
    const content = await readContent('content');
    const articles = content.articles.map((article) => ({
      ...renderArticle(article),
      url: `/articles/${article.slug}/`,
    }));
    return { ...content, articles };
  });
  config.addWatchTarget('content');

  config.addFilter('articleHtml', (article, practice) => articleHtml(article, { practice }));
  config.addFilter('articleListHtml', (articles, practice) => articleListHtml(articles, { practice }));
  config.addFilter('footerHtml', (practice) => practiceFooterHtml(practice));
  config.addFilter('signUpHtml', (newsletter, practice, page) =>
    newsletterSignupHtml(newsletter, { locale: practice.locale, page }),
  );

  const dist = 'node_modules/@tendwell/elements/dist';
  config.addPassthroughCopy({
    [`${dist}/tendwell.css`]: 'tendwell.css',
    [`${dist}/cdn/tendwell.js`]: 'tendwell.js',
    [`${dist}/cdn/licenses.txt`]: 'licenses.txt',
  });
  return { dir: { input: 'site', output: 'dist' } };
}
