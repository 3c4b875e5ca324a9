import type { Newsletter, Practice } from '@tendwell/content';
import { trusted } from '@tendwell/content/html';
import type { RenderedArticle } from '@tendwell/content/markdown';

/** A small fictional practice for tests; its words hold what must be escaped. */
export const practice: Practice = {
  name: 'Salt & Reed Massage',
  kind: 'massage',
  url: 'https://saltreed.example.com/',
  locale: 'en-US',
  timeZone: 'America/Chicago',
  locations: [
    {
      address: { street: '9 Quay Lane', city: 'Duluth', region: 'MN', postalCode: '55802', country: 'US' },
      phone: '+1 218 555 0107',
      email: 'hello@saltreed.example.com',
      hours: { monday: ['09:00-12:00', '13:00-17:30'], friday: ['20:00-02:00'] },
    },
  ],
  practitioners: [{ slug: 'ida-holm', name: 'Ida Holm' }],
  notices: [{ kind: 'privacy-policy', url: '/privacy/' }],
};

export const newsletter: Newsletter = {
  action: '/newsletter/subscribe',
  description: 'One letter each season.',
  consent: { text: 'You agree to get one letter each season.', version: '2026-01' },
};

export const article: RenderedArticle = {
  title: 'Hands <in> winter',
  date: '2026-01-15',
  author: 'ida-holm',
  slug: 'hands-in-winter',
  tags: ['hands'],
  html: trusted(
    '<p>Wool first, then water.</p>\n<h2 id="wool">Wool</h2>\n<p>Thick.</p>\n<h2 id="water">Water</h2>\n<p>Warm.</p>\n',
  ),
  headings: [
    { level: 2, id: 'wool', text: 'Wool' },
    { level: 2, id: 'water', text: 'Water' },
  ],
  excerpt: 'Wool first, then water.',
  words: 8,
  minutes: 1,
};

/** The same article as a Markdown file. */
export const markdown = `---
title: "Hands <in> winter"
date: 2026-01-15
author: ida-holm
tags: [hands, "cold, dry air"]
picture:
  src: ./hands.svg
  alt: Two hands
---

Wool first, then water.

## Wool

Thick. <script>window.fired = true</script>

## Water

Warm.
`;
