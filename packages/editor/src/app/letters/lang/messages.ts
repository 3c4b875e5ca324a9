/** The messages of letters and of the list, in one language. */
export interface LetterMessages {
  readonly states: Readonly<
    Record<
      'draft' | 'ready' | 'broken' | 'scheduled' | 'sending' | 'paused' | 'sent' | 'canceled' | 'welcome',
      string
    >
  >;
  readonly list: {
    readonly lead: string;
    readonly create: string;
    readonly newSubject: string;
    readonly newSubjectHelp: string;
    readonly created: string;
    readonly none: string;
    readonly article: string;
    /** `{done}` of `{people}`. */
    readonly progress: string;
    readonly write: string;
    readonly actions: string;
    readonly duplicate: string;
    readonly remove: string;
    readonly removed: string;
    readonly duplicated: string;
    readonly copyOf: string;
    readonly numbers: string;
  };
  readonly notSetUp: {
    readonly title: string;
    readonly text: string;
    readonly steps: readonly string[];
    readonly reason: string;
  };
  readonly fields: {
    readonly subject: string;
    readonly preheader: string;
    readonly preheaderHelp: string;
    readonly details: string;
    readonly interests: string;
    readonly interestsHelp: string;
  };
  readonly write: {
    readonly back: string;
    readonly send: string;
    readonly frozen: string;
  };
  readonly preview: {
    readonly label: string;
    readonly width: string;
    readonly phone: string;
    readonly desktop: string;
    readonly colors: string;
    readonly light: string;
    readonly dark: string;
    readonly pictures: string;
    readonly on: string;
    readonly off: string;
    readonly part: string;
    readonly mail: string;
    readonly text: string;
    readonly language: string;
    readonly size: string;
    readonly unavailable: string;
  };
  readonly problems: Readonly<Record<string, string>>;
  readonly send: {
    readonly checks: string;
    readonly fine: string;
    readonly ready: string;
    readonly publish: string;
    readonly summary: string;
    readonly subject: string;
    readonly people: string;
    readonly languages: string;
    readonly interests: string;
    readonly pictures: string;
    readonly size: string;
    readonly takes: string;
    readonly perHour: string;
    readonly noInterest: string;
    readonly newcomers: string;
    readonly settings: string;
    readonly here: string;
    readonly server: string;
    readonly test: string;
    readonly testTo: string;
    readonly testHelp: string;
    readonly sendTest: string;
    readonly testSent: string;
    readonly testFailed: string;
    readonly when: string;
    readonly now: string;
    readonly later: string;
    readonly time: string;
    readonly zone: string;
    readonly send: string;
    readonly nobody: string;
    readonly confirm: string;
    readonly confirmNow: string;
    readonly confirmLater: string;
    readonly confirmWelcome: string;
    readonly confirmSend: string;
    readonly confirmWelcomeSend: string;
    readonly sent: string;
    readonly scheduled: string;
    readonly outcomes: Readonly<
      Record<'exists' | 'changed' | 'past' | 'not-ready' | 'unknown' | 'ended', string>
    >;
  };
  readonly watch: {
    readonly title: string;
    readonly scheduled: string;
    readonly left: string;
    readonly numbers: Readonly<
      Record<
        'sent' | 'waiting' | 'failed' | 'unknown' | 'skipped' | 'bounced' | 'unsubscribed' | 'complained',
        string
      >
    >;
    /** What the number of unknown outcomes means. */
    readonly unknown: string;
    readonly reasons: string;
    readonly pause: string;
    readonly resume: string;
    readonly cancel: string;
    readonly cancelTitle: string;
    readonly cancelText: string;
    readonly paused: Readonly<Record<'asked' | 'late' | 'refused', string>>;
    readonly closePage: string;
  };
  readonly numbers: {
    readonly title: string;
    readonly people: Readonly<Record<'confirmed' | 'pending' | 'unsubscribed' | 'bounced', string>>;
    readonly byLanguage: string;
    readonly byInterest: string;
    readonly none: string;
    readonly byMonth: string;
    readonly month: string;
    readonly signedUp: string;
    readonly confirmed: string;
    readonly addresses: string;
  };
  readonly people: {
    readonly title: string;
    readonly lead: string;
    readonly show: string;
    readonly search: string;
    readonly name: string;
    readonly email: string;
    readonly state: string;
    readonly since: string;
    readonly more: string;
    readonly none: string;
  };
}
