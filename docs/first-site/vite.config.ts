import { newsletterEndpoint } from '@tendwell/newsletter/vite';
import { tendwell } from '@tendwell/vite-plugin';
import { defineConfig } from 'vite';
import { pages } from './src/pages.ts';

export default defineConfig({ plugins: [tendwell({ pages }), newsletterEndpoint()] });
