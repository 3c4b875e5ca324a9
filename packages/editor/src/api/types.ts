/**
 * The requests and responses between the page in the browser and the server. All requests go to `<base>/api/...`. All
 * bodies are JSON, except pictures, which are sent as they are.
 *
 * | request | answer |
 * |---|---|
 * | `GET  site` | {@link SiteOverview} |
 * | `GET  site/details` | {@link SiteDetails}, as of the last overview |
 * | `GET  files/<path>` | {@link FileContent} |
 * | `PUT  files/<path>`, a {@link WholeText} | {@link Saved}, 409 {@link Conflict} |
 * | `POST changes/<path>`, a {@link ChangeRequest} | {@link Saved}, 409 {@link Conflict} |
 * | `POST changes`, a {@link ChangesRequest} | {@link Restored}, 409 {@link Conflict}: all or none |
 * | `POST check/<path>`, a {@link Check} | {@link FileContent} as it would be; nothing is saved, 409 {@link Conflict} |
 * | `DELETE files/<path>?version=` | {@link Restored}, 409 {@link Conflict} |
 * | `POST rename/<path>`, a {@link Rename} | {@link Saved} |
 * | `PUT  pictures/<path>`, bytes | {@link SavedPicture}; with `?replace`, of a picture that exists |
 * | `GET  pictures/<path>` | bytes |
 * | `DELETE pictures/<path>` | {@link Restored}, 409 `in-use` if something shows it |
 * | `GET  thumbnails/<path>` | bytes: the picture in at most 320 pixels, if sharp is installed |
 * | `GET  schemas/<name>.json` | a JSON Schema of `@tendwell/content` |
 * | `GET  history` | {@link HistoryEntry} list, the newest first |
 * | `POST history/<id>/restore`, a {@link Restore} | {@link Restored}, 409 {@link Conflict}: puts the files back as they were before that change |
 * | `GET  publication` | {@link Publication} |
 * | `POST publication` | {@link PublicationResult} |
 * | `GET  publication/progress`, `DELETE publication` | {@link PublicationProgress}; the second one stops it |
 * | `GET  letters` | {@link LettersOverview}, or {@link LettersMissing} |
 * | `GET  letters/status/<name>` | {@link LetterState}, or `null` if it wasn't sent |
 * | `GET  letters/summary/<name>` | {@link LetterSummary} |
 * | `POST letters/preview/<name>`, a {@link PreviewRequest} | {@link LetterView} |
 * | `GET  letters/mail/<id>?language=&scheme=&pictures=` | HTML, for a frame |
 * | `GET  letters/picture/<id>/<index>` | bytes |
 * | `POST letters/test/<name>`, a {@link TestRequest} | {@link TestResult} |
 * | `POST letters/send/<name>`, a {@link SendRequest} | {@link LetterOutcome} |
 * | `POST letters/pause/<name>`, `resume`, `cancel` | {@link LetterOutcome} |
 * | `GET  letters/numbers` | {@link ListNumbers} |
 * | `POST letters/people`, a {@link PeopleRequest} | {@link PeoplePage} |
 * | `GET  session` | {@link SessionState}, even without a session |
 * | `GET  account` | {@link Account}; on a server only, as those below |
 * | `DELETE sessions?id=` | signs out: a session, `all`, or without an id the current one |
 * | `POST passkeys/options`, `POST passkeys` | what the browser makes a passkey from; {@link Account} |
 * | `PUT passkeys/<id>` with a `name`, `DELETE passkeys/<id>` | {@link Account} |
 *
 * Each segment of a path is percent-encoded by itself: `files/articles/a%20day.md`. A request that fails is answered with
 * {@link Failure} and a status that fits; without a session, that is 401. All requests but GET must come from the page
 * itself: browsers say so in `Origin`. Bodies of JSON have the type `application/json`.
 */
import type { ContentIssue } from '@tendwell/content';
import type { Change, Value } from '../changes/change.js';

/**
 * Everything that the first screen and the list of texts need, in one response, for which no bodies of texts are
 * parsed.
 */
export interface SiteOverview {
  /** The name of the practice; absent if `practice.yaml` cannot be read. */
  readonly name?: string;
  /** A language tag: `en`. */
  readonly locale: string;
  /** The languages of the site, the main one first. */
  readonly languages: readonly string[];
  /** Today in the zone of the practice: `2026-11-28`. */
  readonly today: string;
  /** The time on the server, ISO 8601. The browser's clock may be wrong. */
  readonly now: string;
  /** `practice.yaml`, `newsletter.yaml`, `faq.yaml`, and so on, if they exist, with their values. */
  readonly facts: readonly FactFile[];
  /** All texts, of all languages. */
  readonly texts: readonly TextSummary[];
  /** The features that this site is set up for. */
  readonly features: {
    readonly letters: boolean;
    readonly publish: boolean;
    /** People sign in, and have devices and passkeys. */
    readonly account: boolean;
  };
}

/** What takes longer to find than the list of texts. */
export interface SiteDetails {
  readonly pictures: readonly PictureSummary[];
  /** Every error and warning of the folder. */
  readonly issues: readonly ContentIssue[];
}

/** A YAML or JSON file of facts. */
export interface FactFile {
  /** Its path in the content folder: `practice.yaml`, `es/practice.yaml`. */
  readonly path: string;
  /** The name of its schema: `practice`. */
  readonly schema: string;
  readonly version: string;
  /** Its values; absent if its syntax is broken. */
  readonly value?: Value;
}

/** The state of a text today. `live`: visitors see it, or will when the site is published next. */
export type TextState = 'draft' | 'scheduled' | 'live' | 'expired' | 'broken';

/** A text in a list. */
export interface TextSummary {
  /** Its path in the content folder: `articles/wool-socks.md`. */
  readonly path: string;
  readonly kind: 'article' | 'page' | 'notice' | 'person' | 'service' | 'question' | 'letter';
  /** The folder of its language, if it is not the main one. */
  readonly language?: string;
  readonly title: string;
  readonly state: TextState;
  /** The day it is published: `2026-11-28`. */
  readonly published?: string;
  /** Its page on the site: `/articles/wool-socks/`. */
  readonly url?: string;
  readonly version: string;
}

/** A picture in the content folder. */
export interface PictureSummary {
  readonly path: string;
  /** In pixels; absent if the file cannot be read as a picture. */
  readonly width?: number;
  readonly height?: number;
  /** Size in bytes. */
  readonly bytes: number;
  /** Changes with every change of the file. */
  readonly version: string;
  /** Paths of the texts and facts that show it. */
  readonly usedIn: readonly string[];
  /** Those of them that show it without a description. */
  readonly undescribedIn: readonly string[];
}

/** A file, and what is wrong in it. */
export interface FileContent {
  readonly path: string;
  readonly text: string;
  /** Changes with every change of the file. */
  readonly version: string;
  /** The values: all of a YAML file, the front matter of a text. Absent if its syntax is broken. */
  readonly value?: Value;
  /** Where the body of a text begins in `text`, in UTF-16 units. */
  readonly bodyStart?: number;
  readonly issues: readonly ContentIssue[];
}

/** The body of `PUT files/<path>`. */
export interface WholeText {
  readonly text: string;
  /** The version that the text was made from; `null` for a new file. */
  readonly version: string | null;
}

/** The body of `POST changes/<path>`. */
export interface ChangeRequest {
  readonly version: string;
  readonly changes: readonly Change[];
}

/** The body of `POST changes`: changes of several files, which are saved all or not at all. */
export interface ChangesRequest {
  readonly files: readonly (ChangeRequest & { readonly path: string })[];
}

/** The body of `POST check/<path>`: a text to check, or changes of the saved one. */
export type Check = { readonly text: string } | ChangeRequest;

/** The body of `POST rename/<path>`. */
export interface Rename {
  readonly to: string;
}

/** The body of `POST history/<id>/restore`. */
export interface Restore {
  /**
   * Also overwrites later changes, which stay in the history. Default: no; such a request is answered with {@link
   * Conflict}.
   */
  readonly replace?: boolean;
}

/** A change was undone, or changes of several files were saved. */
export interface Restored {
  /** The id of this change in the history, which can be undone, too. */
  readonly history: string;
  /** The texts that were restored or changed. */
  readonly files: readonly FileContent[];
  /** Paths of files that were removed, because they did not exist before the change. */
  readonly removed: readonly string[];
}

/** A change was saved. */
export interface Saved extends FileContent {
  /** The id of its {@link HistoryEntry}, for *Undo*. */
  readonly history: string;
}

/** Nothing was saved, because somebody else has changed the file. This is its current state. */
export interface Conflict extends FileContent, Failure {
  readonly code: 'changed-meanwhile';
  readonly issues: readonly ContentIssue[];
  /** The file was removed, so that `text` and `version` are empty. */
  readonly isRemoved?: true;
  /** Who saved it last, if in the editor: an email address, or `null` on the practice's own computer. */
  readonly by?: string | null;
  /** When, an ISO 8601 moment. */
  readonly at?: string;
}

/** A request could not be answered. */
export interface Failure {
  /** The page has a message for each, in the language of its user. */
  readonly code: FailureCode;
  /** What went wrong and what to do, in English. */
  readonly message: string;
  readonly issues?: readonly ContentIssue[];
}

/** Why a request failed. */
export type FailureCode =
  | 'sign-in-needed'
  | 'not-allowed'
  | 'not-found'
  | 'method-not-allowed'
  | 'changed-meanwhile'
  | 'exists'
  | 'in-use'
  | 'busy'
  | 'too-large'
  | 'unsupported-type'
  | 'invalid-request'
  | 'invalid-change'
  | 'invalid-path'
  | 'invalid-link'
  | 'too-many-attempts'
  | 'disk-full'
  | 'cannot-write'
  | 'partly-saved'
  | 'not-set-up'
  | 'has-errors'
  | 'internal-error';

/**
 * A picture was saved, without location and other metadata. JPEG, PNG, and WebP are accepted; the page resizes large
 * pictures before it sends them.
 */
export interface SavedPicture extends PictureSummary {
  /** The id of its {@link HistoryEntry}, for *Undo*. */
  readonly history: string;
}
