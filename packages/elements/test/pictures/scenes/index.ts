import type { Scene } from '../scene.js';
import { articleList } from './article-list.js';
import { articleView } from './article-view.js';
import { newsletterSignup } from './newsletter-signup.js';
import { wholePage } from './page.js';
import { practiceFooter } from './practice-footer.js';
import { sections } from './sections.js';
import { themes } from './themes.js';

/** Every element in every state. `<practice-provider>` shows nothing of its own. */
export const scenes: readonly Scene[] = [
  ...articleView,
  ...articleList,
  ...newsletterSignup,
  ...practiceFooter,
  ...sections,
  ...themes,
  ...wholePage,
];
