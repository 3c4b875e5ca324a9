<?php
/** The content of <practice-services>. */

namespace Tendwell;

function practice_services_html( array $practice, array $options = array() ): string {
	locale( $options['locale'] ?? null, $practice['locale'] ?? null );
	$heading = heading_tag( $options['headingLevel'] ?? null );
	$groups  = '';
	foreach ( grouped( is_array( $practice['services'] ?? null ) ? $practice['services'] : array() ) as $name => $services ) {
		$rows = '';
		foreach ( $services as $service ) {
			$rows .= if_possible(
				static function () use ( $practice, $service, $options ): string {
					return service_html( $practice, $service, $options['pageUrls'] ?? array() );
				}
			);
		}
		if ( '' !== $rows ) {
			$tag     = '' === $name ? 'div' : 'section';
			$title   = '' === $name ? '' : "<$heading>" . e( $name ) . "</$heading>";
			$groups .= "<$tag>\n$title\n<dl>\n$rows</dl>\n</$tag>\n";
		}
	}
	return '' === $groups ? '' : "<div class=\"tendwell-services\">\n$groups</div>";
}

/** A service without a name is not shown. */
function service_html( array $practice, array $service, array $page_urls ): string {
	$words = words();
	$facts = text_fields( $service );
	$name  = $facts['name'] ?? '';
	$slug  = $facts['slug'] ?? '';
	if ( ! shown( $name ) ) {
		return '';
	}
	$page    = checked_url( $page_urls[ $slug ] ?? null );
	$minutes = $facts['minutes'] ?? null;
	$meta    = '';
	$parts   = array(
		people_text( $practice, $service ),
		formats_text( $service ),
		booking_html( $service['booking'] ?? null, $words['book'], format( $words['bookService'], array( 'name' => $name ) ) ),
	);
	foreach ( array_filter( $parts, 'strlen' ) as $part ) {
		$meta .= "<span>$part</span>\n";
	}
	$time = '';
	if ( is_numeric( $minutes ) && $minutes > 0 ) {
		$time = '<dd class="tendwell-service-time">' . e( minutes_text( $minutes ) ) . '</dd>';
	}
	return implode(
		"\n",
		array(
			'<div class="tendwell-service"' . ( shown( $slug ) ? ' id="' . e( $slug ) . '"' : '' ) . '>',
			'<dt>' . ( null === $page ? e( $name ) : '<a href="' . e( $page ) . '">' . e( $name ) . '</a>' ) . '</dt>',
			service_price_html( $service, $practice['currency'] ?? null ),
			$time,
			shown( $facts['description'] ?? null ) ? '<dd class="tendwell-service-text">' . e( $facts['description'] ) . '</dd>' : '',
			true === ( $service['firstVisit'] ?? null ) ? "<dd class=\"tendwell-service-first\">{$words['firstVisit']}</dd>" : '',
			'' === $meta ? '' : "<dd class=\"tendwell-service-meta\">$meta</dd>",
			"</div>\n",
		)
	);
}

function service_price_html( array $service, $currency ): string {
	$price = $service['price'] ?? null;
	$text  = is_string( $price ) ? $price : if_possible(
		static function () use ( $price, $currency ): string {
			return is_array( $price ) ? price_text( $price, $currency ) : '';
		}
	);
	if ( '' === $text ) {
		return '';
	}
	$note = is_array( $price ) && is_string( $price['note'] ?? null ) && '' !== $price['note'] ? $price['note'] : '';
	return '<dd class="tendwell-price">' . e( $text ) . ( '' === $note ? '' : ' <small>' . e( $note ) . '</small>' ) . '</dd>';
}

/** "With Ona Reyes and Pim Vos", escaped. A slug without a person is left out. */
function people_text( array $practice, array $service ): string {
	$names = array();
	foreach ( texts_in( $service['practitioners'] ?? null ) as $slug ) {
		foreach ( is_array( $practice['practitioners'] ?? null ) ? $practice['practitioners'] : array() as $person ) {
			if ( ( $person['slug'] ?? null ) === $slug && isset( $person['name'] ) ) {
				$names[] = (string) $person['name'];
				break;
			}
		}
	}
	return $names ? e( format( words()['withPeople'], array( 'names' => list_text( $names ) ) ) ) : '';
}

/** "In person or by video". */
function formats_text( array $service ): string {
	$words = words();
	$known = array(
		'in-person'  => $words['inPerson'],
		'video'      => $words['byVideo'],
		'phone'      => $words['byPhone'],
		'home-visit' => $words['homeVisit'],
	);
	$ways  = array();
	foreach ( texts_in( $service['formats'] ?? null ) as $way ) {
		if ( isset( $known[ $way ] ) ) {
			$ways[] = $known[ $way ];
		}
	}
	return capitalized( list_text( $ways, 'or' ) );
}

/** A link to where to book, with the company that runs the page. */
function booking_html( $booking, string $text, string $label = '' ): string {
	$url = checked_url( is_array( $booking ) ? ( $booking['url'] ?? null ) : null );
	if ( null === $url ) {
		return '';
	}
	$provider = empty( $booking['provider'] ) ? '' : ' (<bdi>' . e( $booking['provider'] ) . '</bdi>)';
	$label    = '' === $label ? '' : ' aria-label="' . e( $label ) . '"';
	return '<a class="tendwell-booking" href="' . e( $url ) . "\"$label>" . e( $text ) . "</a>$provider";
}
