import { tendwell } from '@tendwell/vite-plugin';
import { defineConfig } from 'vite';
import { newsletterEndpoint } from './src/newsletter.ts';

/**
 * The site's clock: the machine's, or one that starts at `TENDWELL_NOW`, such as `2028-02-29T10:00:00-05:00`, which tests
 * set. Everything else receives it.
 */
const { TENDWELL_NOW } = process.env;
const offsetMs = TENDWELL_NOW ? Date.parse(TENDWELL_NOW) - Date.now() : 0;
if (Number.isNaN(offsetMs))
  throw new Error(`TENDWELL_NOW must be an ISO 8601 date and time, not ${TENDWELL_NOW}.`);
const now = () => new Date(Date.now() + offsetMs);

const site = tendwell({ now });

export default defineConfig({ plugins: [site, newsletterEndpoint(site, now)] });
