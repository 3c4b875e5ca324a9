/** The messages of the list of pictures, and of choosing, cropping, and sending them, in one language. */
export interface PictureMessages {
  readonly lead: string;
  readonly add: string;
  readonly search: string;
  readonly show: string;
  readonly all: string;
  readonly unused: string;
  readonly undescribed: string;
  readonly count: string;
  readonly none: string;
  readonly more: string;
  /** `{width}`, `{height}`, `{size}` in kB. */
  readonly size: string;
  readonly unreadable: string;
  readonly usedIn: string;
  readonly notUsed: string;
  readonly undescribedIn: string;
  readonly replace: string;
  readonly replaceLabel: string;
  readonly remove: string;
  readonly removeLabel: string;
  readonly added: string;
  readonly replaced: string;
  readonly removed: string;
  /** Of the dialog that offers the pictures of the site. */
  readonly choose: string;
  readonly focusTitle: string;
  readonly focusHelp: string;
  readonly focusLabel: string;
  /** `{x}` and `{y}` in percent. */
  readonly focusValue: string;
  readonly portrait: string;
  readonly share: string;
  readonly home: string;
  readonly focusReset: string;
  /** While pictures are sent: `{number}` of `{count}`, `{percent}`. */
  readonly sending: string;
  readonly waiting: string;
}
