import { describe, expect, it } from 'vitest';
import { isPrivate, networkOf, socketAddress, trustProxy } from './client-ip.js';

describe('the network of an address', () => {
  it.each([
    ['203.0.113.77', '203.0.113.0/24'],
    ['::ffff:203.0.113.77', '203.0.113.0/24'],
    ['2001:db8:1:2ff::1', '2001:db8:1:200::/56'],
    ['2001:DB8:1:0200:ffff:ffff:ffff:ffff', '2001:db8:1:200::/56'],
    ['2001:db8::1', '2001:db8:0:0::/56'],
    ['fe80::1%eth0', 'fe80:0:0:0::/56'],
    ['::2', '0:0:0:0::/56'],
    ['203.0.113.77:61234', '203.0.113.0/24'],
    ['[2001:db8:1:2ff::1]:61234', '2001:db8:1:200::/56'],
    ['[2001:db8:1:2ff::1]', '2001:db8:1:200::/56'],
    ['127.0.0.1', 'loopback'],
    ['::1', 'loopback'],
    ['::ffff:127.0.0.1', 'loopback'],
    ['unknown', 'unknown'],
    ['', 'unknown'],
    [undefined, 'unknown'],
    ['1:2', 'unknown'],
    ['300.1.1.1', 'unknown'],
    ['a]b:c', 'unknown'],
    ['[a]b:c', 'unknown'],
    ['[::1]:80', 'loopback'],
    ['127.0.0.1:80', 'loopback'],
  ])('%j is in %j', (ip, network) => {
    expect(networkOf(ip)).toBe(network);
  });
});

describe('the visitor’s address', () => {
  const request = new Request('https://example.com/', {
    headers: { 'x-forwarded-for': '6.6.6.6, 203.0.113.7, 10.0.0.2' },
  });

  it('is that of the socket unless a proxy is trusted', () => {
    expect(socketAddress(request, { address: '10.0.0.1' })).toBe('10.0.0.1');
  });

  it('is counted from the end, where trusted proxies append', () => {
    expect(trustProxy()(request, {})).toBe('10.0.0.2');
    expect(trustProxy({ proxies: 2 })(request, {})).toBe('203.0.113.7');
    expect(trustProxy({ proxies: 9 })(request, { address: '10.0.0.1' })).toBe('10.0.0.1');
    expect(trustProxy()(new Request('https://example.com/'), { address: '10.0.0.1' })).toBe('10.0.0.1');
  });

  it.each(['garbage', '-', '', '999.1.1.1', '<script>', '203.0.113.7; x'])(
    'is that of the socket if the entry is %j',
    (entry) => {
      const forged = new Request('https://example.com/', { headers: { 'x-forwarded-for': entry } });
      expect(trustProxy()(forged, { address: '10.0.0.1' })).toBe('10.0.0.1');
    },
  );
});

it.each([
  ['10.0.0.1', true],
  ['172.17.0.1', true],
  ['172.32.0.1', false],
  ['192.168.1.1', true],
  ['::ffff:192.168.1.1', true],
  ['fd00::1', true],
  ['203.0.113.7', false],
  ['2001:db8::1', false],
  [undefined, false],
])('%j is a private address: %j', (ip, expected) => {
  expect(isPrivate(ip)).toBe(expected);
});
