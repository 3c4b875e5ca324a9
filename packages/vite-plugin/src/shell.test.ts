import { html } from '@tendwell/content/html';
import type { Page } from '@tendwell/site';
import { describe, expect, it } from 'vitest';
import { fillShell, parseShell } from './shell.js';

const shell = (tag = '<html lang="en">') =>
  parseShell(
    `<!doctype html>\n${tag}<head><!--tendwell:head--></head><body><!--tendwell:body--></body></html>`,
  );
const page = { path: '/', title: 'A', body: html`<p>Words</p>` };

describe('a filled shell', () => {
  it('has the language of the page, or else of the practice', async () => {
    expect(await fillShell(shell(), { ...page, lang: 'es-MX' }, 'en-US')).toContain(
      '<html lang="es-MX"><head>',
    );
    expect(await fillShell(shell(), page, 'de-AT')).toContain('<html lang="de-AT"><head>');
  });

  it('keeps the other attributes of <html>', async () => {
    for (const tag of ['<html class="a" lang=en dir="ltr">', '<html class="a" lang=\'en\' dir="ltr">']) {
      expect(await fillShell(shell(tag), page, 'fr')).toContain('<html lang="fr" class="a" dir="ltr"><head>');
    }
    expect(await fillShell(shell('<html data-lang="x">'), page, 'fr')).toContain(
      '<html lang="fr" data-lang="x">',
    );
  });

  it('escapes what is not HTML', async () => {
    const filled = await fillShell(
      shell(),
      {
        ...page,
        title: '</title><script>',
        description: '"><script>',
        lang: '"><script>',
        jsonLd: [{ name: '</script><script>' }],
      },
      'en',
    );
    expect(filled.match(/<script/g)).toEqual(['<script']);
    expect(filled).toContain('<script type="application/ld+json">');
  });

  it('has the direction of its language, or the one of the page', async () => {
    const tag = async (lang: string, more: Partial<Page> = {}, html = '<html>') =>
      /<html[^>]*>/.exec(
        await fillShell(
          parseShell(`${html}<!--tendwell:head--><!--tendwell:body-->`),
          { ...page, ...more },
          lang,
        ),
      )?.[0];
    expect(await tag('en')).toBe('<html lang="en">');
    expect(await tag('ar')).toBe('<html lang="ar" dir="rtl">');
    expect(await tag('en', { lang: 'he' })).toBe('<html lang="he" dir="rtl">');
    expect(await tag('en', { dir: 'rtl' })).toBe('<html lang="en" dir="rtl">');
    expect(await tag('ar', { lang: 'en' }, '<html dir="rtl">')).toBe('<html lang="en" dir="ltr">');
    expect(await tag('ar', {}, '<html dir="rtl">')).toBe('<html lang="ar" dir="rtl">');
  });

  it('has no description unless the page has one', async () => {
    expect(await fillShell(shell(), page, 'en')).toContain('<head><title>A</title></head>');
  });
});

describe('a shell', () => {
  it('must have both placeholders, in order, and no title', () => {
    const parse = (text: string) => () => parseShell(text);
    expect(parse('<html><!--tendwell:body--></html>')).toThrow('add <!--tendwell:head--> to the <head>');
    expect(parse('<html><!--tendwell:head--></html>')).toThrow('add <!--tendwell:body--> to the <body>');
    expect(parse('<html><!--tendwell:body--><!--tendwell:head--></html>')).toThrow('must come before');
    expect(parse('<!--tendwell:head--><!--tendwell:body-->')).toThrow('add <html>');
    expect(parse('<html><title>A</title><!--tendwell:head--><!--tendwell:body-->')).toThrow(
      'remove the <title>',
    );
  });
});
