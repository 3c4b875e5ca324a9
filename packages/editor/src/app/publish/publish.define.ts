import { PublishView } from './publish-view.js';

customElements.define('view-publish', PublishView);

export { PublishView };
