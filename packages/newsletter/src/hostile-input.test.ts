import { describe, expect, it } from 'vitest';
import {
  makeWorld,
  newsletter,
  ORIGIN,
  practice as quietPine,
  rows,
  subscribed,
  tokenIn,
  type World,
} from './testing/world.js';

const TABLES = ['subscribers', 'consents', 'tokens', 'mails', 'suppressions', 'erased_consents'];

/** All stored values of all tables. */
async function everyValue({ url }: World): Promise<unknown[]> {
  const tables = await Promise.all(TABLES.map((table) => rows(url, `SELECT * FROM ${table}`)));
  return tables.flat().flatMap((row) => Object.values(row));
}

const people = (world: World) =>
  rows(world.url, 'SELECT email, name FROM subscribers ORDER BY created_at, email');

describe('line breaks', () => {
  const MARK = 'injected@evil.example.com';
  const BREAKS = ['\r\n', '\n', '\r', '\u2028', '\0', '%0d%0a'];
  const injected = BREAKS.map((cut) => `${cut}Bcc: ${MARK}${cut}${cut}<p>${MARK}</p>`);

  it.each(['email', 'name', 'locale', 'page', 'consent', 'token', 'website', 'interests', 'do'])(
    'in the field %s never reach a header, a row, or an email',
    async (field) => {
      const world = await makeWorld({ limits: { signUpsPerNetworkPerHour: 1e6 } });
      const { manageLink } = await subscribed(world, 'grace@example.com');
      const token = await world.formToken();
      const posts = injected.flatMap((text, number) => {
        const form = { email: `ada${number}@example.com`, consent: newsletter.consent.version, token };
        const right = { ...form }[field as 'email'] ?? '/';
        return [right + text, text].flatMap((value) => {
          const wrong = { [field]: value };
          return [
            world.signUp(form.email, wrong),
            world.post('/newsletter/subscribe', { ...form, ...wrong }),
            world.post('/newsletter/manage', { token: tokenIn(manageLink), do: 'save', ...wrong }),
            world.post('/newsletter/manage', { ...form, do: 'link', ...wrong }),
            world.post('/newsletter/confirm', { token: 'x', ...wrong }),
          ];
        });
      });
      for (const { status, headers } of await Promise.all(posts)) {
        expect([200, 404, 422]).toContain(status);
        expect(JSON.stringify([...headers])).not.toContain('evil');
      }
      const written = await rows(world.url, 'SELECT recipient, subject, headers FROM mails');
      expect(written.length).toBeGreaterThan(0);
      for (const values of written.map((mail) => Object.values(mail).join())) {
        expect(values).not.toMatch(/\p{Cc}|evil/u);
      }
      for (const value of await everyValue(world)) {
        expect(String(value)).not.toMatch(/[\r\0\u2028]/);
      }
      for (const { text } of await world.mails()) expect(text).not.toContain('evil');
    },
  );

  it('in the practice’s file become spaces in subjects and the sender’s name', async () => {
    const world = await makeWorld({ practice: { ...quietPine, name: 'Quiet\r\nPine' } });
    await world.signUp('ada@example.com');
    expect((await world.mails())[0]?.subject).toContain('Quiet Pine');
  });
});

describe('an internationalized address', () => {
  it.each([
    ['ada@bücher.example', 'ada@xn--bcher-kva.example'],
    ['ada@例え.テスト', 'ada@xn--r8jz45g.xn--zckzah'],
    ['ada@مثال.إختبار', 'ada@xn--mgbh0fb.xn--kgbechtv'],
    ['ada@उदाहरण.परीक्षा', 'ada@xn--p1b6ci4b4b3a.xn--11b5bs3a9aj6g'],
    ['ada@straße.example', 'ada@xn--strae-oqa.example'],
  ])('%s is stored and emailed as %s', async (typed, email) => {
    const world = await makeWorld();
    const [script, form] = [
      await world.signUp(typed),
      await world.post('/newsletter/subscribe', {
        email: typed,
        consent: newsletter.consent.version,
      }),
    ];
    expect([script.status, form.status]).toEqual([200, 200]);
    expect(await people(world)).toEqual([{ email, name: null }]);
    expect((await world.mails()).map(({ to }) => to)).toEqual([email]);
  });

  it('is one subscriber, however its domain is encoded', async () => {
    const world = await makeWorld();
    for (const domain of [
      'bücher.example',
      'BÜCHER.example',
      'bu\u0308cher.example',
      'xn--bcher-kva.example',
      'ｂücher.example',
    ]) {
      expect((await world.signUp(`ada@${domain}`)).status, domain).toBe(200);
    }
    expect(await people(world)).toHaveLength(1);
  });

  it.each([
    'аda@example.com',
    '例え@example.com',
    'ada@exa\u200bmple.com',
    'ada@example。com',
    'ada＠example.com',
    'ada@xn--a.example',
    'ada@192.0.2.7',
    'ada@0x7f.1',
  ])('that emails cannot be sent to is rejected: %j', async (email) => {
    const world = await makeWorld();
    expect((await world.signUp(email)).status).toBe(422);
    expect(await people(world)).toEqual([]);
  });
});

it('keeps names in any script as entered, in every kind of body', async () => {
  const world = await makeWorld({
    newsletter: { ...newsletter, name: true },
    limits: { signUpsPerNetworkPerHour: 1e6 },
  });
  const names = ['Zoë Müller', '王小明', 'عائشة', 'ศิริพร', 'नीलम', 'Ada 🌱👩‍👩‍👧', 'O’Brien', 'a'.repeat(100)];
  for (const [i, name] of names.entries()) {
    const form = {
      email: `ada${i}@example.com`,
      name,
      consent: newsletter.consent.version,
      token: await world.formToken(),
    };
    const multipart = new FormData();
    for (const [key, value] of Object.entries(form)) multipart.set(key, value);
    const bodies = [multipart, new URLSearchParams(form)];
    const body = bodies[i % 3];
    const answer = body
      ? await world.request('/newsletter/subscribe', { method: 'POST', body, headers: { origin: ORIGIN } })
      : await world.signUp(form.email, { name });
    expect(answer.status).toBe(200);
  }
  expect((await people(world)).map(({ name }) => name)).toEqual(names);
});
