/** What is printed around footnotes: the name of the section, and of the links back to the text. */
export interface NoteWords {
  footnotes: string;
  back: string;
}

const WORDS: Readonly<Record<string, readonly [footnotes: string, back: string]>> = {
  ar: ['الحواشي', 'العودة إلى النص'],
  de: ['Fußnoten', 'Zurück zum Text'],
  en: ['Footnotes', 'Back to the text'],
  es: ['Notas', 'Volver al texto'],
  fr: ['Notes', 'Retour au texte'],
  zh: ['脚注', '返回正文'],
};

/** The words of a language, English where they are missing. */
export function noteWords(locale: string): NoteWords {
  const [footnotes, back] = WORDS[locale.slice(0, 2).toLowerCase()] ?? (WORDS.en as [string, string]);
  return { footnotes, back };
}
