import { HoursField } from '../hours/hours-field.js';
import { WeekHours } from '../hours/week-hours.js';
import { FactForm } from './fact-form.js';
import { FactList } from './fact-list.js';
import { FactText } from './fact-text.js';

customElements.define('hours-field', HoursField);
customElements.define('week-hours', WeekHours);
customElements.define('fact-form', FactForm);
customElements.define('fact-list', FactList);
customElements.define('fact-text', FactText);

export { FactsView } from './facts-view.js';
