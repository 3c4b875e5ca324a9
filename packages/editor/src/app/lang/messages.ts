import type { FailureCode } from '../../api/types.js';

/**
 * All messages of the editor in one language. Names in braces are replaced with values: `{file}`, `{date}`. They
 * address the owner of a practice, who knows nothing about files and formats, with the formal form where the language
 * has one.
 */
export interface EditorMessages {
  /** Writing direction. */
  readonly dir: 'ltr' | 'rtl';
  /** The names of the views. */
  readonly views: {
    readonly today: string;
    readonly articles: string;
    readonly letters: string;
    readonly pictures: string;
    readonly facts: string;
    readonly publish: string;
    readonly account: string;
  };
  readonly shell: {
    readonly skip: string;
    readonly navigation: string;
    readonly loading: string;
    readonly notFound: string;
    readonly notFoundText: string;
  };
  readonly actions: {
    readonly save: string;
    readonly cancel: string;
    readonly undo: string;
    readonly dismiss: string;
    readonly retry: string;
    readonly remove: string;
    readonly change: string;
  };
  readonly status: {
    readonly saved: string;
    readonly undone: string;
    readonly offline: string;
    readonly failed: string;
    readonly signedOut: string;
    readonly signedOutText: string;
    /** On the practice's own computer, where nobody signs in. */
    readonly signedOutLocal: string;
    readonly signIn: string;
  };
  /** Two people have changed the same value. */
  readonly conflict: {
    readonly title: string;
    readonly by: string;
    readonly bySomebody: string;
    readonly field: string;
    readonly theirs: string;
    readonly mine: string;
    readonly nothing: string;
    readonly keepTheirs: string;
    readonly keepMine: string;
    readonly taken: string;
  };
  /** Closures, other hours, the announcement, new clients, and prices. */
  readonly today: {
    readonly visitorsSee: string;
    readonly hours: string;
    readonly closeToday: string;
    readonly closeDays: string;
    readonly otherHours: string;
    readonly comingUp: string;
    /** The heading of days that are further ahead. */
    readonly later: string;
    readonly closed: string;
    readonly removeClosure: string;
    readonly changeClosure: string;
    readonly closedToday: string;
    readonly closedDays: string;
    readonly openOn: string;
    readonly openAllDayOn: string;
    readonly closureRemoved: string;
    readonly closureChanged: string;
    readonly firstDay: string;
    readonly lastDay: string;
    readonly day: string;
    readonly hoursOfDay: string;
    readonly hoursHelp: string;
    readonly hoursMissing: string;
    readonly hoursProblem: string;
    readonly reason: string;
    readonly reasonHelp: string;
    readonly places: string;
    readonly away: string;
    readonly isAway: string;
    readonly who: string;
    readonly whoMissing: string;
    readonly awayDays: string;
    readonly awayHoursHelp: string;
    readonly personHours: string;
    readonly reasonIn: string;
    readonly textIn: string;
    readonly linkTextIn: string;
    readonly announce: string;
    readonly announceHelp: string;
    readonly announceNever: string;
    /** {count} is "1 day", "2 weeks". */
    readonly announceBefore: string;
    readonly dateOrder: string;
    readonly datePast: string;
    readonly dateMissing: string;
    readonly closedAnyway: string;
    readonly announcement: string;
    readonly noAnnouncement: string;
    readonly writeAnnouncement: string;
    readonly changeAnnouncement: string;
    readonly announcementText: string;
    readonly announcementHelp: string;
    readonly announcementFrom: string;
    readonly announcementUntil: string;
    readonly announcementUntilHelp: string;
    readonly announcementLink: string;
    readonly linkText: string;
    readonly linkUrl: string;
    readonly announcementSaved: string;
    readonly announcementRemoved: string;
    readonly textMissing: string;
    readonly newClients: string;
    readonly newClientsHelp: string;
    readonly thePractice: string;
    readonly yes: string;
    readonly no: string;
    readonly notShown: string;
    readonly newClientsSaved: string;
    readonly prices: string;
    readonly changePrice: string;
    readonly price: string;
    readonly lowestPrice: string;
    readonly highestPrice: string;
    readonly free: string;
    readonly priceProblem: string;
    readonly priceSaved: string;
    readonly unreadable: string;
    readonly missing: string;
    readonly openFile: string;
  };
  /** The forms for facts. */
  readonly facts: {
    readonly choosePicture: string;
    readonly replacePicture: string;
    readonly setFocus: string;
    readonly lead: string;
    /** Headings of files, by the name of their schema. */
    readonly files: Readonly<Record<string, string>>;
    /** Titles of screens: keys of lists, and names of groups. */
    readonly sections: Readonly<Record<string, string>>;
    /** Labels of choices whose value isn't clear enough. */
    readonly choices: Readonly<Record<string, string>>;
    readonly optional: string;
    readonly notStated: string;
    readonly missing: string;
    readonly add: string;
    readonly entryName: string;
    readonly entryValue: string;
    readonly newItem: string;
    readonly empty: string;
    readonly moveUp: string;
    readonly moveDown: string;
    readonly moved: string;
    readonly removed: string;
    readonly unsaved: string;
    readonly discard: string;
    readonly discarded: string;
    readonly howStated: string;
    readonly inWords: string;
    readonly inNumbers: string;
    readonly toCheck: string;
    readonly asText: string;
    readonly textLead: string;
    readonly line: string;
    readonly opens: string;
    readonly closes: string;
    readonly copyMonday: string;
  };
  /**
   * Titles of fields, by their keys, with as many parent keys as necessary: `practice.name`, `price.from`, `city`. A
   * field that is not here has the title of its schema, which is English.
   */
  readonly fields: Readonly<Record<string, string>>;
  /** Help for fields whose description in the schema is for those who edit files, by their keys. */
  readonly help: Readonly<Record<string, string>>;
  /** Whether the descriptions of the schemas, which are English, are in this language. */
  readonly useDescriptions: boolean;
  /** Why the server has refused a request. */
  readonly failures: Readonly<Partial<Record<FailureCode, string>>>;
}
