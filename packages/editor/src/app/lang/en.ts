import type { EditorMessages } from './messages.js';

export const en: EditorMessages = {
  dir: 'ltr',
  views: {
    today: 'Today',
    facts: 'Facts',
  },
  shell: {
    skip: 'Skip to content',
    navigation: 'Main',
    loading: 'Loading…',
    notFound: 'Page not found',
    notFoundText: 'There is nothing at this address. Choose another page from the menu.',
    viewSite: 'View site',
  },
  actions: {
    save: 'Save',
    cancel: 'Cancel',
    undo: 'Undo',
    dismiss: 'Dismiss',
    retry: 'Try again',
    remove: 'Remove',
    change: 'Change',
  },
  status: {
    saved: 'Saved.',
    undone: 'Undone.',
    offline: 'The editor can’t be reached. Nothing was saved. Check your connection, and try again.',
    failed: 'Something went wrong, and nothing was saved. Try again.',
    signedOut: 'You’re signed out',
    signedOutText: 'For safety, you’re signed out after a while. Sign in again to continue.',
    signIn: 'Sign in',
  },
  conflict: {
    title: 'Someone else changed this too',
    by: '{name} saved a change while you were editing. Which version should the site show?',
    bySomebody: 'A change was saved while you were editing. Which version should the site show?',
    field: 'Field',
    theirs: 'Their version',
    mine: 'Your version',
    nothing: 'nothing',
    keepTheirs: 'Keep theirs',
    keepMine: 'Use mine',
    taken: 'Their version was kept. Your change was not saved.',
  },
};
