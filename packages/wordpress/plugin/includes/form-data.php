<?php
/** The form of the settings, as the build wrote it to data/form-<language>.json: its texts, and its sections with their fields. */

namespace Tendwell;

/** The language of the settings: that of the user, if the plugin has it. */
function settings_language(): string {
	$language = language_of( first_locale( str_replace( '_', '-', get_user_locale() ) ) );
	return in_array( $language, LANGUAGES, true ) ? $language : 'en';
}

function form_data(): array {
	static $read = array();
	$language    = settings_language();
	if ( ! isset( $read[ $language ] ) ) {
		$read[ $language ] = json_decode( file_get_contents( dirname( __DIR__ ) . "/data/form-$language.json" ), true );
	}
	return $read[ $language ];
}

/** A text of the form, escaped. */
function form_word( string $name ): string {
	return e( form_data()['words'][ $name ] );
}

/** What is wrong with a field: the text of a code, or else the text itself. */
function problem_text( string $code ): string {
	$data = form_data();
	return $data['issues'][ $code ] ?? ( 'missing' === $code ? $data['words']['missing'] : $code );
}

/** A section by its name, or null. */
function form_section( string $name ): ?array {
	foreach ( form_data()['sections'] as $section ) {
		if ( $section['name'] === $name ) {
			return $section;
		}
	}
	return null;
}
