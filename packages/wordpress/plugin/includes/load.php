<?php
/** Loads the renderers. They need no WordPress. */

namespace Tendwell;

foreach ( array( 'html', 'locale', 'text', 'reading-time', 'dates', 'hours', 'weeks', 'status-space', 'contact', 'practice-words', 'render-hours', 'footer-contact', 'footer-notices', 'render-footer', 'render-visit', 'render-services', 'render-policies', 'render-people', 'render-questions', 'render-announcement', 'render-article', 'render-articles', 'render-signup' ) as $file ) {
	require_once __DIR__ . "/$file.php";
}
