<?php
/** Settings → Tendwell: the facts, as a form with a page for each section, and as JSON. */

namespace Tendwell;

/** Who may see and change the settings. */
const SETTINGS_CAPABILITY = 'manage_options';

function add_settings_page(): void {
	$page = add_options_page( 'Tendwell', 'Tendwell', SETTINGS_CAPABILITY, 'tendwell', __NAMESPACE__ . '\show_settings' );
	if ( $page ) {
		add_action( "load-$page", __NAMESPACE__ . '\load_settings' );
	}
}

/** Adds a link to the settings to those that the list of plugins has for this one. The word is WordPress's own. */
function add_settings_link( array $links ): array {
	$url = admin_url( 'options-general.php?page=tendwell' );
	return array( 'settings' => sprintf( '<a href="%s">%s</a>', esc_url( $url ), esc_html__( 'Settings' ) ) ) + $links;
}

/** The address of a section; without a name, that of the current one. */
function settings_url( string $section = '' ): string {
	return admin_url( 'options-general.php?page=tendwell&section=' . rawurlencode( '' === $section ? current_section() : $section ) );
}

/** The name of the section that is shown: `json`, or one of the form's. */
function current_section(): string {
	// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- It only chooses what is shown.
	$name = is_string( $_GET['section'] ?? null ) ? $_GET['section'] : '';
	return 'json' === $name || form_section( $name ) ? $name : form_data()['sections'][0]['name'];
}

/** What the page shows: set before it is printed. */
function settings_state( ?array $state = null ): array {
	static $current = array();
	if ( null !== $state ) {
		$current = $state;
	}
	return $current;
}

/** Before anything is printed: saves what was sent, or reads what is saved. */
function load_settings(): void {
	$file = dirname( __DIR__ ) . '/settings.css';
	wp_enqueue_style( 'tendwell-settings', plugin_dir_url( __DIR__ ) . 'settings.css', array(), (string) filemtime( $file ) );
	$is_json = 'json' === current_section();
	if ( 'POST' !== ( $_SERVER['REQUEST_METHOD'] ?? '' ) ) {
		settings_state( $is_json ? json_state() : form_state() );
		return;
	}
	if ( ! current_user_can( SETTINGS_CAPABILITY ) ) {
		wp_die( '', '', array( 'response' => 403 ) );
	}
	check_admin_referer( 'tendwell' );
	$sent  = wp_unslash( $_POST );
	$state = $is_json ? sent_json( $sent ) : sent_form( $sent );
	if ( ! empty( $state['isSaved'] ) ) {
		wp_safe_redirect( settings_url() . '&settings-updated=true' );
		exit;
	}
	settings_state( $state );
}

function show_settings(): void {
	$language = settings_language();
	$dir      = is_right_to_left( $language ) ? 'rtl' : 'ltr';
	echo '<div class="wrap tendwell" lang="' . e( $language ) . "\" dir=\"$dir\"><h1>Tendwell</h1>";
	echo sections_html();
	$state = settings_state();
	echo message_html( $state );
	if ( 'json' === current_section() ) {
		show_json( $state );
	} elseif ( isset( $state['draft'] ) ) {
		show_form( $state );
	}
	echo '</div>';
}

/** Links to all sections. */
function sections_html(): string {
	$titles         = array_column( form_data()['sections'], 'title', 'name' );
	$titles['json'] = form_data()['words']['importExport'];
	$html           = '';
	foreach ( $titles as $name => $title ) {
		$is_current = current_section() === $name;
		$html      .= '<a href="' . e( settings_url( $name ) ) . '" class="nav-tab' . ( $is_current ? ' nav-tab-active" aria-current="page' : '' ) . '">' . e( $title ) . '</a>';
	}
	return '<nav class="nav-tab-wrapper" aria-label="' . form_word( 'sections' ) . "\">$html</nav>";
}

/** What happened, and links to the fields that have to be changed. */
function message_html( array $state ): string {
	$problems = $state['problems'] ?? array();
	$message  = $state['message'] ?? ( $problems ? 'errors' : '' );
	// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- It only shows a message.
	if ( '' === $message && isset( $_GET['settings-updated'] ) ) {
		$message = 'saved';
	}
	if ( '' === $message ) {
		return '<div id="tendwell-messages"></div>';
	}
	$items = '';
	foreach ( $problems as $path => $code ) {
		$items .= '<li><a href="#' . field_id( $path ) . '">' . e( path_title( $path ) ) . '</a>: ' . e( problem_text( $code ) ) . '</li>';
	}
	$types = array( 'saved' => 'success', 'notSaved' => 'info', 'conflict' => 'warning' );
	return '<div class="notice notice-' . ( $types[ $message ] ?? 'error' ) . ' inline" id="tendwell-messages" tabindex="-1" role="' . ( 'saved' === $message ? 'status' : 'alert' ) . '"><p>' . form_word( $message ) . '</p>' . ( $items ? "<ul>$items</ul>" : '' ) . '</div>';
}
