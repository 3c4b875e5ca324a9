import { h } from 'vue';

/** How a live example is looked at. */
export interface LiveView {
  /** BCP 47 tag. */
  language: string;
  colors: string;
  scheme: string;
}

export const START_VIEW: LiveView = { language: 'en-US', colors: 'sage', scheme: '' };

const CHOICES = {
  language: {
    English: 'en-US',
    Español: 'es',
    Français: 'fr',
    Deutsch: 'de',
    العربية: 'ar',
    中文: 'zh',
  },
  colors: { Sage: 'sage', Clay: 'clay', Dusk: 'dusk' },
  scheme: { 'As these pages': '', Light: 'light', Dark: 'dark' },
} as const;
const LABELS = { language: 'Language', colors: 'Colors', scheme: 'Color scheme' } as const;
const KEYS = ['language', 'colors', 'scheme'] as const;

/** The words of the elements in other languages, which a page loads if it needs them. */
const WORDS: Readonly<Record<string, () => Promise<unknown>>> = {
  es: () => import('@tendwell/elements/lang/es'),
  fr: () => import('@tendwell/elements/lang/fr'),
  de: () => import('@tendwell/elements/lang/de'),
  ar: () => import('@tendwell/elements/lang/ar'),
  zh: () => import('@tendwell/elements/lang/zh'),
};

/** A field for each choice. */
export const liveChoices = (view: LiveView) =>
  h(
    'div',
    { class: 'live-choices' },
    KEYS.map((key) =>
      h('label', [
        h('span', LABELS[key]),
        h(
          'select',
          {
            onChange: async ({ target }: Event) => {
              if (!(target instanceof HTMLSelectElement)) return;
              await WORDS[target.value]?.();
              view[key] = target.value;
            },
          },
          Object.entries(CHOICES[key]).map(([label, value]) => h('option', { value }, label)),
        ),
      ]),
    ),
  );

/** The attributes of the element around the example. */
export const viewAttributes = ({ language, colors, scheme }: LiveView) => ({
  // Elements can't be patched from outside: another language is another example.
  key: language,
  lang: language,
  dir: language === 'ar' ? 'rtl' : 'ltr',
  'data-tendwell-theme': colors,
  ...(scheme !== '' && { style: { colorScheme: scheme } }),
});
