<?php
/**
 * Escaping and URLs, byte for byte as the renderers of @tendwell/elements print them. WordPress's own functions print
 * other bytes: esc_html() keeps character references, and esc_url() changes characters that these keep.
 */

namespace Tendwell;

/** Text, escaped for element content and quoted attribute values. Null and booleans are left out; lists are joined. */
function e( $value ): string {
	if ( null === $value || is_bool( $value ) ) {
		return '';
	}
	if ( is_array( $value ) ) {
		if ( array_values( $value ) !== $value ) {
			throw new \UnexpectedValueException( 'An object is not text.' );
		}
		return implode( '', array_map( __NAMESPACE__ . '\e', $value ) );
	}
	$entities = array( '&' => '&amp;', '<' => '&lt;', '>' => '&gt;', '"' => '&quot;', "'" => '&#39;' );
	return strtr( (string) $value, $entities );
}

/** What `$make` returns, or an empty string if it throws: one wrong fact must not hide the others. */
function if_possible( callable $make ) {
	try {
		return $make() ?? '';
	} catch ( \Throwable $error ) {
		return '';
	}
}

/** JSON for a script: no text in it can close the element. */
function json_script( $data ): string {
	return str_replace( '<', '\u003c', to_json( $data ) );
}

function to_json( $data ): string {
	$flags = JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_LINE_TERMINATORS | JSON_THROW_ON_ERROR;
	return json_encode( $data, $flags );
}

/** A URL that may be printed, or null. Images are loaded by the browser, so fewer schemes are allowed. */
function checked_url( $url, string $kind = 'link' ): ?string {
	if ( ! is_string( $url ) || 1 !== preg_match( '//u', $url ) ) {
		return null;
	}
	$plain = preg_replace( '/^[\s\x{a0}\x{feff}]+|[\s\x{a0}\x{feff}]+$/u', '', preg_replace( '/\p{Cc}/u', '', $url ) );
	if ( preg_match( '/^([a-z][a-z\d+.-]*):/i', $plain, $match ) ) {
		$allowed = 'image' === $kind ? '/^https?$/i' : '/^(?:https?|mailto|tel)$/i';
		if ( ! preg_match( $allowed, $match[1] ) ) {
			return null;
		}
	}
	$encode  = static function ( array $match ): string {
		return rawurlencode( $match[0] );
	};
	$encoded = preg_replace_callback( '/[^A-Za-z0-9;,\/?:@&=+$\-_.!~*\'()#%\[\]]/u', $encode, $plain );
	$encoded = str_replace( array( '%5B', '%5D' ), array( '[', ']' ), $encoded );
	return '' === $encoded ? null : $encoded;
}

/** The fields that are text or numbers. */
function text_fields( $facts ): array {
	if ( ! is_array( $facts ) ) {
		throw new \UnexpectedValueException( 'Not an object.' );
	}
	return array_filter(
		$facts,
		static function ( $value ): bool {
			return is_string( $value ) || is_int( $value ) || is_float( $value );
		}
	);
}

/** The texts in a list. */
function texts_in( $list ): array {
	return is_array( $list ) ? array_values( array_filter( $list, 'is_string' ) ) : array();
}

/** Empty text, zero, and null are nothing to show. */
function shown( $value ): bool {
	return null !== $value && '' !== $value && 0 !== $value && 0.0 !== $value && false !== $value;
}

/** The tag of a heading. What is not a level is taken for 2. */
function heading_tag( $level ): string {
	return 3 === $level || 4 === $level ? "h$level" : 'h2';
}

/** The `lang` attribute of content in its own language, with `dir` if the text around it has another direction. */
function lang_html( string $lang, string $around ): string {
	if ( '' === $lang ) {
		return '';
	}
	$is_right = is_right_to_left( $lang );
	$dir      = is_right_to_left( $around ) === $is_right ? '' : ' dir="' . ( $is_right ? 'rtl' : 'ltr' ) . '"';
	return ' lang="' . e( $lang ) . "\"$dir";
}

/** Entries under the groups that they name, in the order in which both first appear. Those without one are first. */
function grouped( array $entries ): array {
	$groups = array( '' => array() );
	foreach ( $entries as $entry ) {
		$group              = is_string( $entry['group'] ?? null ) ? $entry['group'] : '';
		$groups[ $group ][] = $entry;
	}
	return array_filter( $groups );
}

/** The characters of a text. */
function characters( string $text ): array {
	return preg_split( '//u', $text, -1, PREG_SPLIT_NO_EMPTY );
}
