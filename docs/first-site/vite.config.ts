import { tendwell } from '@tendwell/vite-plugin';
import { defineConfig } from 'vite';
import { endpoint } from './src/endpoint.ts';
import { pages } from './src/pages.ts';

export default defineConfig({ plugins: [tendwell({ pages }), endpoint()] });
