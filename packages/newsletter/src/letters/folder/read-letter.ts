import { ContentError, type ContentIssue, type Newsletter, type Practice } from '@tendwell/content';
import { letterColors, letterTree, postalAddress } from '@tendwell/content/letters';
import {
  type ContentFolder,
  type ContentLanguage,
  ContentReader,
  type Letter,
  letterOf,
} from '@tendwell/content/node';
import { Languages } from '../../lang/language.js';
import { oneLine } from '../../mail/compose.js';
import { type FrozenLetter, freezeLetter, type LetterVersion } from '../frozen-letter.js';
import { letterHtml } from '../html/letter-html.js';
import type { LetterContent } from '../letter-content.js';
import { letterText } from '../text/letter-text.js';
import { LetterAddresses, type PublishedPicture } from './addresses.js';
import { preheaderOf } from './preheader.js';
import type { LetterProblem } from './problem.js';

/** A letter that was read from a content folder. */
export interface ReadLetter {
  readonly letter: FrozenLetter;
  /** For a welcome letter: how many days after their confirmation people get it. */
  readonly welcomeDay: number | undefined;
  /** The letter in each of its languages, the main one first. */
  readonly sources: readonly Letter[];
  /** The pictures that it shows, which the site must have published. */
  readonly pictures: readonly PublishedPicture[];
  readonly problems: readonly LetterProblem[];
  /** The color of drawings. */
  readonly ink: string;
}

/** The content folder describes no newsletter. */
export class MissingNewsletter extends TypeError {
  constructor() {
    super('There is no newsletter.yaml.');
  }
}

/** Gmail hides the rest of an email whose HTML is larger than this, in thousands of bytes. */
export const MAX_HTML_BYTES = 102_000;

/** The unsaved text of a letter. */
export interface EditedText {
  /** Absolute path of its file. */
  readonly file: string;
  /** Its Markdown. */
  readonly body: string;
}

/**
 * Reads a letter, and makes its HTML and its text in each language. Errors in other files of the folder don't matter.
 *
 * @param reader The content folder, or its reader, which parses only what has changed since its last reading.
 * @param name The name of a file in `letters/`, without `.md`, or else the slug of an article.
 * @param edited Text that replaces that of the file. Default: nothing.
 * @returns `undefined` if there is no such letter or article.
 * @throws {ContentError} with the errors of the letter's files, and of the facts of the practice.
 * @throws {MissingNewsletter}
 */
export async function readLetter(
  reader: ContentReader | string,
  name: string,
  edited?: EditedText,
): Promise<ReadLetter | undefined> {
  const { folder, errors } = await (typeof reader === 'string'
    ? new ContentReader(reader)
    : reader
  ).readAvailable();
  const main = find(folder, name, errors);
  if (!main) return undefined;
  const languages = [
    { lang: undefined, source: withEdited(main, edited), language: folder as ContentLanguage },
    ...folder.translations.flatMap((language) => {
      const text = language.texts.find((each) => each.name === main.text);
      const source = text && letterOf(text);
      return source ? [{ lang: language.lang, source: withEdited(source, edited), language }] : [];
    }),
  ];
  const { newsletter } = folder.content;
  if (!newsletter) throw new MissingNewsletter();

  const versions: Record<string, LetterVersion> = {};
  const problems: LetterProblem[] = [];
  const pictures = new Map<string, PublishedPicture>();
  for (const { lang, source, language } of languages) {
    const { practice } = language.content;
    const addresses = new LetterAddresses(folder, source, practice);
    const tag = lang ?? source.lang ?? practice.locale;
    versions[tag] = await makeVersion(tag, source, { practice, newsletter, addresses });
    for (const picture of addresses.pictures) pictures.set(picture.url, picture);
    problems.push(...addresses.problems, ...sizeProblems(tag, versions[tag]));
  }
  const letter = freezeLetter({
    name,
    interests: main.interests,
    defaultLanguage: main.lang ?? folder.content.practice.locale,
    versions,
  });
  return {
    letter,
    welcomeDay: main.day,
    sources: languages.map(({ source }) => source),
    pictures: [...pictures.values()],
    ink: letterColors(folder.content.practice.theme).light.ink,
    problems: [
      ...stateProblems(main, folder.content.practice, newsletter),
      ...publicationProblems(isPublished(folder, main), pictures.size),
      ...problems,
    ],
  };
}

const withEdited = (letter: Letter, edited: EditedText | undefined): Letter =>
  letter.file === edited?.file ? { ...letter, body: edited.body } : letter;

/** The names of the letters in a folder, including drafts and articles that are sent as letters. */
export async function letterNames(root: string): Promise<string[]> {
  const { folder } = await new ContentReader(root).readAvailable();
  return folder.content.letters.map(({ name }) => name);
}

function find(folder: ContentFolder, name: string, errors: readonly ContentIssue[]): Letter | undefined {
  const letters = folder.texts.flatMap((text) => letterOf(text) ?? []);
  const found = [`letters/${name}`, undefined]
    .map((text) => letters.find((each) => (text === undefined ? each.name === name : each.text === text)))
    .find(Boolean);
  // A file with errors has its last valid content, or is missing.
  const files = new RegExp(`(?:^|/)(?:letters|articles)/(?:.*/)?${name.replace(/[^\w/-]/g, '.')}\\.md$`);
  const own = errors.filter(({ file }) => files.test(file));
  if (own.length > 0) throw new ContentError([...own]);
  return found;
}

async function makeVersion(
  tag: string,
  source: Letter,
  {
    practice,
    newsletter,
    addresses,
  }: { practice: Practice; newsletter: Newsletter; addresses: LetterAddresses },
): Promise<LetterVersion> {
  const blocks = letterTree(source.body, tag);
  const { picture } = source;
  const image = picture && addresses.image(picture.src);
  const name = oneLine(practice.name);
  const preheader = source.preheader ?? preheaderOf(blocks);
  const content: LetterContent = {
    language: await new Languages().choose(tag, practice.locale),
    subject: oneLine(source.subject),
    preheader,
    practiceName: name,
    homeUrl: practice.url,
    archiveUrl: source.draft ? undefined : addresses.page,
    colors: letterColors(practice.theme),
    picture: picture &&
      image && { ...image, alt: picture.alt, caption: picture.caption, credit: picture.credit },
    blocks,
    link: (href) => addresses.link(href),
    image: (src) => addresses.image(src),
    sender: [name, ...(postalAddress(practice, newsletter) ?? [])],
  };
  return {
    subject: content.subject,
    preheader,
    html: letterHtml(content),
    text: letterText(content),
    ...(content.archiveUrl !== undefined && { archiveUrl: content.archiveUrl }),
  };
}

/** Whether the site publishes the pictures of a letter for mail programs. */
const isPublished = ({ texts }: ContentFolder, { text }: Letter) =>
  texts.some(({ name, article }) => name === text && article?.letter);

function publicationProblems(isPublished: boolean, pictures: number): LetterProblem[] {
  if (isPublished || pictures === 0) return [];
  return [
    {
      severity: 'error',
      kind: 'pictures-not-for-mail',
      message: 'The article has pictures, which the site does not make for mail programs.',
      help: 'Add `letter: true` to its front matter, and publish the site.',
    },
  ];
}

function stateProblems(main: Letter, practice: Practice, newsletter: Newsletter): LetterProblem[] {
  return [
    ...(main.draft
      ? [
          {
            severity: 'error' as const,
            kind: 'draft' as const,
            message: 'The letter is a draft.',
            help: 'When it is ready, delete the line `draft: true`, and publish the site.',
          },
        ]
      : []),
    ...(postalAddress(practice, newsletter)
      ? []
      : [
          {
            severity: 'error' as const,
            kind: 'no-postal-address' as const,
            message: 'The letter has no postal address, which laws such as CAN-SPAM require.',
            help: 'Add the street of a location to practice.yaml, or a P.O. box to newsletter.yaml: `postalAddress: …`',
          },
        ]),
  ];
}

function sizeProblems(tag: string, { html }: LetterVersion): LetterProblem[] {
  const bytes = Buffer.byteLength(html);
  if (bytes <= MAX_HTML_BYTES) return [];
  return [
    {
      severity: 'error',
      kind: 'too-large',
      message: `The letter in ${tag} has ${Math.ceil(bytes / 1000)} kB of HTML. Gmail hides what comes after 102 kB, and with it the link to unsubscribe.`,
      help: 'Send the beginning, with a link to an article that has the rest.',
    },
  ];
}
