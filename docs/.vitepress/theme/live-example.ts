import { defineComponent, h, onBeforeUnmount, onMounted, ref } from 'vue';

/**
 * A live example: HTML whose elements are upgraded by the browser. Vue sets the markup once and never looks into it
 * again, for the elements fill it themselves.
 */
export const LiveExample = defineComponent({
  props: {
    markup: { type: String, required: true },
    /** Names of events to listen for, with commas between them. */
    events: { type: String, default: '' },
  },
  setup(props) {
    const root = ref<HTMLElement>();
    const heard = ref<string[]>([]);
    const names = props.events.split(',').filter(Boolean);
    const listening = new AbortController();

    onMounted(() => {
      for (const name of names) {
        const hear = (event: Event) => heard.value.push(describe(event));
        root.value?.addEventListener(name, hear, { signal: listening.signal });
      }
      // The example's pages do not exist; its fragments do.
      root.value?.addEventListener('click', stayHere, { signal: listening.signal });
    });
    onBeforeUnmount(() => listening.abort());

    return () =>
      h('div', { class: 'live vp-raw', ref: root, 'aria-label': 'Live example', role: 'group' }, [
        h('div', { class: 'live-markup', innerHTML: `<!--live-->${props.markup}<!--/live-->` }),
        names.length > 0 &&
          h('p', { class: 'live-events', role: 'status' }, [
            heard.value.length > 0 ? `Heard: ${heard.value.join(', ')}` : 'No event heard yet.',
          ]),
      ]);
  },
});

function describe({ type, detail }: Event & { detail?: { result?: { outcome: string } } }): string {
  return detail?.result ? `${type} (${detail.result.outcome})` : type;
}

function stayHere(event: Event): void {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (link && link.origin === location.origin && !link.getAttribute('href')?.startsWith('#')) {
    event.preventDefault();
  }
}
