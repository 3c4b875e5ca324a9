/** The file of a new article: a draft, so that nothing is shown before it is meant to be. */
export function newArticle(title: string, today: string): string {
  return `---\ntitle: ${yamlText(title)}\ndate: ${today}\ndraft: true\n---\n\n`;
}

/** A text as YAML, in quotes unless it could only be text without them. */
export function yamlText(text: string): string {
  const isPlain =
    /^\p{L}[\p{L}\p{N} ,.’–—()?!]*$/u.test(text) && !/^(?:y|yes|n|no|true|false|on|off|null)$/i.test(text);
  return isPlain && !text.endsWith(' ') ? text : JSON.stringify(text);
}
