<?php
/**
 * What is wrong with facts that were typed into a form, as the schemas of @tendwell/content would say it. What has another
 * type than the form makes was not typed there, and is left alone.
 */

namespace Tendwell;

/** Names in data: words of lower-case letters and digits with hyphens between them. */
const SLUG = '/^[a-z0-9]+(?:-[a-z0-9]+)*$/D';

/** The codes of the problems in the fields of an object, by their paths: `locations.0.phone`. */
function field_problems( array $fields, $object, string $path = '' ): array {
	$problems = array();
	foreach ( $fields as $field ) {
		$value     = $object->{$field['key']} ?? null;
		$problems += value_problems( $field, $value, ltrim( "$path.{$field['key']}", '.' ) );
	}
	return $problems;
}

function value_problems( array $field, $value, string $path ): array {
	$kind = $field['kind'];
	if ( 'object' === $kind || 'picture' === $kind || ( 'price' === $kind && $value instanceof \stdClass ) ) {
		$is_checked = $value instanceof \stdClass || ( null === $value && ! empty( $field['isRequired'] ) );
		return $is_checked ? field_problems( $field['fields'], $value ?? new \stdClass(), $path ) + problems_together( $field['key'], $value, $path ) : array();
	}
	if ( null === $value ) {
		return empty( $field['isRequired'] ) ? array() : array( $path => 'missing' );
	}
	if ( 'items' === $kind ) {
		$problems = array();
		foreach ( is_array( $value ) ? $value : array() as $index => $item ) {
			if ( $item instanceof \stdClass ) {
				$problems += field_problems( $field['fields'], $item, "$path.$index" ) + problems_together( $field['key'], $item, "$path.$index" );
			}
		}
		return $problems;
	}
	$texts = 'list' === $kind && is_array( $value ) ? $value : array( $value );
	$codes = array_filter( array_map( static function ( $text ) use ( $field ): string {
		return text_problem( $field, $text );
	}, $texts ) );
	$code  = 'ranges' === $kind ? ranges_problem( $value ) : (string) reset( $codes );
	return '' === $code ? array() : array( $path => $code );
}

/** What is wrong with the text or number in a field; empty if it is right. */
function text_problem( array $field, $value ): string {
	if ( 'number' === $field['kind'] ) {
		$is_number = is_int( $value ) || ( is_float( $value ) && empty( $field['isWhole'] ) );
		$is_within = $value >= ( $field['min'] ?? $value ) && $value <= ( $field['max'] ?? $value );
		return $is_number && $is_within ? '' : 'out-of-range';
	}
	if ( ! is_string( $value ) ) {
		return '';
	}
	switch ( $field['kind'] ) {
		case 'choice':
			return isset( $field['choices'][ $value ] ) ? '' : 'invalid-value';
		case 'date':
			return is_date( $value ) ? '' : 'invalid-date';
		case 'month-day':
			// A leap year, so that February 29 is a day.
			return is_date( "2024-$value" ) ? '' : 'invalid-day-of-year';
		case 'time-zone':
			return in_array( $value, timezone_identifiers_list( \DateTimeZone::ALL_WITH_BC ), true ) ? '' : 'invalid-time-zone';
	}
	switch ( $field['check'] ?? '' ) {
		case 'email':
			return is_email( $value ) ? '' : 'invalid-email';
		case 'phone':
			return preg_match( '/^\+[1-9]\d{6,14}$/D', preg_replace( '/[\s().\x{2010}\x{2011}-]/u', '', phone_parts( $value )[0] ) ) ? '' : 'invalid-phone';
		case 'slug':
			return preg_match( SLUG, $value ) ? '' : 'invalid-slug';
		case 'language':
			return null === canonical_locale( $value ) ? 'invalid-language' : '';
		case 'web-url':
			return is_web_url( $value ) ? '' : 'invalid-url';
		case 'link':
			return is_web_url( $value ) || preg_match( '~^/(?![/\\\\])\S*$~D', $value ) ? '' : 'invalid-link';
	}
	return '';
}

function is_web_url( string $url ): bool {
	return 1 === preg_match( '~^https?://[^\s/?#:@]+(?::\d+)?(?:[/?#]\S*)?$~Di', $url ) && null !== checked_url( $url );
}

/** What is wrong with the hours of a day. */
function ranges_problem( $ranges ): string {
	if ( ! is_array( $ranges ) ) {
		return '';
	}
	$spans = array();
	foreach ( $ranges as $range ) {
		$read = time_ranges( array( $range ) );
		if ( ! $read ) {
			return 'invalid-time-range';
		}
		list( $opens, $closes ) = array_map( __NAMESPACE__ . '\minutes_of', $read[0] );
		$spans[]                = array( $opens, $closes > $opens ? $closes : $closes + 1440 );
	}
	sort( $spans );
	foreach ( array_slice( $spans, 1 ) as $index => $span ) {
		if ( $span[0] < $spans[ $index ][1] ) {
			return 'overlapping-hours';
		}
	}
	return '';
}

/** Since midnight. */
function minutes_of( string $time ): int {
	return 60 * (int) substr( $time, 0, 2 ) + (int) substr( $time, 3 );
}

/** What is wrong with several facts of one thing together. */
function problems_together( string $name, $object, string $path ): array {
	$problems = array();
	foreach ( array( 'to', 'until' ) as $last ) {
		$days = array( $object->from ?? null, $object->$last ?? null );
		if ( 2 === count( array_filter( $days, __NAMESPACE__ . '\is_date' ) ) && $days[1] < $days[0] ) {
			$problems[ "$path.$last" ] = 'date-order';
		}
	}
	if ( 'custom' === ( $object->kind ?? null ) && ! isset( $object->title ) ) {
		$problems[ "$path.title" ] = 'missing';
	}
	if ( 'policies' === $name && isset( $object->kind ) && ! isset( $object->text ) && ! isset( $object->url ) ) {
		$problems[ "$path.text" ] = 'missing';
	}
	if ( 'recurring' === $name ) {
		return $problems + recurring_problems( $object, $path );
	}
	return 'price' === $name && $object ? $problems + price_problems( $object, $path ) : $problems;
}

/** What is wrong with hours that don't come every week: they come on some days of a month, or every few weeks. */
function recurring_problems( \stdClass $recurring, string $path ): array {
	$is_monthly = isset( $recurring->nth );
	$is_weekly  = isset( $recurring->everyWeeks );
	if ( ! $is_monthly && ! $is_weekly ) {
		return array( "$path.everyWeeks" => 'missing-key' );
	}
	if ( $is_monthly && ( $is_weekly || isset( $recurring->from ) ) ) {
		return array( $path . ( $is_weekly ? '.everyWeeks' : '.from' ) => 'conflicting-keys' );
	}
	if ( $is_weekly && ! isset( $recurring->from ) ) {
		return array( "$path.from" => 'missing' );
	}
	$is_checked = is_date( $recurring->from ?? null ) && is_string( $recurring->day ?? null );
	return $is_checked && strtolower( day( $recurring->from )->format( 'l' ) ) !== $recurring->day ? array( "$path.from" => 'wrong-weekday' ) : array();
}

/** What is wrong with a price: it is stated in one way, in numbers or in words. */
function price_problems( \stdClass $price, string $path ): array {
	$ways = array_keys( array_intersect_key( get_object_vars( $price ), array_flip( array( 'amount', 'from', 'free', 'words' ) ) ) );
	if ( count( $ways ) > 1 ) {
		return array( "$path.{$ways[1]}" => 'conflicting-keys' );
	}
	if ( isset( $price->to ) && ! isset( $price->from ) ) {
		return array( "$path.from" => 'missing' );
	}
	if ( ! $ways ) {
		return array( "$path.amount" => 'missing' );
	}
	$is_order = is_numeric( $price->from ?? null ) && is_numeric( $price->to ?? null );
	return $is_order && $price->to <= $price->from ? array( "$path.to" => 'out-of-range' ) : array();
}

/** What is wrong with the facts of a section together: prices need a currency. */
function section_problems( array $fields, \stdClass $draft ): array {
	$problems = field_problems( $fields, $draft );
	foreach ( is_array( $draft->services ?? null ) ? $draft->services : array() as $service ) {
		$price = $service->price ?? null;
		if ( ! isset( $draft->currency ) && ( isset( $price->amount ) || isset( $price->from ) ) && ! isset( $price->currency ) ) {
			$problems['currency'] = 'missing';
		}
	}
	return $problems;
}
