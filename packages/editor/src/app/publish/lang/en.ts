import type { PublishMessages } from './messages.js';

export const en: PublishMessages = {
  notSetUp: 'This site is not published from here',
  notSetUpText:
    'Your changes are saved. Ask whoever set up your site to publish them, or to set up publishing in the editor.',
  changes: 'Changes that visitors don’t see yet',
  none: 'Everything is published.',
  publishedAt: 'Last published {date}',
  never: 'Not published from here yet',
  added: 'New',
  changed: 'Changed',
  removed: 'Removed',
  before: 'Published',
  after: 'Now',
  publish: 'Publish',
  publishing: 'Publishing… This can take a few minutes.',
  published: 'Your site is published.',
  failed: 'Your site was not published',
  failedText:
    'Your changes are saved, and visitors still see the site as it was. Try again, or show this to whoever set up your site.',
  output: 'What the programs reported',
  errors: 'Correct these first',
  history: 'History',
  historyEmpty: 'Nothing has been changed in the editor yet.',
  restored: 'Put back',
  publication: 'Published',
  letter: 'Letter sent: {name}',
  putBack: 'Put back',
  putBackLabel: 'Put back what was there before {date}',
  putBackAnyway: 'Put back anyway',
  changedSince:
    'It was changed again since then. If you put it back, the later change is kept in the history.',
  donePutBack: 'The earlier version is back.',
  showMore: 'Show older changes',
};
