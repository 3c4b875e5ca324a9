<?php
/**
 * Sets up the WordPress whose folder is the first argument, with the fixtures of the second, the plugin from the zip file
 * that is the third, installed as an upload is, and a post of the blocks in the fourth, written by an author. Prints the
 * post's id.
 */

define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = 'localhost';
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

add_filter( 'pre_wp_mail', '__return_true' );
wp_install( 'Trial', 'admin', 'admin@example.com', false, '', 'trial' );
require_once ABSPATH . 'wp-admin/includes/file.php';
require_once ABSPATH . 'wp-admin/includes/misc.php';
require_once ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';
$installed = ( new Plugin_Upgrader( new Automatic_Upgrader_Skin() ) )->install( $argv[3] );
if ( true !== $installed ) {
	fwrite( STDERR, 'The zip file could not be installed.' );
	exit( 1 );
}
activate_plugin( 'tendwell/tendwell.php' );
$fixture = static function ( string $path ) use ( $argv ): string {
	return json_encode( json_decode( file_get_contents( "{$argv[2]}/$path.json" ), true )['data'] );
};
update_option( 'tendwell_practice', $fixture( 'practice-footer/whole' ) );
update_option( 'tendwell_newsletter', $fixture( 'newsletter-signup/whole' ) );
update_option( 'tendwell_questions', $fixture( 'practice-faq/groups' ) );
// An author may write no HTML of a custom element; blocks do not need it.
$author = wp_insert_user( array( 'user_login' => 'ada', 'user_pass' => 'trial', 'role' => 'author' ) );
wp_set_current_user( $author );
kses_init_filters();
$blocks = '';
foreach ( explode( ',', $argv[4] ) as $name ) {
	$blocks .= "<!-- wp:tendwell/$name {\"align\":\"wide\"} /-->\n\n";
}
$blocks .= '<!-- wp:tendwell/article -->
<!-- wp:heading --><h2>Salt &amp; water</h2><!-- /wp:heading -->
<!-- wp:paragraph --><p>Cold at first.</p><!-- /wp:paragraph -->
<!-- wp:heading {"anchor":"waves"} --><h2 id="waves">Waves</h2><!-- /wp:heading -->
<!-- /wp:tendwell/article -->';
echo wp_insert_post(
	array(
		'post_title'   => 'Every block',
		'post_status'  => 'publish',
		'post_content' => $blocks,
	)
);
