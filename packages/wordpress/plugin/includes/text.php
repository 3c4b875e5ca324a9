<?php
/**
 * Texts, dates, numbers, and lists in American English, from data/en.json, which is made from the texts of
 * @tendwell/elements and from what Intl prints. PHP's own intl extension is often missing, and would print other bytes.
 */

namespace Tendwell;

/** A part of data/en.json. */
function english( string $part ) {
	static $data;
	$data = $data ?? json_decode( file_get_contents( dirname( __DIR__ ) . '/data/en.json' ), true );
	return $data[ $part ];
}

/** The texts by name. */
function words(): array {
	return english( 'words' );
}

/** Replaces each `{name}` with its value. */
function format( string $message, array $values ): string {
	return preg_replace_callback(
		'/\{(\w+)\}/',
		static function ( array $match ) use ( $values ): string {
			return (string) ( $values[ $match[1] ] ?? $match[0] );
		},
		$message
	);
}

/** The text for a count. */
function format_count( array $forms, $count ): string {
	$form = 1 === $count && isset( $forms['one'] ) ? $forms['one'] : $forms['other'];
	return format( $form, array( 'count' => number_text( $count ) ) );
}

function number_text( $number, int $digits = 3 ): string {
	$text = number_format( (float) $number, $digits, '.', ',' );
	return false === strpos( $text, '.' ) ? $text : rtrim( rtrim( $text, '0' ), '.' );
}

/** "A, B, and C". */
function list_text( array $items, string $word = 'and' ): string {
	$items = array_values( $items );
	$last  = array_pop( $items );
	if ( null === $last ) {
		return '';
	}
	if ( count( $items ) < 2 ) {
		return $items ? "{$items[0]} $word $last" : $last;
	}
	return implode( ', ', $items ) . ", $word $last";
}

function is_date( $date ): bool {
	return is_string( $date ) && preg_match( '/^(\d{4})-(\d{2})-(\d{2})$/', $date, $match )
		&& checkdate( (int) $match[2], (int) $match[3], (int) $match[1] );
}

/** Midnight of a calendar date. */
function day( string $date, string $zone = 'UTC' ): \DateTimeImmutable {
	return new \DateTimeImmutable( $date, new \DateTimeZone( $zone ) );
}

function add_days( string $date, int $days ): string {
	return day( $date )->modify( "$days days" )->format( 'Y-m-d' );
}

/** The days from one date to another. */
function days_between( string $from, string $to ): int {
	return (int) round( ( day( $to )->getTimestamp() - day( $from )->getTimestamp() ) / 86400 );
}

/** "January 15, 2026". What is not a date stays as it is. */
function date_text( string $date ): string {
	return is_date( $date ) ? day( $date )->format( 'F j, Y' ) : $date;
}

/** "Dec 24, 2026 – Jan 2, 2027", without repeating what both ends share. */
function date_range_text( string $from, string $to ): string {
	$start = day( $from );
	$end   = day( $to );
	if ( $from === $to ) {
		return $start->format( 'M j, Y' );
	}
	$between = english( 'separator' );
	if ( $start->format( 'Y' ) !== $end->format( 'Y' ) ) {
		return $start->format( 'M j, Y' ) . $between . $end->format( 'M j, Y' );
	}
	$last = $start->format( 'm' ) === $end->format( 'm' ) ? $end->format( 'j, Y' ) : $end->format( 'M j, Y' );
	return $start->format( 'M j' ) . $between . $last;
}

function time_html( string $date ): string {
	return '<time datetime="' . e( $date ) . '">' . e( date_text( $date ) ) . '</time>';
}

/** "5:30 PM". */
function clock_text( string $clock ): string {
	return day( '2024-01-01 ' . ( '24:00' === $clock ? '00:00' : $clock ) )->format( 'g:i A' );
}

/** "1:00 – 5:30 PM". */
function time_range_text( string $opens, string $closes ): string {
	$closes  = '24:00' === $closes ? '00:00' : $closes;
	$between = english( 'separator' );
	$start   = clock_text( $opens );
	$end     = clock_text( $closes );
	if ( $opens >= $closes ) {
		return $start . $between . $end;
	}
	if ( ( $opens < '12:00' ) === ( $closes < '12:00' ) ) {
		$start = explode( ' ', $start )[0];
	}
	return str_replace( ' ', english( 'rangeSpace' ), $start . $between . $end );
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
	$is_number = static function ( $value ): bool {
		return is_int( $value ) || is_float( $value );
	};
	if ( ! $is_number( $from ) || ( null !== $to && ! $is_number( $to ) ) ) {
		throw new \RangeException( 'The price is not a number.' );
	}
	list( $symbol, $digits ) = english( 'currencies' )[ $currency ];
	$money                   = static function ( $amount ) use ( $symbol, $digits ): string {
		$text = number_format( (float) $amount, $digits, '.', ',' );
		return $symbol . preg_replace( '/\.0+$/', '', $text );
	};
	return null === $to ? $money( $from ) : $money( $from ) . '–' . $money( $to );
}
