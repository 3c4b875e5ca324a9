/** Text with one set of marks, or a picture or line break. A paragraph is a list of them. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly code?: boolean;
  readonly href?: string;
  /** A picture, by its index among those of the paste. */
  readonly picture?: number;
  /** A reference to a footnote, by its name. */
  readonly note?: string;
  readonly lineBreak?: boolean;
}

/** A block of the pasted text, as far as Markdown can express it. */
export type Block =
  | { readonly type: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly type: 'heading'; readonly level: number; readonly runs: readonly Run[] }
  | {
      readonly type: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly Item[];
    }
  | { readonly type: 'quote'; readonly blocks: readonly Block[] }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'table'; readonly rows: readonly (readonly (readonly Run[])[])[] }
  | { readonly type: 'note'; readonly name: string; readonly blocks: readonly Block[] }
  | { readonly type: 'rule' };

/** An item of a list. */
export interface Item {
  /** In a task list: whether it is done. */
  readonly checked?: boolean;
  readonly blocks: readonly Block[];
}

/** A picture that was pasted with the text. */
export interface PastedPicture {
  /** Its URL in the clipboard: `data:`, `blob:`, `file:`, or on another site. */
  readonly src: string;
  readonly alt: string;
}
