import type { ReactiveElement } from '@lit/reactive-element';
import type { Practice } from '@tendwell/content';
import { LightContent, type LightContentOptions } from './light-content.js';
import { consumePractice, localeOf } from './practice-context.js';

/** An element that shows facts of a practice. */
export type PracticeHost = ReactiveElement & { practice: Practice | undefined };

/** The content of an element that shows its `practice` property, or the practice of the `<practice-provider>` around it. */
export class PracticeContent extends LightContent<Practice> {
  constructor(host: PracticeHost, options: LightContentOptions<Practice>) {
    const provided = consumePractice(host);
    const source = {
      given: () => host.practice,
      found: () => provided.value,
      locale: () => localeOf(host, host.practice ?? provided.value),
    };
    super(host, source, options);
  }
}
