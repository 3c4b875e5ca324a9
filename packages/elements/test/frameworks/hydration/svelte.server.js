import Page from 'page.svelte';
import { render as renderComponent } from 'svelte/server';

export const render = () => renderComponent(Page, { props: {} }).body;
