import { hydrate } from 'svelte';
import './elements';
import Page from './page.svelte';
import { readParts } from './parts';

const target = document.getElementById('app');
if (target) hydrate(Page, { target, props: readParts() });
