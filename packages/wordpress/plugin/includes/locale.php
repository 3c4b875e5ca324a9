<?php
/**
 * The language of what is rendered. data/<language>.json has the texts of @tendwell/elements and what Intl prints. PHP's own
 * intl extension is often missing, and would print other bytes.
 */

namespace Tendwell;

const LANGUAGES = array( 'ar', 'de', 'en', 'es', 'fr', 'zh' );

/** A language tag in its canonical form, `en-US` for `EN-us`; null if it is not one. */
function canonical_locale( $tag ): ?string {
	if ( ! is_string( $tag ) || ! preg_match( '/^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/iD', $tag ) ) {
		return null;
	}
	$parts = explode( '-', strtolower( $tag ) );
	foreach ( array_slice( $parts, 1, null, true ) as $at => $part ) {
		if ( 2 === strlen( $part ) ) {
			$parts[ $at ] = strtoupper( $part );
		} elseif ( 4 === strlen( $part ) && ctype_alpha( $part ) ) {
			$parts[ $at ] = ucfirst( $part );
		}
	}
	return implode( '-', $parts );
}

/** The first language tag that is one. */
function first_locale( ...$tags ): string {
	$found = array_filter( array_map( __NAMESPACE__ . '\canonical_locale', $tags ) );
	return $found ? reset( $found ) : 'en';
}

/** The language subtag. */
function language_of( string $locale ): string {
	return strtolower( explode( '-', $locale )[0] );
}

function is_right_to_left( string $locale ): bool {
	return 1 === preg_match( '/^(?:ar|dv|fa|he|ps|sd|ug|ur|yi)(?:-|$)/i', $locale );
}

/**
 * The locale of the renderer that is running. Each renderer sets it first: handing it on to every function that prints a
 * word would double their parameters.
 *
 * @param mixed ...$tags The first that is a language tag is used from now on. Default: the locale stays.
 */
function locale( ...$tags ): string {
	static $locale = 'en';
	if ( $tags ) {
		$locale = first_locale( ...$tags );
	}
	return $locale;
}

/** A part of the data for the current locale: of its region, if that differs, or of its language, or else in English. */
function locale_data( string $part ) {
	static $read = array();
	$locale      = locale();
	if ( ! isset( $read[ $locale ] ) ) {
		$read[ $locale ] = read_locale( $locale );
	}
	return $read[ $locale ][ $part ];
}

function read_locale( string $locale ): array {
	$language         = in_array( language_of( $locale ), LANGUAGES, true ) ? language_of( $locale ) : 'en';
	$data             = json_decode( file_get_contents( dirname( __DIR__ ) . "/data/$language.json" ), true );
	$data['language'] = $language;
	$region           = preg_match( '/-([A-Z]{2})(?:-|$)/', $locale, $match ) ? $match[1] : '';
	return array_replace_recursive( $data, $data['variants'][ $region ] ?? array() );
}

/** The texts by name. None has a character that HTML needs escaped. */
function words(): array {
	return locale_data( 'words' );
}
