import type { BaseMessages } from '../internal/element-messages.js';

/** The interface texts in English that elements need at once. Other texts are loaded with what shows them. */
export const en: BaseMessages = {
  comma: ', ',
  by: 'By {name}',
  minutes: { one: '{count} min read', other: '{count} min read' },
  updated: 'Updated {date}',
  draft: 'Draft',
  contents: 'Contents',
  linkTo: 'Link to: {heading}',
  linkCopied: 'Link copied',
  moreArticles: 'More articles',
  previous: 'Previous',
  next: 'Next',
  more: 'Show more',
  all: 'All',
  topics: 'Topics',
  empty: 'There are no articles yet.',
  loading: 'Loading…',
  loadFailed: 'This content could not be loaded.',
  retry: 'Try again',
};
