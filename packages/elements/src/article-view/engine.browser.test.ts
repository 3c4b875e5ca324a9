import { markedEngine } from '@tendwell/content/marked';
import { expect } from 'chai';
import type { ArticleView } from './article-view.js';
import './article-view.define.js';
import { cleanUp, mount, until } from '../testing/browser.js';

describe('an article with a Markdown engine of the page', () => {
  afterEach(cleanUp);

  it('is rendered by it, without anything unsafe', async () => {
    const article = mount<ArticleView>('<article-view id-prefix="a-"></article-view>');
    article.markdown = markedEngine({ extensions: [{ breaks: true }] });
    article.article = {
      title: 'Tea',
      date: '2026-03-02',
      body: '## Steps\n\nOne\ntwo <img src="data:," onerror="x()"> <b class="x" onclick="x()">three</b>',
    };
    await until(() => article.querySelector('h2'));
    expect(article.querySelector('h2')?.id).to.equal('a-steps');
    expect(article.querySelector('.tendwell-body p')?.innerHTML).to.equal(
      'One<br>two  <b class="x">three</b>',
    );
  });
});
