import { formatMessage } from '@tendwell/content/intl';
import { html } from 'lit';
import type { Change, Value, ValuePath } from '../../changes/change.js';
import { isList, valueAt } from '../../changes/value.js';
import type { App } from '../shell/app.js';
import { LightElement } from '../shell/light-element.js';
import { practiceFile } from '../site/practice-files.js';

const KEY = 'acceptingNewClients';

/** The form for whether the practice, and each person, takes new clients. Each answer is saved at once. */
export class NewClients extends LightElement {
  static override properties = { app: { attribute: false }, version: {} };

  declare app: App;
  /** The version of the file, so that a change renders it again. */
  declare version: string | undefined;

  protected override render() {
    const { today } = this.app.words;
    const practice = practiceFile(this.app.site)?.value;
    const people = valueAt(practice, ['practitioners']);
    return html`
      ${this.#question(practice, [], today.thePractice)}
      ${
        isList(people)
          ? people.map((person, index) => {
              const name = valueAt(person, ['name']);
              return this.#question(
                practice,
                ['practitioners', index],
                typeof name === 'string' ? name : String(index + 1),
              );
            })
          : []
      }
    `;
  }

  #question(practice: Value | undefined, holder: ValuePath, name: string) {
    const { today } = this.app.words;
    const path = [...holder, KEY];
    const stated = valueAt(practice, path);
    const answers = [
      [true, today.yes],
      [false, today.no],
      [undefined, today.notShown],
    ] as const;
    return html`<fieldset class="row">
      <legend class="row-name">${name}</legend>
      <div class="choice">
        ${answers.map(
          ([value, label]) => html`<label>
            <input type="radio" name=${path.join('-')} .checked=${stated === value} @change=${() => this.#save(path, value, name, label)}>
            <span>${label}</span>
          </label>`,
        )}
      </div>
    </fieldset>`;
  }

  async #save(path: ValuePath, value: boolean | undefined, name: string, answer: string): Promise<void> {
    const change: Change = value === undefined ? { type: 'remove', path } : { type: 'set', path, value };
    await this.app.save(
      practiceFile(this.app.site)?.path ?? '',
      [change],
      formatMessage(this.app.words.today.newClientsSaved, { name, answer }),
    );
    // If it was not saved, the page shows the value in the file again.
    this.requestUpdate();
  }
}
