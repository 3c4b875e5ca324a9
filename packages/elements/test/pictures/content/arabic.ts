import '../../../src/lang/ar.js';
import type { Practice } from '@tendwell/content';
import type { FaqQuestion } from '../../../src/practice-faq/practice-faq.html.js';
import type { Content } from './content.js';
import { article, BOWL } from './render.js';

const minimal: Practice = {
  name: 'مركز النخلة للتدليك',
  kind: 'massage',
  url: 'https://ropewalk.example.com/ar/',
  locale: 'ar',
  timeZone: 'America/New_York',
  locations: [{ address: { street: '12 شارع وارن', city: 'ديربورن', region: 'MI', country: 'US' } }],
};

const practice: Practice = {
  ...minimal,
  tagline: 'تدليك هادئ ونصيحة صادقة منذ عام 2014.',
  locations: [
    {
      address: {
        street: '12 شارع وارن',
        unit: 'الطابق الأرضي',
        city: 'ديربورن',
        region: 'MI',
        postalCode: '48126',
        country: 'US',
      },
      phone: '+1 313 555 0142',
      email: 'salam@nakhla.example.com',
      hours: {
        monday: ['09:00-12:30', '14:00-18:00'],
        thursday: ['12:00-20:00'],
        saturday: ['09:00-13:00'],
        exceptions: [{ from: '2026-11-26', to: '2026-11-27', reason: 'عيد الشكر' }],
        note: 'بموعد مسبق. يُفتح الباب قبل الموعد بعشر دقائق.',
      },
      directions: 'المبنى الطويل على اليسار خلف الباب الأخضر.',
      parking: 'مكانان في الفناء.',
      access: 'درجة واحدة عند الباب الأمامي، ومنحدر عند باب الفناء.',
    },
  ],
  practitioners: [
    {
      slug: 'layla-haddad',
      name: 'ليلى حداد',
      licenses: [{ type: 'معالجة تدليك مرخصة', number: 'LMT-02986', region: 'MI' }],
    },
  ],
  booking: { url: '/visit/' },
  acceptingNewClients: true,
  notices: [
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
      slug: 'layla-haddad',
      name: 'ليلى حداد',
      summary: 'الظهر والكتفان، ومن لا ينامون.',
      specialties: ['الصداع', 'الحمل'],
      licenses: [{ type: 'معالجة تدليك مرخصة', number: 'LMT-02986', region: 'MI' }],
      languages: ['ar', 'en'],
      acceptingNewClients: true,
      booking: { url: '/book/layla/' },
    },
    { slug: 'sami-nasr', name: 'سامي نصر', acceptingNewClients: false },
  ],
  services: [
    {
      group: 'التدليك',
      name: 'الزيارة الأولى',
      description: 'حديث طويل عما أتى بكم، ثم جلسة علاج.',
      minutes: 90,
      price: { from: 60, to: 110, slidingScale: true },
      practitioners: ['layla-haddad'],
      formats: ['in-person', 'home-visit'],
      firstVisit: true,
      booking: { url: '/book/' },
    },
    { group: 'التدليك', name: 'متابعة', minutes: 60, price: { from: 95 } },
    { group: 'التغذية', name: 'خمس جلسات', price: { amount: 425, visits: 5 } },
  ],
  policies: [
    { kind: 'cancellation', text: 'أخبرونا قبل يوم، وإلا حسبنا نصف الأجرة.', url: '/notices/cancellation/' },
    { kind: 'scent', text: 'تعالوا بلا عطر من فضلكم.' },
  ],
  announcement: { text: 'من الرابع من يناير نفتح يوم الجمعة حتى السابعة.' },
};

const questions: FaqQuestion[] = [
  { group: 'قبل الزيارة', question: 'ماذا أرتدي؟', answer: 'ملابس **واسعة**.' },
  { group: 'قبل الزيارة', question: 'هل آكل قبل الجلسة؟', answer: 'نعم، شيئًا خفيفًا.' },
];

const several: Practice = {
  ...minimal,
  locations: [
    { ...minimal.locations[0], name: 'شارع وارن', hours: { monday: ['09:00-18:00'] } },
    { ...minimal.locations[0], name: 'شارع ميشيغان', phone: '+1 313 555 0143' },
  ] as Practice['locations'],
};

const TEA = `كانت أمي تعالج الجميع بقدر واحد من الشاي، ولم تقل قط إنه يشفي أحدًا.[^1]

## الشاي

قطّع الزنجبيل شرائح رقيقة، ثم اتركه على نار هادئة [خمس عشرة دقيقة](/articles/tea/).

## ما نعرفه عن الزنجبيل

أفضل الأدلة تخص الغثيان. أما الزكام فلا يكاد يوجد عنه شيء.

[^1]: كان قدرًا كبيرًا، وكان الناس يقفون أمامه في صف.
`;

const MEDIA = `ثلاثة أوعية، قبل وبعد.

![وعاء](/bowl.svg "قبل الماء")
![وعاء](/bowl.svg "بعد أربع دقائق")

[كيف تدفئ الوعاء أولا](https://www.youtube.com/watch?v=aBcDeFgHiJk)

[حديث عن الشاي، 12 دقيقة](/talks/tea.mp3)
`;

const PROSE = `فقرة فيها *تأكيد* و**ثقل** و[رابط](/visit/).

## عنوان من المستوى الثاني

> ستمرض حتى يوم الأحد على أي حال، فلتكن دافئًا.

- دافئ ومالح
- العسل عند النوم

1. اغسل الزنجبيل.
2. قطّعه.

| الزيارة | الدقائق |
|:--|--:|
| الأولى | 90 |
`;

export const arabic: Content = {
  language: 'ar',
  practice,
  several,
  sections,
  questions,
  minimal,
  interests: [
    { value: 'articles', label: 'مقالات جديدة', description: 'أربع مرات في السنة.' },
    { value: 'hours', label: 'تغيير أوقات العمل' },
  ],
  newsletter: {
    action: '/answers/pending',
    heading: 'رسائل من شارع وارن',
    description: 'مقالة جديدة أربع مرات في السنة، وسطر عندما تتغير أوقات العمل.',
    consent: { text: 'توافق على أن نحتفظ بعنوانك لنرسل إليك هذه الرسائل فقط.', version: '2026-09-01' },
    privacyUrl: '/notices/privacy-policy/',
  },
  article: article('ar', {
    title: 'شاي الزنجبيل وإلى أي حد ينفع',
    slug: 'ginger-tea',
    summary: 'وصفة جيدة وحديث منصف عن الأدلة.',
    date: '2025-12-09',
    updated: '2026-11-10',
    author: 'layla-haddad',
    tags: ['طعام', 'شتاء'],
    picture: {
      src: BOWL,
      alt: 'وعاء من الشاي يتصاعد منه البخار',
      caption: 'قطّعه أرق مما تظن.',
      width: 640,
      height: 320,
    },
    body: TEA,
  }),
  prose: article('ar', { title: 'كل ما يمكن أن يحتويه نص', slug: 'prose', draft: true, body: PROSE }),
  media: article('ar', { title: 'صور وفيديو وتسجيل', slug: 'media', body: MEDIA }),
  longWords: article('ar', { title: 'كلمات طويلة', slug: 'long-words', body: 'كلمات طويلة.' }),
  summaries: [
    {
      title: 'شاي الزنجبيل وإلى أي حد ينفع',
      url: '/articles/ginger-tea/',
      date: '2025-12-09',
      summary: 'وصفة جيدة وحديث منصف عن الأدلة.',
      minutes: 6,
      tags: ['طعام'],
      picture: { src: BOWL, alt: 'وعاء من الشاي', width: 640, height: 320 },
    },
    {
      title: 'الزيارة الأولى',
      url: '/articles/first-visit/',
      date: '2025-10-02',
      minutes: 4,
      tags: ['زيارات'],
    },
    { title: 'النوم في الشتاء', url: '/articles/winter-sleep/', date: '2025-01-20', minutes: 7, draft: true },
  ],
};
