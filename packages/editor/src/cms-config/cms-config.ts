import { readFile } from 'node:fs/promises';
import { Document } from 'yaml';
import { schemaFile } from '../server/apply-changes.js';
import { type CmsField, cmsFields, type JsonSchema, type Lost } from './cms-fields.js';

/** The editors that a configuration can be made for. */
export const CMS_NAMES = ['sveltia', 'decap'] as const;
/** The name of another editor. */
export type CmsName = (typeof CMS_NAMES)[number];

/** Options of `cmsConfig`. */
export interface CmsConfigOptions {
  readonly cms: CmsName;
  /** The content folder, as seen from the top of the repository: `content`. */
  readonly content: string;
  /** The content folder, and below it those of other languages: only what exists gets a collection. */
  readonly folders: readonly ContentFolder[];
}

/** A folder of content in one language. */
export interface ContentFolder {
  /** `es`; absent for the main language. */
  readonly language?: string;
  /** The names of what is in it. */
  readonly entries: readonly string[];
}

/** A configuration for another editor. */
export interface CmsConfig {
  /** YAML, with what is lost as comments at its top. */
  readonly text: string;
  /** What the other editor can't do, one sentence each. */
  readonly lost: readonly string[];
}

/** Folders of texts, in the order of the menu. */
const FOLDERS = [
  { folder: 'articles', label: 'Articles', singular: 'Article', schema: 'article' },
  { folder: 'pages', label: 'Pages', singular: 'Page', schema: undefined },
  { folder: 'people', label: 'People', singular: 'Person', schema: undefined },
  { folder: 'services', label: 'Services', singular: 'Service', schema: undefined },
  { folder: 'notices', label: 'Notices', singular: 'Notice', schema: undefined },
  { folder: 'letters', label: 'Letters', singular: 'Letter', schema: 'letter' },
] as const;

const FILES = [
  { file: 'practice.yaml', label: 'Practice', schema: 'practice' },
  { file: 'faq.yaml', label: 'Questions', schema: 'faq' },
  { file: 'newsletter.yaml', label: 'Newsletter', schema: 'newsletter' },
] as const;

/** The title of a text that has no schema of its own. */
const TITLE: CmsField = { name: 'title', label: 'Title', widget: 'string', required: true };

/**
 * Makes a configuration for Decap CMS or Sveltia CMS from the schemas of the content.
 *
 * @throws Error if a schema can't be read.
 */
export async function cmsConfig({ cms, content, folders }: CmsConfigOptions): Promise<CmsConfig> {
  const lost: Lost[] = [];
  const collections = (
    await Promise.all(folders.map((folder) => collectionsOf(content, folder, lost)))
  ).flat();
  const config = {
    backend: { name: 'github', repo: 'OWNER/REPOSITORY', branch: 'main' },
    media_folder: `${content}/pictures`,
    public_folder: '/pictures',
    collections,
  };
  const sentences = [...general(cms), ...lost.map(({ at, text }) => `${at} ${text}.`)];
  return { text: print(config, cms, sentences), lost: sentences };
}

/** The collections of one language. What is lost is the same in each, and said once. */
async function collectionsOf(
  content: string,
  { language, entries }: ContentFolder,
  lost: Lost[],
): Promise<object[]> {
  const root = language === undefined ? content : `${content}/${language}`;
  const own = language === undefined ? lost : [];
  const name = (text: string) => (language === undefined ? text : `${text}-${language}`);
  const labelOf = (text: string) => (language === undefined ? text : `${text} (${language})`);
  const texts = FOLDERS.filter(({ folder }) => entries.includes(folder)).map(
    async ({ folder, label, singular, schema }) => ({
      name: name(folder),
      label: labelOf(label),
      label_singular: singular,
      folder: `${root}/${folder}`,
      create: true,
      extension: 'md',
      format: 'yaml-frontmatter',
      slug: '{{slug}}',
      // Pictures are beside the text that shows them.
      media_folder: '',
      public_folder: '',
      fields: [
        ...(schema ? cmsFields(await readSchema(schema), `${folder}: `, own) : [TITLE]),
        { name: 'body', label: 'Text', widget: 'markdown', required: false },
      ],
    }),
  );
  const files = FILES.filter(({ file }) => entries.includes(file)).map(async ({ file, label, schema }) => ({
    name: schema,
    label,
    file: `${root}/${file}`,
    fields: cmsFields(await readSchema(schema), `${file}: `, own),
  }));
  const facts = await Promise.all(files);
  return [
    ...(await Promise.all(texts)),
    ...(facts.length > 0 ? [{ name: name('facts'), label: labelOf('Facts'), files: facts }] : []),
  ];
}

/** What is lost for every site. */
function general(cms: CmsName): string[] {
  const name = cms === 'decap' ? 'Decap CMS' : 'Sveltia CMS';
  return [
    `${name} rewrites each file: comments, quotes, and blank lines in YAML are lost.`,
    'It checks patterns and required fields only: run `tendwell check` before the site is built.',
    'Opening hours are typed as text, such as 09:00-12:30.',
    'There is no Today, no preview of the page in the design of the site, and no history with “Restore”.',
    'Fields that were left empty may be saved as empty text, which `tendwell check` reports.',
  ];
}

async function readSchema(name: Parameters<typeof schemaFile>[0]): Promise<JsonSchema> {
  return JSON.parse(await readFile(schemaFile(name), 'utf8')) as JsonSchema;
}

function print(config: object, cms: CmsName, sentences: readonly string[]): string {
  const document = new Document(config, { aliasDuplicateObjects: false });
  const name = cms === 'decap' ? 'Decap CMS' : 'Sveltia CMS';
  document.commentBefore = [
    ` The configuration of ${name}, made by \`tendwell edit --config ${cms}\` from the schemas of the content.`,
    ' Put it at admin/config.yml of the site, and name your repository in `backend`.',
    ' What it cannot do:',
    ...sentences.map((sentence) => ` - ${sentence}`),
  ].join('\n');
  return document.toString({ lineWidth: 0 });
}
