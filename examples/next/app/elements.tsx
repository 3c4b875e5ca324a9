'use client';

import { useEffect } from 'react';

/** Defines the elements in the browser, after React has hydrated the page. */
export function Elements() {
  useEffect(() => {
    import('@tendwell/elements/article-view');
    import('@tendwell/elements/newsletter-signup');
    import('@tendwell/elements/practice-footer');
  }, []);
  return null;
}
