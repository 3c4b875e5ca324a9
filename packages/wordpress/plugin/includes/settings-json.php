<?php
/** Import and export: all facts as JSON, as in a content folder. */

namespace Tendwell;

/** The options, and what an empty field shows. */
const FACTS = array(
	'practice'   => '{ "name": "Heron Street Massage", "kind": "massage", … }',
	'newsletter' => '{ "action": "https://letters.example.com/newsletter/subscribe", … }',
	'questions'  => '[{ "question": "What should I wear?", "answer": "Anything that you can lie down in." }]',
);

/** The facts that were saved last; empty if there are none. */
function facts( string $name ): array {
	$facts = json_decode( (string) get_option( "tendwell_$name", '' ), true );
	return is_array( $facts ) ? $facts : array();
}

/** The texts that are saved. */
function json_state(): array {
	$texts = array();
	foreach ( array_keys( FACTS ) as $name ) {
		$texts[ $name ] = (string) get_option( "tendwell_$name", '' );
	}
	return array( 'texts' => $texts );
}

/** Saves the texts, or none of them if one is wrong: a typing mistake must not empty a site. */
function sent_json( array $sent ): array {
	$texts    = array();
	$problems = array();
	foreach ( array_keys( FACTS ) as $name ) {
		$text           = $sent["tendwell_$name"] ?? null;
		$texts[ $name ] = is_string( $text ) ? $text : (string) get_option( "tendwell_$name", '' );
		if ( '' !== trim( $texts[ $name ] ) && ! is_array( json_decode( $texts[ $name ], true ) ) ) {
			// Reading the texts of the form would change it.
			$error             = json_last_error_msg();
			$problems[ $name ] = format( form_data()['words']['notJson'], array( 'error' => $error ) );
		}
	}
	if ( $problems ) {
		return array( 'texts' => $texts, 'problems' => $problems );
	}
	foreach ( $texts as $name => $text ) {
		update_option( "tendwell_$name", $text );
	}
	return array( 'isSaved' => true );
}

function show_json( array $state ): void {
	$problems = $state['problems'] ?? array();
	echo '<p>' . form_word( 'importLead' ) . '</p><form method="post" action="' . e( settings_url() ) . '#tendwell-messages">';
	wp_nonce_field( 'tendwell' );
	foreach ( FACTS as $name => $example ) {
		$id = field_id( $name );
		echo "<div class=\"tendwell-field\"><label for=\"$id\">" . form_word( $name ) . '</label>';
		// esc_textarea() would keep character references as they are.
		echo "<textarea class=\"code\" rows=\"14\" spellcheck=\"false\" dir=\"ltr\" id=\"$id\" name=\"tendwell_$name\" placeholder=\"" . e( $example ) . '"' . described_by( array(), $name, $problems ) . ">\n" . e( $state['texts'][ $name ] ) . '</textarea>';
		echo problem_html( $name, $problems ) . '</div>';
	}
	echo '<p class="submit"><button class="button button-primary" id="submit">' . form_word( 'save' ) . '</button></p></form>';
}
