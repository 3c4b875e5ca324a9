import type {} from '@tendwell/elements/newsletter-signup';
import type {} from '@tendwell/elements/react';
import { useEffect, useState } from 'react';
import type { Parts } from './parts';

/** Content that a renderer made: every value in it is escaped. */
const rendered = (html: string) => ({ dangerouslySetInnerHTML: { __html: html } });

export function Page({ article, signUp, footer }: Parts) {
  const [asked, setAsked] = useState(false);
  // React doesn't attach handlers such as `onnewsletter-success` when it hydrates a custom element.
  useEffect(() => {
    const listen = () => setAsked(true);
    document.addEventListener('newsletter-success', listen);
    return () => document.removeEventListener('newsletter-success', listen);
  }, []);
  return (
    <>
      <main>
        <article-view {...rendered(article)} />
        <newsletter-signup {...rendered(signUp)} />
        {asked && <p>The next letter leaves in the first week of the season.</p>}
      </main>
      <practice-footer {...rendered(footer)} />
    </>
  );
}
