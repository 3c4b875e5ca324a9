import { defineComponent, h, onMounted, type PropType, ref, watch } from 'vue';
import { type Palette, styleOf } from './palette.ts';

/** Where the docs' build puts the site: see `build/theme-site.ts`. */
const SITE = '/theme-site/';

/** The pages of the site to look at, by their name. */
export const PAGES = {
  Home: '',
  Services: 'services/',
  People: 'people/',
  Visit: 'visit/',
  'An article': 'articles/wool-socks/',
} as const;
export const DESIGNS = ['booklet', 'warm', 'clear'] as const;

/** A page of a built site in a frame, with a palette: what a visitor would see. */
export const SitePreview = defineComponent({
  props: {
    palette: { type: Object as PropType<Palette>, required: true },
    /** `light` or `dark`. */
    scheme: { type: String, required: true },
    /** One of `DESIGNS`. */
    design: { type: String, required: true },
    /** One of the values of `PAGES`. */
    page: { type: String, required: true },
    /** Whether the frame is as narrow as a phone. */
    isPhone: Boolean,
  },
  setup(props) {
    const frame = ref<HTMLIFrameElement>();

    /** Links of the site lead to its other pages, so each page that loads gets the palette. */
    const apply = () => {
      const page = frame.value?.contentDocument;
      const styles = page?.querySelector<HTMLLinkElement>('link[rel="stylesheet"]');
      if (!page || !styles) return;
      const href = `${SITE}designs/${props.design}.css`;
      if (styles.getAttribute('href') !== href) styles.setAttribute('href', href);
      delete page.documentElement.dataset.tendwellTheme;
      const { style } = page.documentElement;
      style.cssText = '';
      for (const [name, value] of Object.entries(
        styleOf(props.palette, props.scheme === 'dark' ? 'dark' : 'light'),
      )) {
        style.setProperty(name, value);
      }
    };
    watch(props, apply, { deep: true });
    // The page in the frame may have loaded before the app.
    onMounted(apply);

    return () =>
      h('div', { class: ['theme-site', { 'theme-site-phone': props.isPhone }] }, [
        h('iframe', {
          ref: frame,
          src: `${SITE}${props.page}`,
          title: `A site with these colors, ${props.scheme}`,
          loading: 'lazy',
          onLoad: apply,
        }),
      ]);
  },
});
