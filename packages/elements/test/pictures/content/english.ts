import type { Practice } from '@tendwell/content';
import type { FaqQuestion } from '../../../src/practice-faq/practice-faq.html.js';
import type { Content } from './content.js';
import { article, BOWL } from './render.js';

const minimal: Practice = {
  name: 'Ropewalk Acupuncture',
  kind: 'acupuncture',
  url: 'https://ropewalk.example.com/',
  locale: 'en-US',
  timeZone: 'America/New_York',
  locations: [{ address: { street: '31 Cordage Street', city: 'Portland', region: 'ME', country: 'US' } }],
};

const practice: Practice = {
  ...minimal,
  legalName: 'Ropewalk Acupuncture & Massage, LLC',
  tagline: 'Acupuncture, massage and plain advice about food.',
  locations: [
    {
      address: {
        street: '31 Cordage Street',
        unit: 'Ground floor',
        city: 'Portland',
        region: 'ME',
        postalCode: '04101',
        country: 'US',
      },
      phone: '+1 207 555 0164',
      email: 'hello@ropewalk.example.com',
      hours: {
        monday: ['09:00-12:30', '14:00-18:00'],
        tuesday: ['09:00-12:30', '14:00-18:00'],
        thursday: ['12:00-20:00'],
        friday: ['09:00-15:00'],
        saturday: ['09:00-13:00'],
        exceptions: [
          { from: '2026-11-26', to: '2026-11-27', reason: 'Thanksgiving' },
          { from: '2026-12-11', hours: ['09:00-12:00'], reason: 'The boiler is inspected in the afternoon' },
        ],
        note: 'By appointment. The door is unlocked ten minutes before the hour.',
      },
      directions: 'The long brick building on the left, behind the dark green door with the lamp over it.',
      parking: 'Two spaces in the yard, marked with a white R, and meters along Fore Street.',
      transit: 'METRO route 1 stops at Congress and India Streets, six minutes away.',
      access: 'One step at the front door. The yard door is reached by a ramp and is 36 inches wide.',
    },
  ],
  practitioners: [
    {
      slug: 'miriam-thibodeau',
      name: 'Miriam Thibodeau',
      licenses: [{ type: 'Licensed Acupuncturist', number: 'ACU-04417', region: 'ME' }],
    },
    {
      slug: 'irene-kuo',
      name: 'Irene Kuo',
      licenses: [{ type: 'Licensed Dietitian', number: 'LD-01735', region: 'ME' }],
    },
  ],
  booking: { url: '/visit/' },
  telehealth: { regions: ['ME', 'NH'] },
  insurance: { summary: 'Irene bills most Maine plans. Acupuncture and massage are paid on the day.' },
  acceptingNewClients: true,
  social: [{ name: 'Mastodon', url: 'https://social.example.com/@ropewalk' }],
  notices: [
    { kind: 'good-faith-estimate', url: '/notices/good-faith-estimate/' },
    { kind: 'privacy-practices', url: '/notices/privacy-practices/' },
    { kind: 'accessibility', url: '/notices/accessibility/' },
    { kind: 'privacy-policy', url: '/notices/privacy-policy/' },
  ],
  crisis: 'US',
};

const sections: Practice = {
  ...minimal,
  currency: 'USD',
  practitioners: [
    {
      slug: 'miriam-thibodeau',
      name: 'Miriam Thibodeau',
      title: 'L.Ac., founder',
      pronouns: 'she/her',
      summary: 'Backs, headaches, and people who cannot sleep.',
      specialties: ['Headaches', 'Pregnancy', 'Sleep'],
      licenses: [{ type: 'Licensed Acupuncturist', number: 'ACU-04417', region: 'ME' }],
      languages: ['en', 'fr'],
      acceptingNewClients: true,
      booking: { url: '/book/miriam/', provider: 'Oarlock' },
      photo: { src: '/bowl.svg', alt: 'A bowl', width: 640, height: 400 },
    },
    { slug: 'amos-pelkey', name: 'Amos Pelkey', summary: 'Shoulders, mostly.', acceptingNewClients: false },
    { slug: 'irene-kuo', name: 'Irene Kuo', title: 'RDN, LD', supervisor: 'miriam-thibodeau' },
  ],
  services: [
    {
      slug: 'first',
      group: 'Acupuncture',
      name: 'First visit',
      description:
        'A long conversation about what brings you here, an examination of pulse and tongue, and a treatment.',
      minutes: 90,
      price: { amount: 165 },
      practitioners: ['miriam-thibodeau'],
      firstVisit: true,
      booking: { url: '/book/first/', provider: 'Oarlock' },
    },
    { group: 'Acupuncture', name: 'Follow-up', minutes: 60, price: { from: 95, to: 120 } },
    {
      group: 'Acupuncture',
      name: 'Thursday evening',
      minutes: 45,
      price: { from: 35, to: 60, slidingScale: true, note: 'Cash or check' },
    },
    { group: 'Massage', name: 'Massage', minutes: 60, price: { from: 110 }, practitioners: ['amos-pelkey'] },
    { group: 'Massage', name: 'Five massages within a year', price: { amount: 500, visits: 5 } },
    {
      group: 'Nutrition',
      name: 'A first call',
      minutes: 15,
      price: { free: true },
      formats: ['video', 'phone'],
    },
  ],
  policies: [
    { kind: 'cancellation', text: 'Tell us a day before, or we charge half.', url: '/notices/cancellation/' },
    { kind: 'scent', text: 'Please come without perfume: two of us get headaches from it.' },
    { kind: 'custom', title: 'Phones', text: 'They stay in your coat.' },
  ],
  announcement: {
    text: 'From January 4, we are open on Fridays until seven.',
    link: { url: '/visit/', text: 'All hours' },
  },
};

const questions: FaqQuestion[] = [
  {
    group: 'Before you come',
    question: 'What should I wear?',
    slug: 'what-to-wear',
    answer: 'Anything **loose**. Sleeves that roll up to the elbow are enough.\n\n- A shirt\n- Warm socks',
  },
  { group: 'Before you come', question: 'May I eat beforehand?', answer: 'Yes, something small.' },
  { group: 'Paying', question: 'Do you take insurance?', answer: 'See [our prices](/visit/#prices).' },
];

const several: Practice = {
  ...minimal,
  acceptingNewClients: false,
  locations: [
    {
      name: 'Munjoy Hill',
      address: {
        street: '31 Cordage Street',
        city: 'Portland',
        region: 'ME',
        postalCode: '04101',
        country: 'US',
      },
      phone: '+1 207 555 0164',
      hours: { monday: ['09:00-18:00'], thursday: ['12:00-20:00'] },
    },
    {
      name: 'Peaks Island',
      address: {
        street: '4 Landing Road',
        city: 'Peaks Island',
        region: 'ME',
        postalCode: '04108',
        country: 'US',
      },
      email: 'island@ropewalk.example.com',
      hours: { wednesday: ['10:00-15:00'], note: 'When the ferry runs.' },
    },
  ],
};

const TEA = `In my parents’ restaurant the staff got sick together, in the second week of December, and my mother treated all of them with one pot. She did not say that it would cure anyone.[^pot]

I spent twelve years in hospitals after that, reading the kind of paper that asks whether ginger does anything, and I have come back around to [my mother](/articles/restaurant/).

## The tea

For two large bowls, slice a piece of fresh ginger as long as your thumb across the grain, and hit the slices once with the flat of the knife.

## What ginger is known to do

The best evidence is for nausea.[^nausea] For a cold, there is nearly nothing.

[^pot]: It was a stock pot, and there was a line for it.
[^nausea]: The trials mostly used up to a gram of dried ginger a day.
`;

const PROSE = `A paragraph with *stress*, **weight**, a [link](/visit/), \`code\` and a note.[^1]

## A second-level heading

> You are going to be sick until Sunday, so you may as well be warm.
>
> My mother

- Warm, wet and salty
- Honey at bedtime
  - never under twelve months

1. Scrub the ginger.
2. Slice it across the grain.

### A third-level heading

| Visit | Minutes | Price |
|:--|:-:|--:|
| First | 90 | $165 |
| Later | 60 | $105 |

- [x] Water
- [ ] Ginger

---

\`\`\`
Simmer 15 minutes; 20 makes it hot enough to notice.
\`\`\`

Last words.

[^1]: A note under the text.
`;

const MEDIA = `Three bowls, before and after.

![A bowl](/bowl.svg "Before the water")
![A bowl](/bowl.svg "After four minutes, with the leaves still in it")
![A bowl](/bowl.svg)

[How to warm the bowl first](https://www.youtube.com/watch?v=aBcDeFgHiJk)

The same in words:

[A talk about tea, 12 minutes](/talks/tea.mp3)

[![A bowl](/bowl.svg)](https://vimeo.com/123456789)
`;

const LONG_WORDS = `The label said Pneumonoultramicroscopicsilicovolcanoconiosis-and-hypercholesterolemia, and the address was https://ropewalk.example.com/articles/a-very-long-address-without-any-space-in-it-at-all/index.html.

## Otorhinolaryngological-electroencephalographic considerations

| Pseudopseudohypoparathyroidism | Radioimmunoelectrophoresis | Hepaticocholangiogastrostomy |
|---|---|---|
| 1 | 2 | 3 |

\`\`\`
const everything = await fetch('https://ropewalk.example.com/articles/ginger-tea/index.html');
\`\`\`
`;

export const english: Content = {
  language: 'en',
  practice,
  several,
  sections,
  questions,
  minimal,
  interests: [
    { value: 'articles', label: 'New articles', description: 'Four to six times a year.' },
    {
      value: 'evenings',
      label: 'Open evenings',
      description: 'Talks with tea, in the room on the ground floor.',
    },
    { value: 'hours', label: 'Changes of our hours' },
  ],
  newsletter: {
    action: '/answers/pending',
    heading: 'Letters from Cordage Street',
    description: 'A new article by one of us, four to six times a year, and a line when our hours change.',
    consent: {
      text: 'You agree that Ropewalk keeps your email address to send you these letters and for nothing else.',
      version: '2026-09-01',
    },
    privacyUrl: '/notices/privacy-policy/',
  },
  article: article('en-US', {
    title: 'Ginger tea, and how far it goes',
    slug: 'ginger-tea',
    summary: 'A good recipe, and a fair account of the evidence for it.',
    date: '2025-12-09',
    updated: '2026-11-10',
    author: 'irene-kuo',
    tags: ['food', 'winter'],
    picture: {
      src: BOWL,
      alt: 'A bowl of tea with steam rising; beside it a knob of ginger.',
      caption: 'Slice it thinner than you think.',
      credit: 'Drawing: Amos Pelkey.',
      width: 640,
      height: 320,
    },
    body: TEA,
  }),
  prose: article('en-US', {
    title: 'Everything that a text can hold',
    slug: 'prose',
    draft: true,
    body: PROSE,
  }),
  media: article('en-US', { title: 'Pictures, a video, and a recording', slug: 'media', body: MEDIA }),
  longWords: article('en-US', {
    title: 'Counterinterdisestablishmentarianism in the waiting room',
    slug: 'long-words',
    body: LONG_WORDS,
  }),
  summaries: [
    {
      title: 'Ginger tea, and how far it goes',
      url: '/articles/ginger-tea/',
      date: '2025-12-09',
      summary: 'A good recipe, and a fair account of the evidence for it.',
      minutes: 6,
      tags: ['food', 'winter'],
      picture: { src: BOWL, alt: 'A bowl of tea', width: 640, height: 320 },
    },
    {
      title: 'Two chairs and a window: what a first visit is like, minute by minute',
      url: '/articles/first-visit/',
      date: '2025-10-02',
      summary: 'Ninety minutes, most of them talk. What to wear, what to bring, and when to say stop.',
      minutes: 4,
      tags: ['visits'],
    },
    {
      title: 'Sleeping through a Maine winter',
      url: '/articles/winter-sleep/',
      date: '2025-01-20',
      minutes: 7,
      tags: ['winter'],
      draft: true,
    },
  ],
};
