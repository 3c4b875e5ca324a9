import { SitePreview } from '../preview/site-preview.js';
import { AnnouncementForm } from './announcement-form.js';
import { ClosingForm } from './closing-form.js';
import { NewClients } from './new-clients.js';
import { PriceList } from './price-list.js';

customElements.define('site-preview', SitePreview);
customElements.define('closing-form', ClosingForm);
customElements.define('announcement-form', AnnouncementForm);
customElements.define('new-clients', NewClients);
customElements.define('price-list', PriceList);

export { TodayView } from './today-view.js';
