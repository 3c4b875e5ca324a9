<?php
/**
 * Plugin Name: Tendwell
 * Description: Blocks for the site of a wellness practice: hours, services, people, newsletter sign-up, footer. They work without JavaScript and load nothing from third parties.
 * Version: 0.0.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: tendwell
 */

namespace Tendwell;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

require_once __DIR__ . '/includes/load.php';
require_once __DIR__ . '/includes/posts.php';
require_once __DIR__ . '/includes/blocks.php';
require_once __DIR__ . '/includes/settings-json.php';
require_once __DIR__ . '/includes/settings.php';
if ( is_admin() ) {
	foreach ( array( 'data', 'values', 'kinds', 'changes', 'checks', 'fields', 'groups', 'items' ) as $file ) {
		require_once __DIR__ . "/includes/form-$file.php";
	}
	require_once __DIR__ . '/includes/settings-form.php';
}

add_action( 'init', __NAMESPACE__ . '\register_assets' );
add_action( 'init', __NAMESPACE__ . '\register_blocks' );
add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page' );
add_filter( 'plugin_action_links_' . plugin_basename( __FILE__ ), __NAMESPACE__ . '\add_settings_link' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\script_tag', 10, 2 );
