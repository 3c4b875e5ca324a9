/**
 * schema.org data for search engines, as JSON-LD.
 *
 * @module
 */
export { articleJsonLd } from './article.js';
export { practiceJsonLd } from './practice.js';
export { jsonLdScript } from './script.js';
