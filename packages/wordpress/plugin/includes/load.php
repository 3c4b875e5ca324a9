<?php
/** Loads the renderers. They need no WordPress. */

namespace Tendwell;

foreach ( array( 'html', 'text', 'hours', 'status-space', 'contact', 'render-footer', 'render-visit', 'render-services', 'render-people', 'render-announcement', 'render-articles', 'render-signup' ) as $file ) {
	require_once __DIR__ . "/$file.php";
}
