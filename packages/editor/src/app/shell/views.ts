import type { SiteOverview } from '../../api/types.js';
import type { EditorMessages } from '../lang/messages.js';
import type { View } from './view.js';

/** A view of the editor. */
export interface ViewEntry {
  /** Its name in the address, in `words.views`, and in its tag: `view-today`. */
  readonly name: keyof EditorMessages['views'];
  load(): Promise<new () => View>;
  /** True if it shows issues of files, whose texts are loaded for that. */
  readonly showsIssues?: true;
  /** True if it waits for the details of the site: pictures and issues. */
  readonly needsDetails?: true;
  /** The feature that the site must have for it to be in the menu. */
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
