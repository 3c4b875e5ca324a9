/**
 * schema.org data for search engines, as JSON-LD.
 *
 * @module
 */
export { articleJsonLd } from './article.js';
export { type FaqJsonLdQuestion, faqJsonLd } from './faq.js';
export { type PracticeJsonLdOptions, practiceJsonLd } from './practice.js';
export {
  articleRecommendations,
  practiceRecommendations,
  type Recommendation,
} from './recommendations.js';
export { jsonLdScript } from './script.js';
