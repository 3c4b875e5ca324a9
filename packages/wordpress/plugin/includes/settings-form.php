<?php
/**
 * A section of the settings as a form. It carries a draft: the facts of the section as they will be saved, with those that
 * have no field. Adding and removing change the draft; only saving changes the facts.
 */

namespace Tendwell;

/** What a section shows of what is saved. Without a draft, it can't be shown. */
function form_state(): array {
	$section = form_section( current_section() );
	$saved   = saved_facts( $section['option'] );
	if ( null === $saved ) {
		return array( 'message' => 'unreadable' );
	}
	$draft = section_facts( $section, $saved );
	if ( 'practice' === $section['option'] ) {
		$draft = with_site_facts( $draft, array_column( $section['fields'], 'key' ) );
	}
	return array(
		'draft'   => with_first_items( $section['fields'], $draft ),
		'version' => facts_version( section_facts( $section, $saved ) ),
	);
}

/** What a section shows after its form was sent, and whether it was saved. */
function sent_form( array $sent ): array {
	$section = form_section( current_section() );
	$fields  = $section['fields'];
	$draft   = json_decode( typed_text( $sent['tendwell_draft'] ?? null ) );
	$draft   = typed_object( $fields, $draft instanceof \stdClass ? $draft : new \stdClass(), $sent['tendwell'] ?? array() ) ?? new \stdClass();
	$saved   = saved_facts( $section['option'] );
	$action  = typed_text( $sent['tendwell_do'] ?? 'save' );
	$state   = array(
		'draft'   => 'save' === $action ? without_empty_items( $fields, $draft ) : changed_draft( $draft, $action ),
		'version' => typed_text( $sent['tendwell_version'] ?? null ),
	);
	// PHP drops what is beyond its limit, and the last field is the first to be dropped.
	if ( ! isset( $sent['tendwell_end'] ) ) {
		return $state + array( 'message' => 'tooLarge' );
	}
	if ( null === $saved ) {
		return $state + array( 'message' => 'unreadable' );
	}
	if ( 'save' !== $action ) {
		return $state + array( 'message' => 'notSaved' );
	}
	// A site needs no newsletter.
	$is_nothing = 'newsletter' === $section['option'] && ! get_object_vars( $state['draft'] );
	$problems   = $is_nothing ? array() : section_problems( $fields, $state['draft'] );
	if ( $problems ) {
		return $state + array( 'problems' => $problems );
	}
	$version = facts_version( section_facts( $section, $saved ) );
	if ( $version !== $state['version'] ) {
		return array( 'version' => $version, 'message' => 'conflict' ) + $state;
	}
	save_section( $section, $saved, $state['draft'] );
	return array( 'isSaved' => true );
}

function show_form( array $state ): void {
	$section = form_section( current_section() );
	echo '<form method="post" action="' . e( settings_url() ) . '#tendwell-messages" novalidate>';
	wp_nonce_field( 'tendwell' );
	// The Enter key presses the first button.
	echo '<button class="screen-reader-text" name="tendwell_do" value="save" tabindex="-1" aria-hidden="true">' . form_word( 'save' ) . '</button>';
	echo '<input type="hidden" name="tendwell_version" value="' . e( $state['version'] ) . '">';
	echo '<input type="hidden" name="tendwell_draft" value="' . e( to_json( $state['draft'] ) ) . '">';
	echo fields_html( $section['fields'], $state['draft'], '', $state['problems'] ?? array() );
	echo '<input type="hidden" name="tendwell_end" value="1">';
	echo '<p class="submit"><button class="button button-primary" name="tendwell_do" value="save">' . form_word( 'save' ) . '</button></p></form>';
}

/** What is saved of an option: an object, also of the list of questions. Null: it is not JSON. */
function saved_facts( string $option ): ?\stdClass {
	$text = trim( (string) get_option( "tendwell_$option", '' ) );
	if ( '' === $text || '[]' === $text ) {
		return new \stdClass();
	}
	$facts = json_decode( $text );
	if ( 'questions' === $option && is_array( $facts ) ) {
		$facts = (object) array( 'questions' => $facts );
	}
	return $facts instanceof \stdClass ? $facts : null;
}

/** The facts that a section has fields for. */
function section_facts( array $section, \stdClass $facts ): \stdClass {
	$keys = array_column( $section['fields'], 'key' );
	return (object) array_intersect_key( get_object_vars( $facts ), array_flip( $keys ) );
}

/** Changes when somebody else changes the facts. */
function facts_version( \stdClass $facts ): string {
	return md5( to_json( $facts ) );
}

/** Saves the facts of a section. All others stay as they are. */
function save_section( array $section, \stdClass $saved, \stdClass $draft ): void {
	foreach ( array_column( $section['fields'], 'key' ) as $key ) {
		if ( isset( $draft->$key ) ) {
			$saved->$key = $draft->$key;
		} else {
			unset( $saved->$key );
		}
	}
	if ( 'practice' === $section['option'] ) {
		$saved = with_slugs( with_site_facts( $saved, array( 'url', 'locale', 'timeZone' ) ) );
	}
	$facts = 'questions' === $section['option'] ? $saved->questions ?? array() : $saved;
	$text  = (array) $facts ? json_encode( $facts, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ) : '';
	update_option( "tendwell_{$section['option']}", $text );
}

/** The facts with those that WordPress knows, where they are missing. */
function with_site_facts( \stdClass $facts, array $keys ): \stdClass {
	$zone  = wp_timezone_string();
	$known = array(
		'name'     => html_entity_decode( get_bloginfo( 'name' ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ),
		'url'      => home_url( '/' ),
		'locale'   => get_bloginfo( 'language' ),
		// WordPress also has offsets, such as +02:00.
		'timeZone' => in_array( $zone, timezone_identifiers_list(), true ) ? $zone : '',
	);
	foreach ( array_intersect( array_keys( $known ), $keys ) as $key ) {
		if ( ! isset( $facts->$key ) && '' !== $known[ $key ] ) {
			$facts->$key = $known[ $key ];
		}
	}
	return $facts;
}

/** The practice with a slug for each person who has none: services name people by it. */
function with_slugs( \stdClass $practice ): \stdClass {
	$people = is_array( $practice->practitioners ?? null ) ? $practice->practitioners : array();
	$taken  = array_filter( array_map( __NAMESPACE__ . '\slug_of_person', $people ) );
	foreach ( $people as $person ) {
		if ( ! $person instanceof \stdClass || isset( $person->slug ) ) {
			continue;
		}
		// Without letters that URLs have, WordPress makes percent signs.
		$words = trim( preg_replace( '/[^a-z0-9]+/', '-', preg_replace( '/%../', '-', sanitize_title( shown_text( $person->name ?? null ) ) ) ), '-' );
		$slug  = '' === $words ? 'person' : $words;
		for ( $number = 2; in_array( $slug, $taken, true ); $number++ ) {
			$slug = ( '' === $words ? 'person' : $words ) . "-$number";
		}
		$person->slug = $slug;
		$taken[]      = $slug;
	}
	return $practice;
}

function slug_of_person( $person ): string {
	return shown_text( $person->slug ?? null );
}

/** The titles of a field and of what it is in: "Locations 1, Phone". */
function path_title( string $path ): string {
	$fields = 'json' === current_section() ? array() : form_section( current_section() )['fields'];
	$titles = array();
	foreach ( explode( '.', $path ) as $key ) {
		if ( ctype_digit( $key ) ) {
			$titles[] = array_pop( $titles ) . ' ' . ( (int) $key + 1 );
			continue;
		}
		$found    = array_column( $fields, null, 'key' )[ $key ] ?? array();
		$titles[] = $found['title'] ?? form_data()['words'][ 'words' === $key ? 'inWords' : $key ];
		$fields   = $found['fields'] ?? array();
	}
	return implode( ', ', $titles );
}
