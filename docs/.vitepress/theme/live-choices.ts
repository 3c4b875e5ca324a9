import { h } from 'vue';

/** How a live example is looked at. */
export interface LiveView {
  /** BCP 47 tag. */
  language: string;
  colors: string;
  scheme: string;
  /** Index of the state. */
  state: string;
}

export const START_VIEW: LiveView = { language: 'en-US', colors: 'sage', scheme: '', state: '0' };

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
const LABELS = { state: 'State', language: 'Language', colors: 'Colors', scheme: 'Color scheme' } as const;

/** The words of the elements in other languages, which a page loads if it needs them. */
const WORDS: Readonly<Record<string, () => Promise<unknown>>> = {
  es: () => import('@tendwell/elements/lang/es'),
  fr: () => import('@tendwell/elements/lang/fr'),
  de: () => import('@tendwell/elements/lang/de'),
  ar: () => import('@tendwell/elements/lang/ar'),
  zh: () => import('@tendwell/elements/lang/zh'),
};

type Field = [key: keyof LiveView, options: [label: string, value: string][]];

/** A field for each choice. The states are chosen if there are several. */
export const liveChoices = (view: LiveView, states: readonly string[]) =>
  h(
    'div',
    { class: 'live-choices' },
    fields(states).map(([key, options]) =>
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
          options.map(([label, value]) => h('option', { value }, label)),
        ),
      ]),
    ),
  );

function fields(states: readonly string[]): Field[] {
  const all: Field[] = [
    ['state', states.map((label, index) => [label, String(index)])],
    ['language', Object.entries(CHOICES.language)],
    ['colors', Object.entries(CHOICES.colors)],
    ['scheme', Object.entries(CHOICES.scheme)],
  ];
  return all.filter(([key]) => key !== 'state' || states.length > 1);
}

/** The attributes of the element around the example. */
export const viewAttributes = ({ language, colors, scheme, state }: LiveView) => ({
  // Elements can't be patched from outside: another language or state is another example.
  key: `${language} ${state}`,
  lang: language,
  dir: language === 'ar' ? 'rtl' : 'ltr',
  'data-tendwell-theme': colors,
  ...(scheme !== '' && { style: { colorScheme: scheme } }),
});
