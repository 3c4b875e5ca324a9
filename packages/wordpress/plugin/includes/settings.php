<?php
/** Settings → Tendwell: the practice, the newsletter, and the questions, as the JSON of a content folder. */

namespace Tendwell;

const FACTS = array(
	'practice'   => 'Practice: the content of practice.yaml, as JSON.',
	'newsletter' => 'Newsletter: the content of newsletter.yaml, as JSON.',
	'questions'  => 'Questions and answers: a list of objects with question and answer.',
);

/** What an empty field shows. */
const EXAMPLES = array(
	'practice'   => '{
  "name": "Heron Street Massage",
  "kind": "massage",
  "url": "https://heronstreet.example.com/",
  "locale": "en-US",
  "timeZone": "America/Los_Angeles",
  "locations": [
    {
      "address": { "street": "12 Heron Street", "city": "Astoria", "region": "OR", "postalCode": "97103", "country": "US" },
      "phone": "+1 503 555 0118",
      "hours": { "tuesday": ["10:00-18:00"], "thursday": ["10:00-18:00"] }
    }
  ]
}',
	'newsletter' => '{
  "action": "https://letters.example.com/newsletter/subscribe",
  "description": "One email at the start of each season.",
  "consent": { "text": "You agree to get one email each season.", "version": "2026-01" }
}',
	'questions'  => '[
  { "question": "What should I wear?", "answer": "Anything that you can lie down in." }
]',
);

/** The facts that were saved last; empty if there are none. */
function facts( string $name ): array {
	$facts = json_decode( (string) get_option( "tendwell_$name", '' ), true );
	return is_array( $facts ) ? $facts : array();
}

function register_settings(): void {
	foreach ( array_keys( FACTS ) as $name ) {
		register_setting(
			'tendwell',
			"tendwell_$name",
			array(
				'type'              => 'string',
				'sanitize_callback' => static function ( $text ) use ( $name ): string {
					return checked_json( $name, (string) $text );
				},
			)
		);
	}
}

/** The text, or what was saved before if it is not JSON: a typing mistake must not empty a site. */
function checked_json( string $name, string $text ): string {
	if ( '' === trim( $text ) || is_array( json_decode( $text, true ) ) ) {
		return $text;
	}
	add_settings_error( "tendwell_$name", 'json', ucfirst( $name ) . ': this is not JSON (' . json_last_error_msg() . '). It was not saved. Look for a missing comma or quotation mark, or a comma too many.' );
	return (string) get_option( "tendwell_$name", '' );
}

function add_settings_page(): void {
	add_options_page( 'Tendwell', 'Tendwell', 'manage_options', 'tendwell', __NAMESPACE__ . '\show_settings' );
}

function show_settings(): void {
	echo '<div class="wrap"><h1>Tendwell</h1><form method="post" action="options.php">';
	settings_fields( 'tendwell' );
	foreach ( FACTS as $name => $label ) {
		$id = esc_attr( "tendwell_$name" );
		echo '<p><label for="' . $id . '"><strong>' . esc_html( $label ) . '</strong></label><br>';
		echo '<textarea class="large-text code" rows="14" spellcheck="false" id="' . $id . '" name="' . $id . '" placeholder="' . esc_attr( EXAMPLES[ $name ] ) . '">';
		// esc_textarea() would keep character references as they are.
		echo htmlspecialchars( (string) get_option( "tendwell_$name", '' ), ENT_QUOTES, 'UTF-8' ) . '</textarea></p>';
	}
	submit_button();
	echo '</form></div>';
}
