import { isObject } from '../../../changes/value.js';
import { type ArticlePreviewInput, articlePreview } from './article-preview.js';
import { styleOf } from './designs.js';
import { PreviewFrame } from './preview-frame.js';

/** Rendered at most this often while somebody types. */
const PREVIEW_MS = 20;

/** The current input. */
export interface PreviewInput extends ArticlePreviewInput {
  readonly frame: HTMLIFrameElement;
  measured(length: { readonly words: number; readonly minutes: number }): void;
}

/** The preview of a text while somebody writes it. */
export class LivePreview {
  readonly #input: () => PreviewInput | undefined;
  #frame: PreviewFrame | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param input `undefined` while nothing can be shown. */
  constructor(input: () => PreviewInput | undefined) {
    this.#input = input;
  }

  get isShown(): boolean {
    return this.#frame !== undefined;
  }

  /** Updates the preview soon. */
  schedule(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.show();
    }, PREVIEW_MS);
  }

  show(): void {
    const input = this.#input();
    if (!input) return;
    this.#frame ??= new PreviewFrame(input.frame, styleOf);
    const { practice } = input;
    const theme = isObject(practice) && isObject(practice.theme) ? practice.theme : {};
    const preview = articlePreview(input);
    this.#frame.show(preview, { design: String(theme.design ?? ''), colors: String(theme.colors ?? '') });
    input.measured(preview);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
