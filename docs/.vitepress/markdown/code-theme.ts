const color = (name: string) => ({ foreground: `var(--code-${name})` });

/** Syntax highlighting with the page's custom properties, so one theme works in light and dark mode. */
export const codeTheme = {
  name: 'tendwell',
  type: 'light' as const,
  colors: { 'editor.foreground': 'var(--code-text)', 'editor.background': 'var(--code-ground)' },
  tokenColors: [
    { scope: ['comment', 'punctuation.definition.comment'], settings: color('quiet') },
    { scope: ['string', 'markup.inline.raw', 'string.quoted'], settings: color('string') },
    {
      scope: ['keyword', 'storage', 'entity.name.tag', 'support.type.property-name.css', 'markup.heading'],
      settings: color('name'),
    },
    { scope: ['support.type.property-name.json', 'entity.name.tag.yaml'], settings: color('name') },
    { scope: ['string.unquoted', 'keyword.operator', 'punctuation'], settings: color('text') },
  ],
};
