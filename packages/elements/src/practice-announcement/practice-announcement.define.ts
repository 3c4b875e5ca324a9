import { define } from '../internal/define.js';
import { PracticeAnnouncement } from './practice-announcement.js';

define('practice-announcement', PracticeAnnouncement);

declare global {
  interface HTMLElementTagNameMap {
    'practice-announcement': PracticeAnnouncement;
  }
}

export { PracticeAnnouncement };
