import type { Practice } from '@tendwell/content';
import { describe, expect, it } from 'vitest';
import '../lang/fr.js';
import { completePractice } from '../testing/complete-practice.js';
import { practicePoliciesHtml } from './practice-policies.html.js';

const render = (facts: object, options = {}) =>
  String(practicePoliciesHtml({ ...completePractice, ...facts } as Practice, options));
const none = { insurance: undefined, payment: undefined, policies: undefined };

describe('practicePoliciesHtml', () => {
  it('shows insurance plans by network, superbills, payment, and policies', () => {
    const html = render({
      insurance: {
        summary: 'We bill two plans.',
        plans: [
          { name: 'Pine & Co', network: 'in', note: 'Needs a referral.' },
          { name: 'Oak Health', network: 'out' },
          { name: 'Elm Health', network: 'in' },
          { name: 'Medicare', note: 'Ask us.' },
        ],
        superbills: true,
      },
      payment: { methods: ['Cash', 'HSA card'], note: 'On the day.' },
    });
    expect(html.match(/<h2>[^<]*/g)).toEqual(['<h2>Insurance', '<h2>Payment', '<h2>Policies']);
    for (const text of [
      '<p>We bill two plans.</p>',
      '<dt>In network</dt><dd>Pine &amp; Co <small>Needs a referral.</small></dd><dd>Elm Health</dd>',
      '<dt>Out of network</dt><dd>Oak Health</dd>',
      '<dt>Plans</dt><dd>Medicare <small>Ask us.</small></dd>',
      '<dt>Superbills</dt><dd>We give you a superbill',
      '<p>On the day.</p>',
      '<dt>Ways to pay</dt><dd>Cash and HSA card</dd>',
      '<dt>If you cancel</dt><dd>A day before.</dd><dd><a href="/cancel/" aria-label="Read the full policy: If you cancel">',
    ]) {
      expect(html).toContain(text);
    }
  });

  it('names each kind of policy, unless it has a title of its own', () => {
    const policies = ['cancellation', 'late-arrival', 'children', 'scent'].map((kind) => ({
      kind,
      text: 'x',
    }));
    const html = render({
      ...none,
      policies: [...policies, { kind: 'custom', title: 'Phones', text: 'Off.' }],
    });
    expect(html.match(/<dt>[^<]*/g)).toEqual([
      '<dt>Cancellation',
      '<dt>Late arrival',
      '<dt>Children',
      '<dt>Scents and fragrances',
      '<dt>Phones',
    ]);
  });

  it('says that there are no superbills only if the practice does', () => {
    expect(render({ ...none, insurance: { superbills: false } })).toContain('We do not provide superbills.');
    expect(render({ ...none, insurance: { plans: [] } })).toBe('');
  });

  it('is in the language of the page, with headings of the given level', () => {
    const html = render({}, { locale: 'fr', headingLevel: 3 });
    for (const text of ['<h3>Assurance', '<h3>Paiement', '<h3>Règles', 'Hors réseau', 'Moyens de paiement']) {
      expect(html).toContain(text);
    }
  });

  it('leaves out what cannot be read, and is empty if nothing is left', () => {
    for (const garbage of [undefined, null, 7, 'x', [], {}]) {
      expect(render({ insurance: garbage, payment: garbage, policies: garbage })).toBe('');
    }
    const html = render({
      insurance: {
        summary: {},
        plans: [null, {}, { name: 'Elm', network: 'toString', note: [] }],
        superbills: 'yes',
      },
      payment: { methods: [null, 'Cash', {}], note: 7 },
      policies: [
        null,
        { kind: 'toString', text: 'x' },
        { kind: 'scent', url: 'javascript:alert(1)' },
        { kind: 'children', text: 'Yes.' },
      ],
    });
    expect(html).toContain('<dt>Plans</dt><dd>Elm</dd>');
    expect(html).toContain('<dd>Cash</dd>');
    expect(html.match(/<dt>[^<]*/g)).toEqual(['<dt>Plans', '<dt>Ways to pay', '<dt>Children']);
    expect(html).not.toMatch(/undefined|\[object|javascript:|Superbills/);
  });
});
