import { newsletterEndpoint } from '@tendwell/newsletter/vite';
import { tendwell } from '@tendwell/vite-plugin';

export default { plugins: [tendwell(), newsletterEndpoint()] };
