import { tendwell } from '@tendwell/vite-plugin';
import { defineConfig } from 'vite';
import { newsletterEndpoint } from './src/newsletter.ts';
import { pages } from './src/pages/index.ts';

const site = tendwell({ pages });

export default defineConfig({ plugins: [site, newsletterEndpoint(site)] });
