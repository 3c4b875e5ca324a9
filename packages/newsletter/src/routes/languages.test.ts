import { describe, expect, it } from 'vitest';
import { Languages } from '../lang/language.js';
import { linkTo, makeWorld, newsletter, practice, subscribed, tokenIn } from '../testing/world.js';

const SUBJECTS = {
  ar: 'للمراجعة والتأكيد: نشرة Quiet Pine Acupuncture',
  de: 'Bitte prüfen und bestätigen: der Newsletter von Quiet Pine Acupuncture',
  en: 'Review and confirm: the newsletter from Quiet Pine Acupuncture',
  es: 'Revise y confirme: el boletín de Quiet Pine Acupuncture',
  fr: 'À vérifier et à confirmer : la lettre d’information de Quiet Pine Acupuncture',
  zh: '请查看并确认：Quiet Pine Acupuncture的电子通讯',
};

describe.each(Object.entries(SUBJECTS))('in %s', (locale, subject) => {
  it('signing up, confirming, managing, unsubscribing, and erasing leave no placeholder unfilled', async () => {
    const world = await makeWorld({
      newsletter: { ...newsletter, interests: [{ value: 'teas', label: 'Teas' }] },
    });
    const dir = locale === 'ar' ? 'rtl' : 'ltr';
    const pages: string[] = [];
    const see = async (answer: Response | Promise<Response>) => {
      const page = await (await answer).text();
      pages.push(page);
      expect(page).toContain(`<html lang="${locale}" dir="${dir}">`);
      expect(page).toContain(`<section class="tendwell-page" lang="${locale}" dir="${dir}">`);
      return page;
    };
    const consent = newsletter.consent.version;
    const heard = { 'accept-language': locale };
    await see(world.get('/newsletter/subscribe', heard));
    await see(world.get('/newsletter/manage', heard));
    await see(world.post('/newsletter/subscribe', { email: 'ada', consent, locale }));
    await see(
      world.post('/newsletter/subscribe', { email: 'ada@example.com', consent, locale, interests: 'teas' }),
    );
    const [asked] = await world.mails();
    expect(asked?.subject).toBe(subject);
    const confirmLink = linkTo('confirm', asked?.text);
    await see(world.get(confirmLink));
    await see(world.post('/newsletter/confirm', { token: tokenIn(confirmLink) }));
    await see(world.get(confirmLink));
    const [welcome] = await world.mails();
    const token = tokenIn(linkTo('manage', welcome?.text));
    await see(world.get(linkTo('manage', welcome?.text)));
    await see(world.get(linkTo('unsubscribe', welcome?.text)));
    const erase = await see(world.post('/newsletter/manage', { token, do: 'erase' }));
    const button = /name="token" value="([^"]+)"/.exec(erase)?.[1] ?? '';
    const ended = await world.post('/newsletter/erase', { token: button }, heard);
    await see(ended);
    await see(world.get('/newsletter/confirm?token=x', heard));
    for (const text of [
      ...pages,
      ...[asked, welcome].flatMap((mail) => [mail?.text ?? '', mail?.html ?? '']),
    ]) {
      // Style sheets contain braces too.
      expect(text.replace(/<style>[\s\S]*?<\/style>/, '')).not.toMatch(/\{\w+\}|undefined|\[object/);
    }
    expect(asked?.html).toContain(`<html lang="${locale}" dir="${dir}">`);
    // A postal address starts with its number, whatever the direction of the text around it.
    expect(asked?.html).toContain('<span dir="auto">12 Alder Street');
    expect(pages[0]).toContain('<bdi>12 Alder Street');
  });
});

describe('the language', () => {
  it('is that of the form, then of the browser, then of the practice', async () => {
    const world = await makeWorld({ practice: { ...practice, locale: 'es-MX' } });
    const consent = newsletter.consent.version;
    const browser = { 'accept-language': 'pt, fr-CA;q=0.8, de;q=0.5' };
    const langOf = async (answer: Response) => answer.headers.get('content-language');
    expect(await langOf(await world.get('/newsletter/subscribe', browser))).toBe('fr-CA');
    expect(await langOf(await world.get('/newsletter/subscribe'))).toBe('es-MX');
    const sent = await world.post(
      '/newsletter/subscribe',
      { email: 'a@example.com', consent, locale: 'de-AT' },
      browser,
    );
    expect(await langOf(sent)).toBe('de-AT');
    expect(sent.headers.get('vary')).toBe('Accept, Accept-Language');
    await world.post('/newsletter/subscribe', { email: 'b@example.com', consent }, browser);
    expect((await world.mails())[0]?.subject).toMatch(/^À vérifier/);
  });

  it('is the subscriber’s on the pages that their links open, whatever the browser’s', async () => {
    const world = await makeWorld();
    await world.signUp('ada@example.com', { locale: 'de' });
    const link = linkTo('confirm', (await world.mails())[0]?.text);
    expect(await (await world.get(link, { 'accept-language': 'fr' })).text()).toContain(
      'Bestätigen und abonnieren',
    );
  });

  it('marks the practice’s texts with their own language', async () => {
    const world = await makeWorld();
    const page = await (await world.get('/newsletter/subscribe', { 'accept-language': 'zh' })).text();
    expect(page).toContain(`<span lang="en-US" dir="auto">${newsletter.consent.text}</span>`);
  });

  it('can be added by the site', async () => {
    const { words } = await new Languages().choose('en');
    const world = await makeWorld({
      languages: { it: async () => ({ ...words, newsletter: 'Lettera' }) },
    });
    const page = await (await world.get('/newsletter/subscribe', { 'accept-language': 'it-CH' })).text();
    expect(page).toContain('lang="it-CH"');
    expect(page).toContain('Lettera');
    const { manageLink } = await subscribed(world, 'ada@example.com');
    expect(await (await world.get(manageLink)).text()).toContain(
      '<option value="it" lang="it">italiano</option>',
    );
  });

  it('has its own texts of the practice on pages and in emails, and records the consent that was shown', async () => {
    const es = {
      practice: { ...practice, locale: 'es', name: 'Acupuntura Pino Quieto' },
      newsletter: {
        ...newsletter,
        description: 'Una carta al mes.',
        consent: { ...newsletter.consent, text: 'Sí, envíenme la carta.' },
      },
    };
    const world = await makeWorld({ translations: { es } });
    const page = await (await world.get('/newsletter/subscribe', { 'accept-language': 'es-MX' })).text();
    expect(page).toContain('<p class="tendwell-consent">Sí, envíenme la carta.');
    await world.signUp('ada@example.com', { locale: 'es' });
    const [mail] = await world.mails();
    expect(mail?.subject).toContain('Acupuntura Pino Quieto');
    expect(mail?.text).toContain('Una carta al mes.');
    const { manageLink } = await subscribed(world, 'bea@example.com', { locale: 'es' });
    expect(await (await world.get(manageLink)).text()).toContain('Sí, envíenme la carta.');
    const english = await (await world.get('/newsletter/subscribe', { 'accept-language': 'fr' })).text();
    expect(english).toContain(newsletter.consent.text);
  });
});
