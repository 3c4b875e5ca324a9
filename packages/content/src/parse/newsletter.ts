import { healthWord } from '../schema/health-words.js';
import { type Newsletter, newsletterSchema } from '../schema/newsletter.js';
import type { IssueDetails, Path } from '../source/source.js';
import { type ParsedData, parseData } from './data.js';

/** Parses `newsletter.yaml`, with warnings about interests that reveal something about a subscriber's health. */
export function parseNewsletterFile(text: string, file: string, base?: unknown): ParsedData<Newsletter> {
  const parsed = parseData(newsletterSchema, text, file, base);
  const { document, issues } = parsed;
  const interests = (document?.data as { interests?: unknown } | undefined)?.interests;
  if (!document || !Array.isArray(interests)) return parsed;
  const warnings = interests.flatMap((interest, index) => {
    const key = ['label', 'value'].find((name) => {
      const words: unknown = interest?.[name];
      return typeof words === 'string' && healthWord(words.replaceAll('-', ' '));
    });
    return key === undefined
      ? []
      : [document.atValue(healthInterest(['interests', index, key], interest[key]))];
  });
  return { ...parsed, issues: [...issues, ...warnings] };
}

function healthInterest(path: Path, label: string): IssueDetails {
  return {
    path,
    code: 'health-interest',
    severity: 'warning',
    message: `choosing “${label}” reveals something about a subscriber’s health`,
    help: 'such a list needs stronger protection by law; name a subject or a kind of email, like “Workshops” or “Evening talks”',
  };
}
