import type { Path } from './data-paths.js';

/** Addresses that no page may lead to, as people try to hide them. */
export const BAD_URLS = [
  'javascript:alert(1)',
  'JaVa\tScript:alert(1)',
  ' \u0001javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
];

/** The URLs in a markup that a browser would follow or load, as the browser reads them. */
export function urlsIn(markup: string): string[] {
  return [...markup.matchAll(/\s(?:href|src|action|formaction)="([^"]*)"/g)].map(([, url = '']) =>
    url
      .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
      .replaceAll('&amp;', '&')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers skip them.
      .replace(/^[\u0000-\u0020]+|[\t\n\r]/g, ''),
  );
}

/** Whether a page may lead there. */
export const isSafe = (url: string) =>
  !/^[a-z][a-z\d+.-]*:/i.test(url) || /^(?:https?:|mailto:|tel:|data:text\/vcard;)/i.test(url);

/** What the test reads of a node of a Zod schema. */
interface SchemaNode {
  def: { innerType?: object; element?: object; options?: object[] };
  shape?: Record<string, object>;
  safeParse(value: unknown): { success: boolean };
}

/** Whether a schema takes a value. */
export const accepts = (schema: object, value: unknown) => (schema as SchemaNode).safeParse(value).success;

/** Every field that a schema takes a URL for. `*` is each entry of a list. */
export function urlFields(schema: object, path: Path = []): string[] {
  const { def, shape = {} } = schema as SchemaNode;
  const { innerType, element, options = [] } = def;
  const below = [
    ...[innerType, ...options].flatMap((inner) => (inner ? urlFields(inner, path) : [])),
    ...(element ? urlFields(element, [...path, '*']) : []),
    ...Object.entries(shape).flatMap(([name, field]) => urlFields(field, [...path, name])),
  ];
  const isUrl =
    accepts(schema, 'https://ferntide.example.com/') && !BAD_URLS.some((url) => accepts(schema, url));
  return below.length === 0 && isUrl ? [path.join('.')] : below;
}
