import type { LanguageContent } from '../folder/folder-reader.js';
import type { ContentIssue } from '../issues/issue.js';

/** Questions that share their slug with an earlier one: in `faq.yaml`, then in `faq/`. */
export function questionIssues({ faq, texts }: Pick<LanguageContent, 'faq' | 'texts'>): ContentIssue[] {
  const seen = new Map<string, string>();
  const check = (
    slug: string | undefined,
    file: string,
    issueAt: (message: string) => ContentIssue | undefined,
  ) => {
    if (slug === undefined) return [];
    const other = seen.get(slug);
    seen.set(slug, other ?? file);
    return other === undefined ? [] : (issueAt(`the slug \`${slug}\` is also used in ${other}`) ?? []);
  };
  const details = (message: string) => ({
    code: 'duplicate-slug' as const,
    message,
    help: 'give one of the questions another `slug:`',
  });
  const listed = faq?.data?.questions.flatMap(({ slug }, index) =>
    check(slug, faq.source.file, (message) =>
      faq.document?.atValue({ path: ['questions', index, 'slug'], ...details(message) }),
    ),
  );
  const texted = texts
    .filter(({ isQuestion }) => isQuestion)
    .flatMap((text) =>
      check(text.article?.slug, text.file, (message) =>
        text.document?.atKey({ path: ['slug'], ...details(message) }),
      ),
    );
  return [...(listed ?? []), ...texted];
}
