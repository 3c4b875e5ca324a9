/**
 * Turns a content folder into the pages of a site, in development and in a build.
 *
 * @module
 */

export type { RenderedPage } from './dev/renderer.js';
export type { TendwellOptions } from './options.js';
export { type TendwellApi, type TendwellPlugin, tendwell } from './plugin.js';
export type { FactPage, SitePerson, SiteQuestion, SiteService } from './site/facts.js';
export type { Page } from './site/pages.js';
export type { ArticleMetadata, Site, SiteArticle, SiteText } from './site/site.js';
