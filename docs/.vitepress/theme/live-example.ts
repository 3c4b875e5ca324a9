import { clock } from '@tendwell/elements/clock';
import { inBrowser } from 'vitepress';
import { defineComponent, h, onBeforeUnmount, onMounted, reactive, ref, watch } from 'vue';
import type { LiveState } from '../markdown/live-states.ts';
import { answerLiveExamples, answerSignUps } from './live-answers.ts';
import { liveChoices, START_VIEW, viewAttributes } from './live-choices.ts';

const computerClock = clock.now;

/**
 * A live example: HTML whose elements the browser upgrades. Vue sets the markup once and never patches it, because the
 * elements change it themselves.
 */
export const LiveExample = defineComponent({
  props: {
    /** A list of {@link LiveState}, as JSON. */
    states: { type: String, required: true },
    /** The markup of the first state with the content of its elements. */
    first: { type: String, required: true },
    /** Comma-separated names of events to listen for. */
    events: { type: String, default: '' },
    /** Whether language, colors, color scheme, and state can be chosen. */
    choices: Boolean,
  },
  setup(props) {
    if (inBrowser) loadElements();
    const root = ref<HTMLElement>();
    const view = reactive({ ...START_VIEW });
    const states: LiveState[] = JSON.parse(props.states);
    // Later, the elements fill themselves.
    const isFirst = ref(true);
    const markup = () =>
      isFirst.value
        ? props.first
        : inLanguage(states[Number(view.state)]?.markup.trim() || (states[0]?.markup ?? ''), view.language);
    const fired = ref<string[]>([]);
    const names = props.events.split(',').filter(Boolean);
    const cleanup = new AbortController();

    onMounted(() => {
      for (const name of names) {
        const record = (event: Event) => fired.value.push(describe(event));
        root.value?.addEventListener(name, record, { signal: cleanup.signal });
      }
      // The example's pages don't exist, so only follow links to fragments.
      root.value?.addEventListener('click', stayOnPage, { signal: cleanup.signal });
    });
    // Before the example is rendered, so that its elements find the moment and the answer.
    watch(
      () => view.state,
      (state) => {
        // Another example on the page may have states.
        if (!inBrowser || states.length === 1) return;
        const { now, answer } = states[Number(state)] ?? {};
        clock.now = now === undefined ? computerClock : () => new Date(now);
        answerSignUps(answer);
        fired.value = [];
      },
      { immediate: true },
    );
    watch([() => view.state, () => view.language], () => {
      isFirst.value = false;
    });
    onBeforeUnmount(() => {
      cleanup.abort();
      clock.now = computerClock;
      answerSignUps(undefined);
    });

    return () =>
      h('div', { class: 'live vp-raw', ref: root, 'aria-label': 'Live example', role: 'group' }, [
        props.choices &&
          liveChoices(
            view,
            states.map(({ label }) => label),
          ),
        h('div', {
          class: ['live-markup', { 'live-chosen': props.choices }],
          ...(props.choices && viewAttributes(view)),
          innerHTML: `<!--live-->${markup()}<!--/live-->`,
        }),
        names.length > 0 &&
          h('p', { class: 'live-events', role: 'status' }, [
            fired.value.length > 0 ? `Events: ${fired.value.join(', ')}` : 'Its events are listed here.',
          ]),
      ]);
  },
});

let loaded: Promise<unknown> | undefined;

/** When the elements are defined, if a page has an example. */
export const elementsLoaded = () => loaded;

/** Defines the elements when the first example is shown: other pages don't load them. */
function loadElements(): void {
  if (!loaded) answerLiveExamples();
  loaded ??= import('@tendwell/elements');
}

/** Elements in a provider have the practice's language. */
const inLanguage = (markup: string, language: string) =>
  markup.replace(/"locale": "[\w-]+"/, `"locale": "${language}"`);

function describe({ type, detail }: Event & { detail?: { result?: { outcome: string } } }): string {
  return detail?.result ? `${type} (${detail.result.outcome})` : type;
}

function stayOnPage(event: Event): void {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (link && link.origin === location.origin && !link.getAttribute('href')?.startsWith('#')) {
    event.preventDefault();
  }
}
