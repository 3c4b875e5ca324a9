import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const docs = fileURLToPath(new URL('../..', import.meta.url));
const photo = join(docs, '../examples/yoga-studio/content/pictures');

/** What a file of the built site contains after a recipe, by the recipe's id. */
const RESULTS: Readonly<Record<string, readonly (readonly [file: string, text: string | RegExp])[]>> = {
  photograph: [['articles/new-room/index.html', /<img[^>]*alt="A treatment table by a window/]],
  closed: [['index.html', 'Winter break']],
  'two-places': [
    ['visit/index.html', '3 Tide Lane'],
    ['index.html', 'Warrenton'],
  ],
  'second-language': [
    ['es/articles/wool-socks/index.html', 'Traiga un par'],
    ['articles/wool-socks/index.html', 'hreflang="es"'],
  ],
  'own-page': [
    ['about/index.html', 'A sailmaker built it'],
    ['index.html', 'href="/about/"'],
  ],
  'own-home-page': [['index.html', '<h1>Two tables, one kettle</h1>']],
  fonts: [['index.html', '<link rel="stylesheet"']],
  contact: [
    ['visit/index.html', /href="(?:mailto:|&#)/],
    ['contact.vcf', '+15035550118'],
  ],
  move: [
    ['_redirects', '/our-story'],
    ['sitemap.xml', 'https://massage.example.com/'],
  ],
  subdomain: [
    ['index.html', 'action="https://letters.heronstreet.example.com/newsletter/subscribe"'],
    ['_headers', /connect-src 'self' https:\/\/letters\.heronstreet\.example\.com;/],
  ],
  'sub-path': [['index.html', 'href="/practice/visit/"']],
};

/**
 * Builds a site with the files of each recipe, so that none can show files that don't work.
 *
 * @throws Error with the recipe whose site lacks what the recipe is for.
 */
export async function buildRecipes(): Promise<void> {
  const recipes = readRecipes(await readFile(join(docs, 'recipes.md'), 'utf8'));
  const untested = [...recipes.keys()].filter((id) => !RESULTS[id]);
  if (untested.length > 0) throw new Error(`Recipes without a result to check: ${untested.join(', ')}`);
  for (const [id, results] of Object.entries(RESULTS)) {
    const folder = await makeSite(recipes.get(id) ?? []);
    const outDir = join(folder, 'dist');
    await build({ root: folder, logLevel: 'error', build: { outDir } });
    for (const [file, text] of results) {
      const content = await readFile(join(outDir, file), 'utf8');
      if (typeof text === 'string' ? !content.includes(text) : !text.test(content))
        throw new Error(`The recipe “${id}” should make a ${file} with ${text}`);
    }
    await rm(folder, { recursive: true });
  }
}

interface RecipeFile {
  path: string;
  text: string;
}

/** The files of each recipe, by the id of its heading. */
function readRecipes(markdown: string): Map<string, RecipeFile[]> {
  const recipes = new Map<string, RecipeFile[]>();
  for (const section of markdown.split(/^## /m).slice(1)) {
    const id = /\{#([\w-]+)\}/.exec(section)?.[1] ?? section;
    const files = [...section.matchAll(/^```\w+ \[([^\]]+)\]\n([\s\S]*?)^```$/gm)];
    recipes.set(
      id,
      files.map(([, path = '', text = '']) => ({ path, text })),
    );
  }
  return recipes;
}

/** Makes a folder below this one, where Node finds the packages, with the site of "With npm" and a recipe's files. */
async function makeSite(files: readonly RecipeFile[]): Promise<string> {
  const data = join(docs, '.data');
  await mkdir(data, { recursive: true });
  const folder = await mkdtemp(join(data, 'recipe-'));
  const content = join(folder, 'content');
  await cp(join(docs, 'first-site/content'), content, { recursive: true });
  await cp(join(photo, 'hall.jpg'), join(content, 'articles/room.jpg'));
  await writeFile(
    join(folder, 'vite.config.ts'),
    "import { tendwell } from '@tendwell/vite-plugin';\n\nexport default { plugins: [tendwell()] };\n",
  );
  for (const { path, text } of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(
      file,
      path === 'content/practice.yaml' ? merged(await readFile(file, 'utf8'), text) : text,
    );
  }
  return folder;
}

/** YAML with its top-level keys replaced by those of a part. */
function merged(whole: string, part: string): string {
  const blocks = whole.split(/^(?=\w)/m);
  const isReplaced = (block: string) => new RegExp(`^${/^\w+/.exec(block)}:`, 'm').test(part);
  return [...blocks.filter((block) => !isReplaced(block)), part].join('');
}
