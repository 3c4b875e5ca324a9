import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { getCSSLanguageService, newCSSDataProvider } from 'vscode-css-languageservice';
import { getLanguageService, newHTMLDataProvider, TextDocument } from 'vscode-html-languageservice';
import { analyze, elements } from '../scripts/manifest/analyze.mjs';
import { vsCodeCss, vsCodeHtml } from '../scripts/manifest/editors.mjs';

const described = elements(analyze());
const html = vsCodeHtml(described);
const css = vsCodeCss(described);

/** The schema that an editor's own package publishes for data of this kind. */
function published(service: string): object {
  // The package's entry is deeper; its folder is the one that carries its name.
  let folder = dirname(createRequire(import.meta.url).resolve(service));
  while (!folder.endsWith(service)) folder = dirname(folder);
  return JSON.parse(readFileSync(join(folder, 'docs/customData.schema.json'), 'utf8'));
}

describe.each([
  ['vscode-html-languageservice', html],
  ['vscode-css-languageservice', css],
] as const)('data for %s', (service, data) => {
  it('matches its published schema', () => {
    const validate = new Ajv({ strict: false, validateSchema: false }).compile(published(service));
    expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
  });
});

describe('an editor that reads the data', () => {
  const offered = { items: [] as { label: string }[] };
  const at = (text: string) => {
    const position = text.indexOf('|');
    const document = (language: string) =>
      TextDocument.create(`file:///page.${language}`, language, 0, text.replace('|', ''));
    return { document, position };
  };

  const inHtml = (text: string) => {
    const service = getLanguageService({
      useDefaultDataProvider: false,
      customDataProviders: [
        newHTMLDataProvider('tendwell', html as Parameters<typeof newHTMLDataProvider>[1]),
      ],
    });
    const { document, position } = at(text);
    const page = document('html');
    const { items } =
      service.doComplete(page, page.positionAt(position), service.parseHTMLDocument(page)) ?? offered;
    return items.map(({ label }) => label);
  };

  const inCss = (text: string) => {
    const service = getCSSLanguageService({
      useDefaultDataProvider: false,
      customDataProviders: [newCSSDataProvider(css as Parameters<typeof newCSSDataProvider>[0])],
    });
    const { document, position } = at(text);
    const sheet = document('css');
    const { items } = service.doComplete(sheet, sheet.positionAt(position), service.parseStylesheet(sheet));
    return items.map(({ label }) => label);
  };

  it('offers every element', () => {
    expect(inHtml('<|')).toEqual(expect.arrayContaining(described.map(({ tagName }) => tagName)));
  });

  it('offers the attributes of an element', () => {
    for (const { tagName, attributes = [] } of described) {
      expect(inHtml(`<${tagName} |>`), tagName).toEqual(
        expect.arrayContaining(attributes.map(({ name }) => name)),
      );
    }
  });

  it('offers the themes', () => {
    expect(inHtml('<html data-tendwell-theme="|">')).toEqual(
      expect.arrayContaining(['sage', 'clay', 'dusk']),
    );
  });

  it('offers parts, states and custom properties', () => {
    expect(inCss(':root { | }')).toContain('--tendwell-color-accent');
    const selectors = inCss('newsletter-signup:| {}');
    expect(selectors).toEqual(expect.arrayContaining(['::part(state)', ':state(sending)']));
  });
});
