import { formatMessage } from '@tendwell/content/intl';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FactFile } from '../../api/types.js';
import { isList, valueAt } from '../../changes/value.js';
import { routeUrl } from '../shell/route.js';
import { View } from '../shell/view.js';
import { languageName } from '../site/practice-files.js';
import type { Draft } from './draft.js';
import { draftOf, hasChangedDrafts } from './drafts.js';
import type { FactForm } from './fact-form.js';
import { emptyValue, fieldTitle, itemName, type Schema } from './schema.js';
import { countOf, type FactsRoute, factsRoute, type Section, sectionsOf } from './sections.js';

/** Everything that the site states about the practice, in forms that are made from the schemas. */
export class FactsView extends View {
  static override properties = {
    ...View.properties,
    _schemas: { state: true },
    _saving: { state: true },
    _problems: { state: true },
  };

  declare _schemas: ReadonlyMap<string, Schema>;
  declare _saving: boolean;
  /** Errors that no field shows. */
  declare _problems: readonly string[];

  #draft: Draft | undefined;
  readonly #drafted = () => this.requestUpdate();

  constructor() {
    super();
    this._schemas = new Map();
    this._saving = false;
    this._problems = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeunload', this.#beforeUnload);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeunload', this.#beforeUnload);
    this.#draft?.removeEventListener('change', this.#drafted);
    this.#draft = undefined;
  }

  readonly #beforeUnload = (event: BeforeUnloadEvent) => {
    if (hasChangedDrafts(this.app.site)) event.preventDefault();
  };

  get #route(): FactsRoute {
    return factsRoute(this.rest, this.app.site.overview?.facts ?? []);
  }

  override get heading(): string | undefined {
    return this.querySelector('h1')?.textContent?.trim();
  }

  protected override willUpdate(): void {
    for (const { schema } of this.app.site.overview?.facts ?? []) void this.#loadSchema(schema);
    const route = this.#route;
    const draft = route.screen === 'section' ? draftOf(this.app.site, route.file.path) : undefined;
    if (draft === this.#draft) return;
    this.#draft?.removeEventListener('change', this.#drafted);
    draft?.addEventListener('change', this.#drafted);
    this.#draft = draft;
    this._problems = [];
  }

  readonly #requested = new Set<string>();

  async #loadSchema(name: string): Promise<void> {
    if (this.#requested.has(name)) return;
    this.#requested.add(name);
    try {
      const schema = (await this.app.api.schema(name)) as Schema;
      this._schemas = new Map([...this._schemas, [name, schema]]);
    } catch (error) {
      this.#requested.delete(name);
      this.app.report(error);
    }
  }

  protected override render() {
    const route = this.#route;
    if (route.screen === 'text') return html`<fact-text .app=${this.app} .path=${route.file}></fact-text>`;
    if (route.screen === 'index') return this.#index();
    const schema = this._schemas.get(route.file.schema);
    if (!schema) return html`<p class="loading" role="status">${this.app.words.shell.loading}</p>`;
    const section = sectionsOf(route.file.schema, schema).find(({ name }) => name === route.section);
    const draft = this.#draft;
    if (!section || !draft) return this.#index();
    return html`${section.list ? this.#listScreen(route, section, section.list, schema, draft) : this.#groupScreen(route.file, section, schema, draft)}
    ${this.#saveBar(route.file, draft)}`;
  }

  #index(): TemplateResult {
    const { words, site } = this.app;
    return html`<h1>${words.views.facts}</h1>
      <p class="lead">${words.facts.lead}</p>
      ${site.overview?.facts.map((file) => this.#fileIndex(file))}
      ${site.overview?.facts.length === 0 ? html`<p>${words.today.missing}</p>` : nothing}`;
  }

  #fileIndex(file: FactFile): TemplateResult {
    const { words, site } = this.app;
    const schema = this._schemas.get(file.schema);
    const title = words.facts.files[file.schema] ?? file.path;
    const folder = file.path.includes('/') ? file.path.split('/')[0] : undefined;
    const issues = site.issues(file.path);
    const shown = draftOf(site, file.path)?.value ?? file.value;
    return html`<section>
      <h2>${title}${folder ? html` <small>${languageName(folder, this.app.locale)}</small>` : nothing}</h2>
      ${
        file.value === undefined
          ? html`<div class="broken">
              <p>${formatMessage(words.today.unreadable, { file: file.path })}</p>
              <p><a class="button" href=${routeUrl('facts', `text/${file.path}`)}>${words.today.openFile}</a></p>
            </div>`
          : html`<ul class="rows">
            ${(schema ? sectionsOf(file.schema, schema) : []).map((section) => {
              const count = countOf(section, shown);
              const wrong = issues.filter(({ path }) => section.keys.includes(String(path[0]))).length;
              return html`<li>
                <a class="row" href=${routeUrl('facts', `${file.path}/${section.name}`)}>
                  <span class="row-name">${this.#sectionTitle(section, file, schema)}</span>
                  ${wrong > 0 ? html`<span class="wrong">${formatMessage(words.facts.toCheck, { count: wrong })}</span>` : nothing}
                  ${count === undefined ? nothing : html`<span class="row-value">${count}</span>`}
                </a>
              </li>`;
            })}
          </ul>`
      }
      <p><a class="quiet" href=${routeUrl('facts', `text/${file.path}`)}>${formatMessage(words.facts.asText, { file: file.path })}</a></p>
    </section>`;
  }

  #sectionTitle(section: Section, file: FactFile, schema: Schema | undefined): string {
    const { facts } = this.app.words;
    const known = facts.sections[section.name];
    if (known && (section.list || file.schema === 'practice')) return known;
    if (!section.list) return facts.sections.settings ?? section.name;
    return fieldTitle(section.list, schema?.properties?.[section.list] ?? {});
  }

  #groupScreen(file: FactFile, section: Section, schema: Schema, draft: Draft): TemplateResult {
    return html`${this.#back(routeUrl('facts'), this.app.words.views.facts)}
      <h1>${this.#sectionTitle(section, file, schema)}</h1>
      <fact-form .app=${this.app} .file=${file.path} .schemaName=${file.schema} .schema=${schema} .draft=${draft} .path=${[]} .keys=${section.keys}></fact-form>`;
  }

  #back(url: string, name: string): TemplateResult {
    return html`<p class="back"><a href=${url}><span aria-hidden="true">‹</span> ${name}</a></p>`;
  }

  #listScreen(
    route: Extract<FactsRoute, { screen: 'section' }>,
    section: Section,
    list: string,
    schema: Schema,
    draft: Draft,
  ): TemplateResult {
    const { file, item } = route;
    const { facts, views } = this.app.words;
    const title = this.#sectionTitle(section, file, schema);
    const items = valueAt(draft.value, [list]);
    const url = routeUrl('facts', `${file.path}/${section.name}`);
    if (item !== undefined && isList(items) && item in items) {
      const key = `${file.path}/${section.name}/${item}`;
      return html`${this.#back(url, title)}
        <h1>${itemName(items[item]) || facts.newItem}</h1>
        ${repeat(
          [key],
          () => key,
          () =>
            html`<fact-form .app=${this.app} .file=${file.path} .schemaName=${file.schema} .schema=${schema} .draft=${draft} .path=${[list, item]}></fact-form>`,
        )}`;
    }
    const add = () => {
      const index = isList(items) ? items.length : 0;
      const empty = emptyValue(schema.properties?.[list]?.items ?? {});
      const needsSlug = schema.properties?.[list]?.items?.required?.includes('slug');
      draft.add([list], needsSlug && typeof empty === 'object' ? { slug: '' } : empty);
      location.hash = routeUrl('facts', `${file.path}/${section.name}/${index}`);
    };
    return html`${this.#back(routeUrl('facts'), views.facts)}
      <h1>${title}</h1>
      ${schema.properties?.[list]?.description && this.app.words.useDescriptions ? html`<p class="muted">${schema.properties[list].description}</p>` : nothing}
      <fact-list .app=${this.app} .draft=${draft} .path=${[list]} .items=${isList(items) ? items : []} .url=${`${file.path}/${section.name}`}></fact-list>
      <p class="buttons"><button @click=${add}>${facts.add}</button></p>`;
  }

  #saveBar(file: FactFile, draft: Draft): TemplateResult | typeof nothing {
    if (!draft.isChanged) return nothing;
    const { facts, actions } = this.app.words;
    return html`<div class="save-bar" role="region" aria-label=${facts.unsaved}>
      ${this._problems.length > 0 ? html`<ul class="error-text" role="alert">${this._problems.map((problem) => html`<li>${problem}</li>`)}</ul>` : nothing}
      <p>${facts.unsaved}</p>
      <p class="buttons">
        <button class="primary" ?disabled=${this._saving} @click=${() => this.#save(file, draft)}>${actions.save}</button>
        <button @click=${() => this.#discard(draft)}>${facts.discard}</button>
      </p>
    </div>`;
  }

  async #save(file: FactFile, draft: Draft): Promise<void> {
    const form = this.querySelector<FactForm>('fact-form');
    this._saving = true;
    this._problems = [];
    try {
      if (form && !(await form.validate())) this._problems = form.otherProblems;
      else await this.app.save(file.path, draft.changes, this.app.words.status.saved);
    } catch (error) {
      this.app.report(error);
    }
    this._saving = false;
  }

  #discard(draft: Draft): void {
    const before = draft.value;
    const { facts, actions } = this.app.words;
    draft.discard();
    this._problems = [];
    this.app.notify({
      text: facts.discarded,
      action: { label: actions.undo, run: () => draft.set([], before) },
    });
  }
}
