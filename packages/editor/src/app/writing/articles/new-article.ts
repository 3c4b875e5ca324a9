/** The file of a new article: a draft, so that it isn't published by accident. */
export function newArticle(title: string, today: string): string {
  return `---\ntitle: ${yamlText(title)}\ndate: ${today}\ndraft: true\n---\n\n`;
}

/** A text as YAML, in quotes unless it clearly is text without them. */
export function yamlText(text: string): string {
  const isPlain =
    /^\p{L}[\p{L}\p{N} ,.’–—()?!]*$/u.test(text) && !/^(?:y|yes|n|no|true|false|on|off|null)$/i.test(text);
  return isPlain && !text.endsWith(' ') ? text : JSON.stringify(text);
}
