// Every declaration that the package ships, checked itself, and the page that uses no framework.
import * as elements from '@tendwell/elements';
import type {} from '@tendwell/elements/preact';
import type {} from '@tendwell/elements/react';
import type {} from '@tendwell/elements/svelte';
import type {} from '@tendwell/elements/vue';
import '@tendwell/elements/lang/fr';

export const registered: (typeof HTMLElement)[] = Object.values(elements);

const view = document.querySelector('article-view');
view?.addEventListener('article-load', ({ detail }) => detail.article.title.trim());
// @ts-expect-error: the detail has no such thing
view?.addEventListener('article-load', ({ detail }) => detail.headline);
// @ts-expect-error: a number
document.createElement('article-view').headingOffset = 'two';
