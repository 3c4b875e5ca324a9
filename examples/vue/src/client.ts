import { createSSRApp } from 'vue';
import './elements';
import Page from './page.vue';
import { readParts } from './parts';

createSSRApp(Page, { parts: readParts() }).mount('#app');
