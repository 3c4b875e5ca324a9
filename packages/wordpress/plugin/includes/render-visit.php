<?php
/** The content of <practice-visit>. */

namespace Tendwell;

function practice_visit_html( array $practice, array $options = array() ): string {
	locale( $options['locale'] ?? null, $practice['locale'] ?? null );
	$only    = $options['location'] ?? null;
	$places  = if_possible(
		static function () use ( $practice, $options, $only ): string {
			$html = '';
			foreach ( $practice['locations'] as $index => $place ) {
				if ( null === $only || $only === $index ) {
					$html .= visit_place_html( $practice, $index, $options );
				}
			}
			return $html;
		}
	);
	return "<div class=\"tendwell-visit\">\n" . visit_actions_html( $practice, $only ) . "\n$places</div>";
}

function visit_place_html( array $practice, int $index, array $options ): string {
	$place    = $practice['locations'][ $index ];
	$url      = checked_url( $options['locationUrls'][ $index ] ?? null );
	$is_alone = ( $options['location'] ?? null ) === $index;
	$where    = if_possible(
		static function () use ( $practice, $place, $url, $is_alone ): string {
			return visit_where_html( $practice, $place, $url, $is_alone );
		}
	);
	$hours    = if_possible(
		static function () use ( $practice, $place, $index, $options ): string {
			return empty( $place['hours'] ) ? '' : hours_html( $practice, $index, $options['today'] ?? '' );
		}
	);
	$rows     = null === $url && is_array( $place ) ? way_rows( text_fields( $place ) ) : '';
	$way      = '' === $rows ? '' : "<dl class=\"tendwell-visit-way\">$rows</dl>";
	return "<section class=\"tendwell-visit-place\">\n$where\n$hours\n$way\n</section>\n";
}

/** Booking, and the number to call if there is only one. */
function visit_actions_html( array $practice, ?int $only ): string {
	$words    = words();
	$url      = checked_url( $practice['booking']['url'] ?? null );
	$provider = $practice['booking']['provider'] ?? null;
	$phones   = if_possible(
		static function () use ( $practice, $only ): array {
			return phones( $practice, $only );
		}
	);
	$call     = is_array( $phones ) && 1 === count( $phones ) ? call_html( $phones[0] ) : '';
	if ( null === $url && '' === $call ) {
		return '';
	}
	$named = $provider ? ' (<bdi>' . e( $provider ) . '</bdi>)' : '';
	$book  = null === $url ? '' : '<span><a class="tendwell-book" href="' . e( $url ) . "\">" . booking_text( $practice ) . "</a>$named</span>";
	return "<p class=\"tendwell-visit-actions\">$book $call</p>";
}

/** The numbers that may be offered for calls: of all locations, or of one. */
function phones( array $practice, ?int $only = null ): array {
	if ( false === ( $practice['booking']['call'] ?? null ) ) {
		return array();
	}
	$places = null === $only ? $practice['locations'] : array_slice( $practice['locations'], $only, 1 );
	return array_values( array_unique( array_filter( array_column( $places, 'phone' ) ) ) );
}

function call_html( string $phone ): string {
	$text = '<bdi dir="ltr">' . e( phone_text( $phone ) ) . '</bdi>';
	return '<a class="tendwell-call" href="' . e( tel_url( $phone ) ) . '">' . str_replace( '{number}', $text, words()['call'] ) . '</a>';
}

function visit_where_html( array $practice, array $place, ?string $url, bool $is_alone ): string {
	$words   = words();
	$facts   = text_fields( $place );
	$name    = $is_alone ? '' : ( $facts['name'] ?? '' );
	$address = isset( $place['address'] ) ? text_fields( $place['address'] ) : array();
	$numbers = $is_alone ? array() : phones( $practice );
	$street  = shown( $address['street'] ?? null );
	$heading = e( shown( $name ) ? $name : ( $address && ! $street ? $words['where'] : $words['gettingHere'] ) );
	$lines   = '';
	foreach ( $address ? address_lines( $address, $practice['locations'][0]['address']['country'] ?? null ) : array() as $line ) {
		$lines .= e( $line ) . '<br>';
	}
	$below = '';
	if ( $address && $street ) {
		$below = directions_html( $address );
	} elseif ( $address ) {
		$telehealth = telehealth_text( $practice, client_word( $practice ) );
		$below      = '' === $telehealth ? '' : '<p>' . e( $telehealth ) . '</p>';
	}
	return implode(
		"\n",
		array(
			'<header class="tendwell-visit-where">',
			'<h2>' . ( null === $url ? $heading : '<a href="' . e( $url ) . "\">$heading</a>" ) . '</h2>',
			$address ? "<address>$lines</address>" : '',
			$below,
			shown( $facts['phone'] ?? null ) && count( $numbers ) > 1 ? '<p>' . call_html( $facts['phone'] ) . '</p>' : '',
			'</header>',
		)
	);
}
