import { html, type PropertyValues } from 'lit';
import type { Value, ValuePath } from '../../changes/change.js';
import { isEqual, isList, valueAt } from '../../changes/value.js';
import { issueContent, issueText } from '../lang/issues/issue-texts.js';
import type { App } from '../shell/app.js';
import { LightElement } from '../shell/light-element.js';
import { belongsTo, Checker, missingFields } from './checker.js';
import type { Draft } from './draft.js';
import { objectFields } from './fact-fields.js';
import { type FormContext, fieldId } from './field-props.js';
import { fieldTitle, type Schema, schemaAt } from './schema.js';
import { helpOf, titleOf } from './titles.js';

/** The form of an object in a file of facts: some fields of the file, or one item of a list. */
export class FactForm extends LightElement {
  static override properties = {
    app: { attribute: false },
    file: {},
    schemaName: {},
    schema: { attribute: false },
    draft: { attribute: false },
    path: { attribute: false },
    keys: { attribute: false },
    _attempted: { state: true },
  };

  declare app: App;
  /** The path of the file. */
  declare file: string;
  /** The name of its schema: `practice`. */
  declare schemaName: string;
  /** Of the whole file. */
  declare schema: Schema;
  declare draft: Draft;
  /** Where the object is in the file. */
  declare path: ValuePath;
  /** Which fields to show. Default: all. */
  declare keys: readonly string[] | undefined;
  /** True after an attempt to save: then all errors are shown. */
  declare _attempted: boolean;

  #checker: Checker | undefined;

  constructor() {
    super();
    this._attempted = false;
  }

  readonly #typed = () => {
    this.#checker?.schedule();
    this.requestUpdate();
  };

  readonly #checked = () => this.requestUpdate();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forget();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#watch();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('draft') || changed.has('file')) this.#watch();
  }

  #watch(): void {
    this.#forget();
    this.draft.addEventListener('change', this.#typed);
    this.#checker = new Checker(this.app, this.file, this.draft);
    this.#checker.addEventListener('change', this.#checked);
    if (this.draft.isChanged) this.#checker.schedule();
  }

  #forget(): void {
    this.draft?.removeEventListener('change', this.#typed);
    this.#checker?.removeEventListener('change', this.#checked);
    this.#checker?.stop();
  }

  /** Checks everything, and moves the focus to the first error. True if the draft may be saved. */
  async validate(): Promise<boolean> {
    this._attempted = true;
    await this.#checker?.check();
    await this.updateComplete;
    const invalid = this.querySelector<HTMLElement>('[aria-invalid="true"], .field > .error');
    if (!invalid) return !this.#newErrors();
    for (
      let parent = invalid.closest('details');
      parent;
      parent = parent.parentElement?.closest('details') ?? null
    )
      parent.open = true;
    const field = invalid.matches('.error')
      ? invalid.parentElement?.querySelector<HTMLElement>('input, button')
      : invalid;
    field?.focus();
    return false;
  }

  /** Errors elsewhere in the file don't prevent saving if they were there before. */
  #newErrors(): boolean {
    const before = this.app.site.issues(this.file);
    return (this.#checker?.issues ?? []).some(
      (issue) =>
        issue.severity === 'error' &&
        !before.some((old) => old.code === issue.code && isEqual([...old.path], [...issue.path])),
    );
  }

  /** Errors of the draft that no field of this form shows. */
  get otherProblems(): string[] {
    const shown = (path: ValuePath) => this.querySelector(`#${CSS.escape(fieldId(path))}`) !== null;
    return (this.#checker?.issues ?? [])
      .filter(({ severity, path }) => severity === 'error' && !shown(path) && !shown(path.slice(0, -1)))
      .map(issueText);
  }

  protected override render() {
    const schema = schemaAt(this.schema, this.path) ?? {};
    return html`<div class="fact-form">${objectFields(this.#context(), this.path, schema, this.keys)}</div>`;
  }

  #context(): FormContext {
    const { app, draft, file, schema } = this;
    const missing = missingFields(schema, draft.value);
    return {
      app,
      draft,
      file,
      problem: (path) => {
        const isShown = this._attempted || draft.isTouched(path);
        if (isShown && missing.some((one) => isEqual([...one], [...path])))
          return { text: app.words.facts.missing, isWarning: false };
        const issue = this.#checker?.issues.find((one) => belongsTo(one.path, path, schema));
        const isOld = this.app.site
          .issues(this.file)
          .some((old) => isEqual([...old.path], [...(issue?.path ?? [])]));
        if (!issue || !(isShown || isOld || draft.isTouched(issue.path))) return undefined;
        return { text: issueContent(issue), isWarning: issue.severity === 'warning' };
      },
      label: (path, key, field) => {
        const help = helpOf(app.words, this.schemaName, path, field);
        const title = titleOf(app.words, this.schemaName, path) ?? fieldTitle(key, field);
        return { title, ...(help && { help }) };
      },
      options: (path) => this.#options(path),
    };
  }

  /** A service names people, and a person in training a supervisor, by their slugs. */
  #options(path: ValuePath) {
    const names = (list: string): { value: string; label: string }[] => {
      const items: Value | undefined = valueAt(this.draft.value, [list]);
      return (isList(items) ? items : []).flatMap((item) => {
        const [value, label] = [valueAt(item, ['slug']), valueAt(item, ['name'])];
        return typeof value === 'string' ? [{ value, label: typeof label === 'string' ? label : value }] : [];
      });
    };
    return path[0] === 'services' && path.at(-1) === 'practitioners' ? names('practitioners') : undefined;
  }
}
