import { defineComponent, h, reactive, ref } from 'vue';
import { COLORS, type Color, contrasts, css, SCHEMES, type Scheme, START } from './palette.ts';
import { DESIGNS, PAGES, SitePreview } from './site-preview.ts';

/** Fonts that are installed on most devices, by their label. */
const FONTS = {
  'Of the kit': '',
  Georgia: 'Georgia, serif',
  System: 'system-ui, sans-serif',
  Verdana: 'Verdana, sans-serif',
};
const LABELS: Record<Color, string> = { paper: 'Paper', ink: 'Text', accent: 'Accent' };

/** Colors, fonts, and spacing to try on a whole site, with their contrast and the CSS to copy. */
export const ThemeEditor = defineComponent({
  setup() {
    const palette = reactive(structuredClone(START));
    const view = reactive({ design: 'booklet', page: '', scheme: 'light', screen: 'wide' });
    const copied = ref(false);
    const colorField = (name: Color, scheme: Scheme) =>
      h('label', [
        h('span', `${LABELS[name]}, ${scheme}`),
        h('input', {
          type: 'color',
          value: palette.colors[name][scheme],
          onInput: ({ target }: Event) => {
            if (target instanceof HTMLInputElement) palette.colors[name][scheme] = target.value;
          },
        }),
      ]);
    const fontField = (label: string, key: 'text' | 'labels') =>
      selectField(label, FONTS, (value) => {
        palette[key] = value;
      });
    const spaceField = () =>
      h('label', [
        h('span', `Spacing, ${palette.space} rem`),
        h('input', {
          type: 'range',
          min: 1,
          max: 2,
          step: 0.125,
          value: palette.space,
          onInput: ({ target }: Event) => {
            if (target instanceof HTMLInputElement) palette.space = Number(target.value);
          },
        }),
      ]);
    const viewField = (label: string, key: keyof typeof view, options: Record<string, string>) =>
      selectField(label, options, (value) => {
        view[key] = value;
      });
    const report = (scheme: Scheme) =>
      contrasts(palette, scheme).map(({ what, ratio, least }) =>
        h('li', { class: { 'theme-low': ratio < least } }, [
          `${scheme}, ${what}: ${ratio.toFixed(1)}:1`,
          ratio < least ? `, too low: at least ${least}:1` : '',
        ]),
      );
    const copy = async () => {
      await navigator.clipboard.writeText(css(palette));
      copied.value = true;
    };

    return () => {
      const text = css(palette);
      return h('div', { class: 'theme-editor' }, [
        h('fieldset', [
          h('legend', 'Colors'),
          ...COLORS.flatMap((name) => SCHEMES.map((scheme) => colorField(name, scheme))),
        ]),
        h('fieldset', [
          h('legend', 'Fonts and spacing'),
          fontField('Text and headings', 'text'),
          fontField('Labels', 'labels'),
          spaceField(),
        ]),
        h('fieldset', { class: 'theme-view' }, [
          h('legend', 'What you look at'),
          viewField('Design', 'design', same(DESIGNS)),
          viewField('Page', 'page', PAGES),
          viewField('Color scheme', 'scheme', same(SCHEMES)),
          viewField('Screen', 'screen', same(['wide', 'phone'])),
        ]),
        h(SitePreview, { palette, ...view, isPhone: view.screen === 'phone' }),
        h(
          'ul',
          { class: 'theme-contrasts', 'aria-label': 'Contrast', role: 'list' },
          SCHEMES.flatMap(report),
        ),
        h('pre', { class: 'theme-css', tabindex: 0, 'aria-label': 'CSS' }, text),
        h('button', { type: 'button', onClick: copy }, 'Copy the CSS'),
        h('span', { role: 'status' }, copied.value ? ' Copied' : ''),
      ]);
    };
  },
});

/** Choices whose labels are their values. */
const same = (values: readonly string[]) => Object.fromEntries(values.map((value) => [value, value]));

/** @param options values by their labels */
function selectField(
  label: string,
  options: Readonly<Record<string, string>>,
  choose: (value: string) => void,
) {
  return h('label', [
    h('span', label),
    h(
      'select',
      {
        onChange: ({ target }: Event) => {
          if (target instanceof HTMLSelectElement) choose(target.value);
        },
      },
      Object.entries(options).map(([name, value]) => h('option', { value }, name)),
    ),
  ]);
}
