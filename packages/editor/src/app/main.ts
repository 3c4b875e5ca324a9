/**
 * The editor's page in the browser. To add a view:
 *
 * 1. Write a class in a folder of its own that extends `View` (`shell/view.ts`): a Lit element that renders into the light
 *    DOM. `this.app` has the API client, the store of the site, the messages, and `notify`; `this.rest` has what follows the
 *    view's name in the address, so that `#/articles/articles/tea.md` gives `articles/tea.md`.
 * 2. Add it to `VIEWS` in `shell/views.ts`, with a function that imports it: it is loaded when the first view but Today is opened.
 *    Name it in `views` of every language in `lang/`.
 * 3. Change facts with `this.app.save(...)`, which reports conflicts and failures, offers *Undo*, and updates the store.
 *
 * A view renders one `<h1>`, to which the shell moves the focus after a navigation. Styles are in `styles/`, one file
 * per view.
 */
import { EditorApp } from './shell/editor-app.js';

customElements.define('editor-app', EditorApp);
