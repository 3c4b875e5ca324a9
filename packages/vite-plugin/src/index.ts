/**
 * Turns a content folder into the pages of a site, in development and in a build.
 *
 * @module
 */

export type {
  FactPage,
  Page,
  Site,
  SiteArticle,
  SitePerson,
  SiteQuestion,
  SiteService,
  SiteText,
} from '@tendwell/site';
export type { RenderedPage } from './dev/renderer.js';
export type { TendwellOptions } from './options.js';
export { type TendwellApi, type TendwellPlugin, tendwell } from './plugin.js';
export type { ArticleMetadata } from './virtual.js';
