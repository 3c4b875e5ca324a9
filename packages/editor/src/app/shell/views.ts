import type { SiteOverview } from '../../api/types.js';
import type { EditorMessages } from '../lang/messages.js';
import type { View } from './view.js';

/** A view of the editor. */
export interface ViewEntry {
  /** Its name in the address, in `words.views`, and in its tag: `view-today`. */
  readonly name: keyof EditorMessages['views'];
  load(): Promise<new () => View>;
  /** It shows what is wrong in files, for which it needs the texts of issues. */
  readonly showsIssues?: true;
  /** It shows pictures, or which files have issues, and waits for that. */
  readonly needsDetails?: true;
  /** The feature of the site without which it is not in the menu. */
  readonly feature?: keyof SiteOverview['features'];
}

/** The views, in the order of the menu. */
export const VIEWS: readonly ViewEntry[] = [
  { name: 'today', load: async () => (await import('../today/today.define.js')).TodayView },
  {
    name: 'articles',
    load: async () => (await import('../writing/articles/articles-view.js')).ArticlesView,
    showsIssues: true,
  },
  {
    name: 'pictures',
    load: async () => (await import('../pictures/pictures-view.js')).PicturesView,
    needsDetails: true,
  },
  {
    name: 'letters',
    load: async () => (await import('../letters/letters.define.js')).LettersView,
    showsIssues: true,
  },
  {
    name: 'facts',
    load: async () => (await import('../facts/facts.define.js')).FactsView,
    showsIssues: true,
    needsDetails: true,
  },
  {
    name: 'publish',
    load: async () => (await import('../publish/publish-view.js')).PublishView,
    showsIssues: true,
  },
  {
    name: 'account',
    load: async () => (await import('../account/account-view.js')).AccountView,
    feature: 'account',
  },
];
