import { stringify } from 'yaml';
import type { Answers, Language } from '../answers.js';
import { KINDS } from '../kinds.js';
import { currencyOf, examplePhone } from '../places.js';
import { contentTemplates, kindWords, sampleWords } from './sample-words.js';
import { fillMarkdown, fillYaml, type Values } from './template.js';

/** Countries whose crisis lines are known. */
const CRISIS_COUNTRIES = ['US', 'CA', 'GB', 'IE', 'AU', 'NZ'];

/** A sample street for sites without one: an address without a street is only for video visits. */
const STREETS: Partial<Record<Language, string>> = {
  en: '1 Main Street',
  es: 'Calle Mayor 1',
  fr: '1 rue Principale',
  de: 'Hauptstraße 1',
};

/** The page that says who is behind a site, in the countries of a language whose law requires one. */
const IMPRINTS: Partial<Record<Language, { path: string; title: string; countries: readonly string[] }>> = {
  de: { path: '/notices/impressum/', title: 'Impressum', countries: ['DE', 'AT', 'CH', 'LI'] },
  fr: { path: '/notices/mentions-legales/', title: 'Mentions légales', countries: ['FR'] },
  es: { path: '/notices/aviso-legal/', title: 'Aviso legal', countries: ['ES'] },
};

/** The content folder of a new site, by path. */
export async function contentFiles(answers: Answers, today: string): Promise<Map<string, string>> {
  const words = sampleWords(answers.kind, answers.languages[0]);
  const templates = await contentTemplates(words);
  const notices = noticesOf(answers, words.language, [...templates.keys()]);
  const values = {
    ...facts(answers, today),
    street: answers.street ?? STREETS[words.language],
    notices,
    ...(await kinds(answers.kind, words.language)),
  };
  const rate = currencyOf(answers.country)?.rate;
  const files = new Map<string, string>();
  for (const [path, all] of templates) {
    const template = withNewsletter(all, answers.newsletter);
    if (path.startsWith('notices/') && !notices.some(({ url }) => path === `${url.slice(1, -1)}.md`))
      continue;
    if (path === 'newsletter.yaml' && !answers.newsletter) continue;
    const filled = path.endsWith('.yaml')
      ? fillYaml(template, values, rate)
      : path.endsWith('.md')
        ? fillMarkdown(withLanguage(template, words.language, answers.languages[0]), values)
        : template;
    files.set(path, filled);
  }
  for (const language of answers.languages.slice(1)) {
    files.set(`${language}/practice.yaml`, await translation(answers, language));
  }
  return files;
}

/** Paragraphs that begin with `$ifNewsletter` are for sites that have one. */
const withNewsletter = (template: string, hasNewsletter: boolean): string =>
  template.replace(/^\$ifNewsletter (.*\n\n)/gm, hasNewsletter ? '$1' : '');

/** States the language of a text that is not in the main language of the site. */
const withLanguage = (template: string, language: Language, main: Language): string =>
  language === main ? template : template.replace(/^---\n/, `---\nlang: ${language}\n`);

/** The facts in another language. What isn't translated stays in the main language, and the pages mark it as such. */
async function translation({ kind, town, country }: Answers, language: Language): Promise<string> {
  const { practice } = await kindWords(kind, language);
  const tagline = practice === '' ? '' : `tagline: ${stringify(`${practice}, ${town}`, { lineWidth: 0 })}`;
  return `# Only what is said differently. \`npm run check\` lists what is not translated yet.\nlocale: ${language}-${country}\n${tagline}`;
}

function facts(answers: Answers, today: string): Values {
  const { name, kind, town, region, postalCode, country, timeZone, languages } = answers;
  const { license } = KINDS[kind];
  const isTherapy = KINDS[kind].set === 'therapy';
  return {
    name,
    kind,
    town,
    region,
    postalCode,
    country,
    timeZone,
    today,
    locale: `${languages[0]}-${country}`,
    currency: currencyOf(country)?.code,
    phone: examplePhone(country),
    theme: { design: answers.design, colors: answers.colors },
    licenses:
      country === 'US' && license ? [{ type: license, number: '00000', region: region ?? 'US' }] : undefined,
    crisis: isTherapy && CRISIS_COUNTRIES.includes(country) ? country : undefined,
  };
}

async function kinds(kind: Answers['kind'], language: Language): Promise<Values> {
  const { practice, person } = await kindWords(kind, language);
  return { Practice: practice, Person: person };
}

/** The notices that apply, as far as there are templates for them. */
function noticesOf({ kind, country }: Answers, language: Language, paths: readonly string[]) {
  const imprint = IMPRINTS[language];
  const isUnitedStatesClinic = country === 'US' && KINDS[kind].isClinical;
  const all = [
    { kind: 'privacy-policy', url: '/notices/privacy-policy/' },
    { kind: 'accessibility', url: '/notices/accessibility/' },
    ...(imprint?.countries.includes(country)
      ? [{ kind: 'custom', title: imprint.title, url: imprint.path, jurisdiction: country }]
      : []),
    ...(isUnitedStatesClinic
      ? [
          { kind: 'good-faith-estimate', url: '/notices/good-faith-estimate/', jurisdiction: 'US' },
          { kind: 'privacy-practices', url: '/notices/privacy-practices/', jurisdiction: 'US' },
        ]
      : []),
  ];
  return all.filter(({ url }) => paths.includes(`${url.slice(1, -1)}.md`));
}
