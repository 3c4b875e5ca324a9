<?php
/** Texts with values, counts, numbers, lists, and prices, in the current locale. */

namespace Tendwell;

/** Replaces each `{name}` with its value. */
function format( string $message, array $values ): string {
	return preg_replace_callback(
		'/\{([\w-]+)\}/',
		static function ( array $match ) use ( $values ): string {
			return (string) ( $values[ $match[1] ] ?? $match[0] );
		},
		$message
	);
}

/** A text that starts with a capital letter. PHP itself only knows ASCII, and the extension mbstring is often missing. */
function capitalized( string $text ): string {
	return preg_match( '/^\xc3[\xa0-\xb6\xb8-\xbe]/', $text ) ? "\xc3" . chr( ord( $text[1] ) - 32 ) . substr( $text, 2 ) : ucfirst( $text );
}

/** The text for a count. */
function format_count( array $forms, $count ): string {
	return format( $forms[ plural_form( $count ) ] ?? $forms['other'], array( 'count' => number_text( $count ) ) );
}

/** The form of a count: https://cldr.unicode.org/index/cldr-spec/plural-rules. */
function plural_form( $count ): string {
	$number   = abs( (float) $count );
	$is_whole = floor( $number ) === $number;
	$language = locale_data( 'language' );
	if ( 'ar' === $language && $is_whole ) {
		$rest  = fmod( $number, 100 );
		$small = array( 'zero', 'one', 'two' );
		return $number < 3 ? $small[ (int) $number ] : ( $rest >= 3 && $rest <= 10 ? 'few' : ( $rest > 10 ? 'many' : 'other' ) );
	}
	if ( in_array( $language, array( 'es', 'fr' ), true ) && $is_whole && $number > 0 && 0.0 === fmod( $number, 1000000 ) ) {
		return 'many';
	}
	$is_one = 'fr' === $language ? $number < 2 : 1.0 === $number;
	return $is_one && in_array( $language, array( 'de', 'en', 'es', 'fr' ), true ) ? 'one' : 'other';
}

/** "75 minutes". */
function minutes_text( $minutes ): string {
	return format_count( locale_data( 'minutes' ), $minutes );
}

/** A number with at most three decimals. */
function number_text( $number ): string {
	return digits_text( rtrim( rtrim( number_format( (float) $number, 3, '.', '' ), '0' ), '.' ), locale_data( 'numbers' ) );
}

/** Digits with the separators of a locale. */
function digits_text( string $digits, array $separators ): string {
	list( $whole, $decimals ) = array_pad( explode( '.', $digits ), 2, '' );
	if ( strlen( ltrim( $whole, '-' ) ) >= $separators['groupedFrom'] ) {
		$whole = preg_replace( '/\B(?=(?:\d{3})+$)/', $separators['group'], $whole );
	}
	return '' === $decimals ? $whole : $whole . $separators['decimal'] . $decimals;
}

/** "A, B, and C". */
function list_text( array $items, string $type = 'and' ): string {
	list( $pair, $first, $other, $last ) = locale_data( 'lists' )[ $type ];
	$items = array_values( $items );
	$count = count( $items );
	if ( $count < 2 ) {
		return $items[0] ?? '';
	}
	$before = spanish_conjunction( 2 === $count ? $pair : $last, $items[ $count - 1 ] );
	if ( 2 === $count ) {
		return $items[0] . $before . $items[1];
	}
	return $items[0] . $first . implode( $other, array_slice( $items, 1, -1 ) ) . $before . $items[ $count - 1 ];
}

/** In Spanish, "y" is "e" before the sound i, and "o" is "u" before o. */
function spanish_conjunction( string $conjunction, string $next ): string {
	if ( 'es' !== locale_data( 'language' ) ) {
		return $conjunction;
	}
	if ( preg_match( '/^(?:i|hi(?![ae]))/i', $next ) ) {
		return preg_replace( '/ y $/', ' e ', $conjunction );
	}
	return preg_match( '/^(?:h?o|8|11(?:\s|$))/i', $next ) ? preg_replace( '/ o $/', ' u ', $conjunction ) : $conjunction;
}

/** "$95", "from $95", "$95–$120", "$400 for 5 visits". */
function price_text( array $price, $currency ): string {
	$words  = words();
	$amount = $price['amount'] ?? null;
	if ( ! empty( $price['free'] ) || 0 === $amount ) {
		return $words['free'];
	}
	$from = array_key_exists( 'from', $price ) ? $price['from'] : $amount;
	$to   = $price['to'] ?? null;
	$text = price_range( $from, $to, $price['currency'] ?? $currency );
	if ( isset( $price['from'] ) && null === $to ) {
		$text = format( $words['priceFrom'], array( 'price' => $text ) );
	}
	if ( ! empty( $price['visits'] ) ) {
		$text = format( format_count( $words['visits'], $price['visits'] ), array( 'price' => $text ) );
	}
	if ( isset( $price['per'] ) ) {
		$text = format( $words[ 'per' . ucfirst( $price['per'] ) ], array( 'price' => $text ) );
	}
	return empty( $price['slidingScale'] ) ? $text : format( $words['slidingScale'], array( 'price' => $text ) );
}

function price_range( $from, $to, $currency ): string {
	foreach ( array( $from, $to ?? 0 ) as $value ) {
		if ( ! is_int( $value ) && ! is_float( $value ) ) {
			throw new \RangeException( 'The price is not a number.' );
		}
	}
	$currencies = locale_data( 'currencies' );
	if ( ! is_string( $currency ) || ! isset( $currencies[ $currency ] ) ) {
		throw new \UnexpectedValueException( 'The currency is unknown.' );
	}
	list( $one, $range, $digits ) = $currencies[ $currency ];
	$amounts                      = array(
		'amount' => money_text( $from, $digits ),
		'to'     => null === $to ? '' : money_text( $to, $digits ),
	);
	return format( null === $to ? $one : $range, $amounts );
}

/** An amount with all decimals of the currency, or with none if it is whole. */
function money_text( $amount, int $decimals ): string {
	$text = number_format( (float) $amount, $decimals, '.', '' );
	return digits_text( preg_replace( '/\.0+$/', '', $text ), locale_data( 'money' ) );
}
