/** Messages of the views for articles, in one language. Names in braces are replaced with values. */
export interface WritingMessages {
  readonly states: {
    readonly all: string;
    readonly draft: string;
    readonly scheduled: string;
    readonly live: string;
    readonly expired: string;
    readonly broken: string;
  };
  readonly kinds: { readonly articles: string; readonly pages: string };
  readonly list: {
    readonly search: string;
    readonly state: string;
    readonly kind: string;
    /** `{count}` is a number. */
    readonly count: string;
    readonly more: string;
    readonly none: string;
    readonly untitled: string;
    readonly create: string;
    readonly newTitle: string;
    readonly newTitleHelp: string;
    readonly actions: string;
    readonly schedule: string;
    readonly publishNow: string;
    readonly asLetter: string;
    readonly duplicate: string;
    /** `{title}` is that of the original. */
    readonly copyOf: string;
    readonly unpublish: string;
    readonly remove: string;
    readonly created: string;
    readonly removed: string;
    readonly unpublished: string;
    /** `{date}` is the day of publication. */
    readonly scheduled: string;
    readonly published: string;
    readonly duplicated: string;
    readonly day: string;
  };
  readonly fields: {
    readonly title: string;
    readonly summary: string;
    readonly summaryHelp: string;
    readonly details: string;
    readonly author: string;
    readonly topics: string;
    readonly topicsHelp: string;
    readonly when: string;
    readonly ends: string;
    readonly endsHelp: string;
    readonly picture: string;
    readonly addPicture: string;
    readonly replacePicture: string;
    readonly removePicture: string;
    readonly caption: string;
  };
  readonly text: {
    readonly back: string;
    readonly label: string;
    readonly placeholder: string;
    readonly toolbar: string;
    readonly write: string;
    readonly preview: string;
    readonly phone: string;
    readonly desktop: string;
    readonly previewLabel: string;
    /** `{words}` and `{minutes}` are numbers. */
    readonly length: string;
    readonly issues: string;
    /** `{line}` is a number. */
    readonly line: string;
    readonly fileHelp: string;
  };
  readonly tools: {
    readonly heading: string;
    readonly subheading: string;
    readonly bold: string;
    readonly italic: string;
    readonly link: string;
    readonly bullets: string;
    readonly numbers: string;
    readonly quote: string;
    readonly picture: string;
    readonly note: string;
    readonly noteText: string;
    readonly undo: string;
    readonly redo: string;
  };
  readonly saving: {
    readonly saved: string;
    readonly unsaved: string;
    readonly saving: string;
    readonly offline: string;
    readonly signedOut: string;
    readonly conflict: string;
    readonly failed: string;
  };
  readonly unsaved: {
    /** `{time}` is when it was written. */
    readonly found: string;
    readonly use: string;
    readonly discard: string;
    readonly compare: string;
  };
  readonly versions: {
    readonly title: string;
    readonly lead: string;
    readonly mine: string;
    readonly theirs: string;
    readonly useMine: string;
    readonly useTheirs: string;
  };
  readonly link: {
    readonly title: string;
    readonly search: string;
    readonly help: string;
    /** `{url}` is what was typed. */
    readonly to: string;
    readonly none: string;
  };
  readonly pictures: {
    readonly title: string;
    readonly choose: string;
    readonly takePhoto: string;
    readonly drop: string;
    readonly alt: string;
    readonly altHelp: string;
    readonly decorative: string;
    readonly insert: string;
    /** `{count}` is a number. */
    readonly adding: string;
    readonly fromSite: string;
    readonly heic: string;
    readonly tooLarge: string;
    readonly unreadable: string;
    /** `{count}` pictures of a paste could not be read. */
    readonly missing: string;
  };
}
