import { describe, expect, it } from 'vitest';
import { articleHtml } from '../article-view/article-view.html.js';
import type { ElementMessages } from '../internal/element-messages.js';
import { enPractice } from '../internal/en-practice.js';
import { formatCount } from '../internal/format.js';
import { addMessages, messages } from '../internal/messages.js';
import { enForm } from '../newsletter-signup/en-form.js';
import { enSignup } from '../newsletter-signup/en-sending.js';
import { newsletterSignupHtml } from '../newsletter-signup/form.html.js';
import { enOutcome } from '../newsletter-signup/outcome-text.js';
import { practiceAnnouncementHtml } from '../practice-announcement/practice-announcement.html.js';
import { practiceFooterHtml } from '../practice-footer/practice-footer.html.js';
import { practiceVisitHtml } from '../practice-visit/practice-visit.html.js';
import { article, newsletter, practice } from '../testing/samples.js';
import { ar } from './ar.js';
import { de } from './de.js';
import { en as base } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { zh } from './zh.js';

const en: ElementMessages = { ...base, ...enForm, ...enOutcome, ...enPractice, ...enSignup };
const languages: Record<string, ElementMessages> = { ar, de, en, es, fr, zh };
const names = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

describe.each(Object.entries(languages))('%s', (locale, words) => {
  it('has every message that English has, with the same placeholders', () => {
    for (const [key, text] of Object.entries(en)) {
      const said = words[key as keyof ElementMessages];
      if (typeof text === 'string') expect([key, names(said as string)]).toEqual([key, names(text)]);
      expect(said).toBeTruthy();
      if (!('clients' in Object(text) || '-1' in Object(text))) continue;
      const forms = Object.entries(text as object).map(([name, form]) => [name, names(form)]);
      expect(Object.entries(said).map(([name, form]) => [name, names(form as string)])).toEqual(forms);
    }
  });

  it('has a sentence for each plural form of its language', () => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    for (const count of [1, 2, 3, 11, 100])
      expect(formatCount(words.minutes, count, locale)).not.toContain('{');
    expect(forms.filter((form) => form !== 'many' && !(form in words.minutes))).toEqual([]);
  });

  it('is used by every renderer, with no English left', () => {
    if (locale === 'en') return;
    const rich = {
      ...practice,
      locale,
      crisis: 'US',
      acceptingNewClients: true,
      booking: { url: '/b/' },
      announcement: { text: '', until: '2026-05-31' },
    } as const;
    const html = [
      articleHtml({ ...article, updated: '2026-02-01' }, { locale, contents: true }),
      practiceFooterHtml(rich, { locale }),
      practiceVisitHtml(rich, { locale }),
      practiceAnnouncementHtml(rich, { locale }),
      newsletterSignupHtml(newsletter, { locale }),
    ].join();
    for (const text of [
      en.where,
      en.booking.visit,
      en.subscribe,
      en.acceptingNewClients.clients,
      'min read',
      'Updated',
      'Monday',
      'Closed<',
      'Call',
    ]) {
      expect(html).not.toContain(`>${text}`);
    }
    for (const text of ['(until', en.announcements, 'Get directions']) expect(html).not.toContain(text);
  });
});

it('prefers a region’s messages over its language’s, and falls back to English', () => {
  addMessages('fr-CA', { ...fr, more: 'Encore' });
  expect(messages('fr-CA').more).toBe('Encore');
  expect(messages('fr-BE').more).toBe(fr.more);
  expect(messages('zh-Hans-CN')).toBe(zh);
  expect(messages('tlh')).toBe(base);
});

describe('a number in English', () => {
  it.each(['en', 'en-US', 'en-GB', 'en-u-nu-arab'])('is counted and written as Intl does: %s', (locale) => {
    const rules = new Intl.PluralRules(locale);
    for (const count of [0, 1, 2, 11, 21, 999, 1000, 12_345]) {
      const forms = { one: '{count} hour', other: '{count} hours' };
      const word = rules.select(count) === 'one' ? 'hour' : 'hours';
      expect(formatCount(forms, count, locale)).toBe(
        `${new Intl.NumberFormat(locale).format(count)} ${word}`,
      );
    }
  });
});
