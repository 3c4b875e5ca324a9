'use client';

import type {} from '@tendwell/elements/newsletter-signup';
import { useEffect, useState } from 'react';

/** Says when to expect the next letter, as soon as somebody has signed up. */
export function NextLetter() {
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    const listen = () => setAsked(true);
    document.addEventListener('newsletter-success', listen);
    return () => document.removeEventListener('newsletter-success', listen);
  }, []);
  return asked && <p>The next letter leaves in the first week of the season.</p>;
}
