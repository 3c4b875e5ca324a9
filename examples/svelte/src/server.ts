import { render as renderComponent } from 'svelte/server';
import Page from './page.svelte';
import type { Parts } from './parts';

export const render = (parts: Parts): string => renderComponent(Page, { props: parts }).body;
