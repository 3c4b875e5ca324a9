import { defineComponent, h, onMounted, reactive, ref } from 'vue';
import { COLORS, type Color, contrasts, css, SCHEMES, type Scheme, START, styleOf } from './palette.ts';
import { previewHtml } from './preview.ts';

/** Fonts that are installed on most devices, by their label. */
const FONTS = {
  'Of the kit': '',
  Georgia: 'Georgia, serif',
  System: 'system-ui, sans-serif',
  Verdana: 'Verdana, sans-serif',
};
const LABELS: Record<Color, string> = { paper: 'Paper', ink: 'Text', accent: 'Accent' };

/** Colors, fonts, and spacing to try on the parts of a page, with their contrast and the CSS to copy. */
export const ThemeEditor = defineComponent({
  setup() {
    const palette = reactive(structuredClone(START));
    const markup = ref<Partial<Record<Scheme, string>>>({});
    const copied = ref(false);
    // The elements change their content, so the server's page has none.
    onMounted(() => {
      markup.value = {
        light: previewHtml('Letters from Heron Street'),
        dark: previewHtml('Evening letters from Heron Street'),
      };
    });

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
      h('label', [
        h('span', label),
        h(
          'select',
          {
            onChange: ({ target }: Event) => {
              if (target instanceof HTMLSelectElement) palette[key] = target.value;
            },
          },
          Object.entries(FONTS).map(([name, value]) => h('option', { value }, name)),
        ),
      ]);
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
        h(
          'ul',
          { class: 'theme-contrasts', 'aria-label': 'Contrast', role: 'list' },
          SCHEMES.flatMap(report),
        ),
        h('pre', { class: 'theme-css', tabindex: 0, 'aria-label': 'CSS' }, text),
        h('button', { type: 'button', onClick: copy }, 'Copy the CSS'),
        h('span', { role: 'status' }, copied.value ? ' Copied' : ''),
        h(
          'div',
          { class: 'theme-previews' },
          SCHEMES.map((scheme) =>
            h('div', {
              class: 'theme-preview vp-raw',
              role: 'group',
              'aria-label': `Preview, ${scheme}`,
              style: styleOf(palette, scheme),
              innerHTML: markup.value[scheme] ?? '',
            }),
          ),
        ),
      ]);
    };
  },
});
