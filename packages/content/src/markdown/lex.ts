import type { Token, Tokens } from 'marked';
import { GuardedLexer } from './guarded-lexer.js';

/** A text's tokens. Never throws: a text that marked gives up on is paragraphs of plain text. */
export function lex(markdown: string): Token[] {
  try {
    return new GuardedLexer().lex(markdown);
  } catch {
    return markdown
      .split(/\n\s*\n/)
      .map((text): Tokens.HTML => ({ type: 'html', block: true, pre: false, raw: text, text }));
  }
}
