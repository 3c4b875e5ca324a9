import { newsletterEndpoint } from '@tendwell/newsletter/vite';
import { sitePages } from '@tendwell/site';
import { tendwell } from '@tendwell/vite-plugin';
import { article } from './src/ask.ts';
import { footer } from './src/footer.ts';

export default {
  plugins: [
    tendwell({ pages: (site) => sitePages(site, { article, parts: { footer } }) }),
    newsletterEndpoint(),
  ],
};
