import { describe, expect, it } from 'vitest';
import { isSameOrigin } from './origin.js';

const site = 'https://quietpine.example.com';
const from = (headers: Record<string, string>, to = site) => isSameOrigin(new Headers(headers), to);

describe('a form is accepted', () => {
  it.each([
    { origin: site },
    { origin: site, 'sec-fetch-site': 'same-origin' },
    { origin: 'null', 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'none' },
    { referer: `${site}/articles/ginger-tea/` },
    // Not a browser: a program can send any header anyway.
    {},
  ] as Record<string, string>[])('with %j', (headers) => {
    expect(from(headers)).toBe(true);
  });

  it('under every name of a development server', () => {
    expect(from({ origin: 'http://127.0.0.1:5173' }, 'http://localhost:5173')).toBe(true);
    expect(from({ origin: 'http://[::1]:5173' }, 'http://localhost:5173')).toBe(true);
    expect(from({ origin: 'http://localhost:5174' }, 'http://localhost:5173')).toBe(false);
  });
});

describe('a form is rejected', () => {
  it.each([
    { origin: 'https://elsewhere.example.com' },
    { origin: 'http://quietpine.example.com' },
    { origin: `${site}:8443` },
    { origin: `${site}.evil.example.com` },
    { origin: 'null' },
    { origin: 'null', 'sec-fetch-site': 'cross-site' },
    { origin: 'null', 'sec-fetch-site': 'none' },
    { origin: 'https://elsewhere.example.com', 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { referer: 'https://elsewhere.example.com/?https://quietpine.example.com' },
    { referer: 'nonsense' },
    { origin: 'nonsense' },
  ] as Record<string, string>[])('with %j', (headers) => {
    expect(from(headers)).toBe(false);
  });

  it('can be another allowed origin, and no others', () => {
    const www = ['https://www.quietpine.example.com'];
    const is = (headers: Record<string, string>) =>
      isSameOrigin(new Headers(headers), 'https://quietpine.example.com', www);
    expect(is({ origin: 'https://www.quietpine.example.com' })).toBe(true);
    expect(is({ referer: 'https://www.quietpine.example.com/articles/' })).toBe(true);
    expect(is({ origin: 'https://quietpine.example.com' })).toBe(true);
    expect(is({ origin: 'https://evil.example' })).toBe(false);
    expect(is({ origin: 'http://www.quietpine.example.com' })).toBe(false);
  });
});
