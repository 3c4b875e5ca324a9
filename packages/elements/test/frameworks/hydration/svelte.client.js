import Page from 'page.svelte';
import { hydrate as hydrateComponent } from 'svelte';

export const hydrate = (target) => hydrateComponent(Page, { target });
