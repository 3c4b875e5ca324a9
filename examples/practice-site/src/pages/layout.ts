import { localDay } from '@tendwell/content/hours';
import { type Html, html } from '@tendwell/content/html';
import { newsletterSignupHtml, practiceAnnouncementHtml, practiceFooterHtml } from '@tendwell/elements/html';
import type { Page, Site } from '@tendwell/vite-plugin';

/** A page of the site without its header, sign-up form and footer. */
export interface SitePage extends Omit<Page, 'body'> {
  main: Html;
  /** Leave the sign-up form out, on a page that is about signing up. */
  withoutSignup?: boolean;
}

const NAVIGATION = [
  ['/articles/', 'Articles'],
  ['/about/', 'About'],
  ['/visit/', 'Visit'],
] as const;

/** Adds the header, the sign-up form and the footer to a page. */
export function layout(site: Site, { main, withoutSignup, ...page }: SitePage): Page {
  const { practice, newsletter, now } = site;
  // Past closures are left out of the footer.
  const today = localDay(now, practice.timeZone).date;
  const title = page.path === '/' ? page.title : `${page.title} · ${practice.name}`;
  const body = html`<a class="skip" href="#main">Skip to main content</a>
<practice-announcement>${practiceAnnouncementHtml(practice, {
    today,
    // The newsletter's own pages allow no inline scripts.
    inlineScript: !withoutSignup,
  })}</practice-announcement>
<header class="site-header">
<a class="site-name" href="/">${practice.name}</a>
<nav aria-label="Site"><ul>${NAVIGATION.map(
    ([path, name]) => html`<li><a href="${path}"${current(page.path, path)}>${name}</a></li>`,
  )}</ul></nav>
</header>
<main id="main" tabindex="-1">
${main}
</main>
${
  newsletter &&
  !withoutSignup &&
  html`<newsletter-signup id="newsletter">${newsletterSignupHtml(newsletter, {
    locale: practice.locale,
    page: page.path,
  })}</newsletter-signup>`
}
<practice-footer>${practiceFooterHtml(practice, { today, contactUrl: '/contact.vcf' })}</practice-footer>`;
  return { ...page, title, body };
}

function current(path: string, link: string): Html | undefined {
  if (path === link) return html` aria-current="page"`;
  return path.startsWith(link) ? html` aria-current="true"` : undefined;
}
