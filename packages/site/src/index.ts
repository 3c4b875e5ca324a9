/**
 * The ready-made pages of a practice's site, and the functions they are made of.
 *
 * @module
 */

export type { NavEntry, PageContent } from './content.js';
export type { FactPage, SitePerson, SiteQuestion, SiteService } from './facts.js';
export { type CspOptions, siteCsp } from './files/csp.js';
export { siteHeaders } from './files/headers.js';
export { iconLetter, siteIcon } from './files/icon.js';
export type { SiteFile } from './files/site-file.js';
export {
  listedPages,
  type StandardFilesOptions,
  standardFiles,
} from './files/standard-files.js';
export { type Palette, paletteOf } from './head/colors.js';
export { pageWords } from './lang/index.js';
export type { PageWords } from './lang/words.js';
export { type Alternate, type Description, type JsonLd, NOT_FOUND, type Page } from './page.js';
export { articlePage, type Neighbors } from './pages/article.js';
export { articleIndex } from './pages/articles.js';
export { home } from './pages/home.js';
export { NEWSLETTER_SLOT, newsletterPage } from './pages/newsletter.js';
export { notFoundPage } from './pages/not-found.js';
export { peoplePage, personPage } from './pages/people.js';
export { questionsPage } from './pages/questions.js';
export { searchPage } from './pages/search.js';
export { servicePage, servicesPage } from './pages/services.js';
export { siteTags, type Tag, tagPage } from './pages/tags.js';
export { textPage } from './pages/text.js';
export { locationPage, visitPage } from './pages/visit.js';
export { bookingLink, callLink } from './parts/booking.js';
export { languageLinks } from './parts/languages.js';
export {
  type PartOptions,
  type ReplacePart,
  type SiteParts,
  siteAnnouncement,
  siteFooter,
  siteHeader,
  siteSignup,
} from './parts/layout.js';
export { type SiteLocation, siteLocations } from './parts/locations.js';
export { type NavLink, navLinks } from './parts/navigation.js';
export { placesHtml } from './parts/places.js';
export type { IndexSource, MakeParts } from './search/index-parts.js';
export type { SharedPage, Site, SiteCache } from './site.js';
export { type ReplacePage, type SiteOptions, sitePages } from './site-pages.js';
export type { SiteArticle, SiteText, TextHash } from './texts.js';
