import { expect, it } from 'vitest';
import { at, mail } from '../testing/sign-ups.js';
import { Letters, type LinkTokens } from './letters.js';

/** Composes mails that hold what they were composed with; counts how often. */
function composer() {
  const counted = { times: 0 };
  const compose = ({ go, leave }: LinkTokens) => {
    counted.times++;
    const text = `${go} then ${leave}, once more ${go}`;
    const headers = { 'List-Unsubscribe': `<${leave}>` };
    return {
      confirmation: { ...mail('confirmation'), text, html: `<a href="${go}">`, headers },
      reminder: { ...mail('reminder'), text, html: `<a href="${leave}">`, headers },
    };
  };
  return { compose, counted };
}

const tokens = (name: string) => ({ go: `${name}-go`, leave: `${name}-leave` });

it('writes everybody’s own tokens into a mail that was composed once', () => {
  const letters = new Letters();
  const { compose, counted } = composer();
  for (const name of ['ada', 'bea']) {
    const { confirmation, reminder } = letters.write('en', at(0), tokens(name), compose);
    expect(confirmation).toMatchObject({
      text: `${name}-go then ${name}-leave, once more ${name}-go`,
      html: `<a href="${name}-go">`,
      headers: { 'List-Unsubscribe': `<${name}-leave>` },
    });
    expect(reminder.html).toBe(`<a href="${name}-leave">`);
  }
  expect(counted.times).toBe(1);
});

it('composes again in the next minute, and for other words', () => {
  const letters = new Letters();
  const { compose, counted } = composer();
  letters.write('en', at(0), tokens('ada'), compose);
  letters.write('fr', at(0), tokens('ada'), compose);
  letters.write('en', new Date(at(0).getTime() + 60_000), tokens('ada'), compose);
  expect(counted.times).toBe(3);
});

it('says of each how long it may be sent, to the millisecond', () => {
  const letters = new Letters();
  const { compose } = composer();
  const [one, two] = [at(0), new Date(at(0).getTime() + 5)].map(
    (time) => letters.write('en', time, tokens('ada'), compose).confirmation.sendUntil,
  );
  expect(Number(two) - Number(one)).toBe(5);
});
