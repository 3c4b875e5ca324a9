/** The accessible names of the section of footnotes and of the links back to the text, and the caption of media. */
export interface PrintedWords {
  footnotes: string;
  back: string;
  /** The host that a video or a recording plays from: `{host}` is its name. */
  plays: string;
}

const WORDS: Readonly<Record<string, readonly [footnotes: string, back: string, plays: string]>> = {
  ar: ['الحواشي', 'العودة إلى النص', 'يُشغَّل من {host}'],
  de: ['Fußnoten', 'Zurück zum Text', 'Wird von {host} abgespielt'],
  en: ['Footnotes', 'Back to the text', 'Plays from {host}'],
  es: ['Notas', 'Volver al texto', 'Se reproduce desde {host}'],
  fr: ['Notes', 'Retour au texte', 'Lecture depuis {host}'],
  zh: ['脚注', '返回正文', '从 {host} 播放'],
};

/** The words of a language. Default: English. */
export function printedWords(locale: string): PrintedWords {
  const [footnotes, back, plays] =
    WORDS[locale.slice(0, 2).toLowerCase()] ?? (WORDS.en as [string, string, string]);
  return { footnotes, back, plays };
}
