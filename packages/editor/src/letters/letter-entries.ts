import type { ContentInspection, InspectedText } from '@tendwell/content/node';
import type { LetterEntry } from '../api/letters.js';
import type { LetterState } from './editor-letters.js';

/** The letters of a folder, in its main language, and letters that were sent but whose file no longer exists. */
export function letterEntries(
  inspection: Pick<ContentInspection, 'texts' | 'parse'>,
  states: readonly LetterState[],
): LetterEntry[] {
  const known = new Map(states.map((state) => [state.name, state]));
  const files = inspection.texts.flatMap((text) => {
    const { content } = text;
    if (content.translation !== undefined || !(content.isLetter || content.article?.letter)) return [];
    const name = nameOf(content);
    return [withStatus(entryOf(text, name, inspection), known.get(name))];
  });
  const names = new Set(files.map(({ name }) => name));
  const gone = states.filter(({ name }) => !names.has(name));
  return [...files, ...gone.map((state) => withStatus(withoutFile(state), state))];
}

const nameOf = ({ isLetter, name, article }: InspectedText['content']): string =>
  isLetter ? name.replace(/^letters\//, '') : (article?.slug ?? name);

function entryOf(
  text: InspectedText,
  name: string,
  { parse }: Pick<ContentInspection, 'parse'>,
): Omit<LetterEntry, 'status'> {
  const { path, content } = text;
  const { article, isLetter } = content;
  const front = (article ? undefined : parse(path, text.text).value) as { subject?: unknown } | undefined;
  const subject = article?.title ?? (typeof front?.subject === 'string' ? front.subject : name);
  return {
    name,
    path,
    subject,
    kind: isLetter ? 'letter' : 'article',
    isDraft: article?.draft === true,
    isBroken: article === undefined,
    isWelcome: content.name.startsWith('letters/welcome/'),
    interests: article?.interests ?? [],
  };
}

const withoutFile = ({ name, welcomeDay }: LetterState): Omit<LetterEntry, 'status'> => ({
  name,
  subject: name,
  kind: 'letter',
  isDraft: false,
  isBroken: false,
  isWelcome: welcomeDay !== undefined,
  interests: [],
});

/** In JSON, dates become strings. */
const withStatus = (entry: Omit<LetterEntry, 'status'>, state: LetterState | undefined): LetterEntry =>
  state === undefined ? entry : { ...entry, status: JSON.parse(JSON.stringify(state)) };
