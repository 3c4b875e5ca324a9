import { Lexer, type Token, Tokenizer, type Tokens, type TokensList } from 'marked';

/** Quotes and lists within one another: no text has more, and each level costs a call. */
const MAX_BLOCK_DEPTH = 24;
/** Emphasis and links within one another. */
const MAX_INLINE_DEPTH = 24;
/** Characters of a paragraph times the marks in it, which is what marked's search for the closing mark can cost. */
const MAX_INLINE_COST = 2_000_000;
/** Printable ASCII characters in a row; longer ones are looked through again from each character. */
const MAX_WORD = 2_000;
/** As far as an underline of `===` or `---` is looked for. */
const MAX_SETEXT = 4_000;
/** Turns between quoted lines and lines that continue a quote without its mark; at each turn marked begins again. */
const MAX_LAZY_TURNS = 100;
/** How often each character may be looked at again as a part of a nested block. */
const MAX_REPEATS = 4 * MAX_BLOCK_DEPTH;

/**
 * marked's lexer with bounds, so that no text can exhaust the stack or take more than about linear time.
 * What is past a bound is plain text.
 */
export class GuardedLexer extends Lexer {
  #blockDepth = 0;
  #inlineDepth = 0;
  #work = 0;
  #budget = 0;

  constructor() {
    super({ gfm: true, tokenizer: new GuardedTokenizer() });
  }

  override lex(source: string): TokensList {
    this.#budget = 10_000 + source.length * MAX_REPEATS;
    return super.lex(source);
  }

  override blockTokens(source: string, tokens?: Token[], lastParagraphClipped?: boolean): Token[];
  override blockTokens(source: string, tokens?: TokensList, lastParagraphClipped?: boolean): TokensList;
  override blockTokens(source: string, tokens: Token[] = [], lastParagraphClipped = false): Token[] {
    this.#work += source.length;
    if (this.#blockDepth >= MAX_BLOCK_DEPTH || this.#work > this.#budget) {
      // As a block of HTML, which is shown as text and which marked never joins to a neighbour.
      const text: Tokens.HTML = { type: 'html', block: true, pre: false, raw: source, text: source };
      if (source !== '') tokens.push(text);
      this.state.top = true;
      return tokens;
    }
    this.#blockDepth += 1;
    try {
      return super.blockTokens(source, tokens, lastParagraphClipped);
    } finally {
      this.#blockDepth -= 1;
    }
  }

  override inlineTokens(source: string, tokens: Token[] = []): Token[] {
    if (this.#inlineDepth >= MAX_INLINE_DEPTH || isCostly(source)) {
      tokens.push({ type: 'text', raw: source, text: source, escaped: false });
      return tokens;
    }
    this.#inlineDepth += 1;
    try {
      return super.inlineTokens(source, tokens);
    } finally {
      this.#inlineDepth -= 1;
    }
  }
}

function isCostly(source: string): boolean {
  if (source.length < MAX_WORD) return false;
  const marks = source.match(/[[*_~`<!&@(\\]/g)?.length ?? 0;
  return (
    source.length * marks > MAX_INLINE_COST || source.split(/[^!-~]+/).some((word) => word.length > MAX_WORD)
  );
}

class GuardedTokenizer extends Tokenizer {
  /** In a list marked asks this of each line, and each time it would read to the end of the text. */
  override lheading(source: string): Tokens.Heading | undefined {
    if (source.length <= MAX_SETEXT) return super.lheading(source);
    const end = source.lastIndexOf('\n', MAX_SETEXT);
    return end < 0 ? undefined : super.lheading(source.slice(0, end));
  }

  override blockquote(source: string): Tokens.Blockquote | undefined {
    return hasManyLazyTurns(source) ? undefined : super.blockquote(source);
  }

  /** Rows are filled up to the header's width: a wide header over many short rows would be much longer than its source. */
  override table(source: string): Tokens.Table | undefined {
    const header = source.slice(0, Math.max(0, source.indexOf('\n')));
    const columns = header.split('|').length;
    if (columns > 20) {
      const blank = source.search(/\n[ \t]*\n/);
      const rows = source.slice(0, blank < 0 ? undefined : blank).split('\n');
      if (columns * rows.length > 1_000 + 4 * rows.join('').length) return undefined;
    }
    return super.table(source);
  }
}

function hasManyLazyTurns(source: string): boolean {
  let turns = 0;
  let wasQuoted = false;
  for (let start = 0; start < source.length; ) {
    const newline = source.indexOf('\n', start);
    const end = newline < 0 ? source.length : newline;
    const mark = source
      .slice(start, Math.min(end, start + 4))
      .trimStart()
      .charAt(0);
    if (mark === '' && source.slice(start, end).trim() === '') return false;
    const isQuoted = mark === '>';
    if (wasQuoted && !isQuoted) turns += 1;
    if (turns > MAX_LAZY_TURNS) return true;
    if (!isQuoted && start === 0) return false;
    wasQuoted = isQuoted;
    start = end + 1;
  }
  return false;
}
