<?php
/** The content of <practice-footer>. */

namespace Tendwell;

function practice_footer_html( array $practice, array $options = array() ): string {
	locale( $options['locale'] ?? null, $practice['locale'] ?? null );
	$today     = $options['today'] ?? '';
	$locations = if_possible(
		static function () use ( $practice, $options, $today ): string {
			$html = '';
			foreach ( $practice['locations'] as $index => $place ) {
				$html .= if_possible(
					static function () use ( $practice, $options, $today, $index, $place ): string {
						return location_html( $practice, $place, $index, $today, $options['contactUrl'] ?? null );
					}
				);
			}
			return $html;
		}
	);
	$crisis    = if_possible(
		static function () use ( $practice ): string {
			return crisis_html( $practice['crisis'] ?? null );
		}
	);
	$notices   = if_possible(
		static function () use ( $practice ): string {
			return notices_html( $practice );
		}
	);
	return "<footer class=\"tendwell-footer\">\n" . who_html( $practice )
		. "\n<div class=\"tendwell-locations\">\n$locations\n</div>\n$crisis\n$notices\n</footer>";
}

function location_html( array $practice, array $place, int $index, string $today, ?string $contact_url ): string {
	$where   = if_possible(
		static function () use ( $practice, $place ): string {
			return footer_where_html( $place, $practice['locations'][0]['address']['country'] ?? null );
		}
	);
	$hours   = if_possible(
		static function () use ( $practice, $place, $index, $today ): string {
			return empty( $place['hours'] ) ? '' : hours_html( $practice, $index, $today, true );
		}
	);
	$contact = if_possible(
		static function () use ( $practice, $index, $contact_url ): string {
			return contact_html( $practice, $index, $contact_url );
		}
	);
	return "<div class=\"tendwell-location\">\n$where\n$hours\n$contact\n</div>";
}

function who_html( array $practice ): string {
	$words     = words();
	$clients   = client_word( $practice );
	$name      = if_possible(
		static function () use ( $practice ): string {
			return e( $practice['name'] ?? null );
		}
	);
	$paragraph = static function ( callable $text ): string {
		return if_possible(
			static function () use ( $text ): string {
				$value = $text();
				return shown( $value ) ? '<p>' . e( $value ) . '</p>' : '';
			}
		);
	};
	$people    = '';
	foreach ( is_array( $practice['practitioners'] ?? null ) ? $practice['practitioners'] : array() as $person ) {
		$people .= if_possible(
			static function () use ( $person ): string {
				$lines = '';
				foreach ( $person['licenses'] ?? array() as $license ) {
					$line   = if_possible(
						static function () use ( $license ): string {
							return license_html( $license );
						}
					);
					$lines .= '' === $line ? '' : "<br>$line";
				}
				return '' === $lines ? '' : '<li>' . e( $person['name'] ?? null ) . "$lines</li>";
			}
		);
	}
	$accepting = '';
	if ( array_key_exists( 'acceptingNewClients', $practice ) ) {
		$texts     = $practice['acceptingNewClients'] ? $words['acceptingNewClients'] : $words['notAcceptingNewClients'];
		$accepting = "<p>{$texts[$clients]}</p>";
	}
	$tagline = $paragraph(
		static function () use ( $practice ) {
			return $practice['tagline'] ?? null;
		}
	);
	$facts   = implode(
		"\n",
		array(
			'' === $people ? '' : "<ul>$people</ul>",
			$accepting,
			$paragraph(
				static function () use ( $practice, $clients ) {
					return telehealth_text( $practice, $clients );
				}
			),
			$paragraph(
				static function () use ( $practice ) {
					return $practice['insurance']['summary'] ?? null;
				}
			),
		)
	);
	$about   = '' === trim( $facts ) ? $tagline : fold_html( $words['aboutUs'], $tagline . $facts );
	return "<section class=\"tendwell-who\">\n<h2>$name</h2>\n$about\n</section>";
}

function footer_where_html( array $place, ?string $from ): string {
	$words   = words();
	$facts   = text_fields( $place );
	$address = isset( $place['address'] ) ? text_fields( $place['address'] ) : array();
	$lines   = '';
	foreach ( $address ? address_lines( $address, $from ) : array() as $line ) {
		$lines .= e( $line ) . '<br>';
	}
	$way = way_rows( $facts );
	return implode(
		"\n",
		array(
			'<section class="tendwell-where">',
			'<h3>' . e( shown( $facts['name'] ?? null ) ? $facts['name'] : $words['where'] ) . '</h3>',
			"<address>$lines</address>",
			shown( $address['street'] ?? null ) ? directions_html( $address ) : '',
			'' === $way ? '' : "<details><summary>{$words['gettingHere']}</summary>\n<dl>$way</dl>\n</details>",
			'</section>',
		)
	);
}
