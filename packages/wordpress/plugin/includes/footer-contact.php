<?php
/** How to reach a location, in <practice-footer>. */

namespace Tendwell;

/** Facts about the whole practice are shown with the first location. */
function contact_html( array $practice, int $index, ?string $contact_url ): string {
	$words   = words();
	$place   = $practice['locations'][ $index ];
	$phone   = $place['phone'] ?? null;
	$email   = $place['email'] ?? null;
	$social  = 0 === $index ? ( $practice['social'] ?? null ) : null;
	$booking = 0 === $index ? checked_url( $practice['booking']['url'] ?? null ) : null;
	if ( ! $phone && ! $email && ! $booking && null === $social ) {
		return '';
	}
	$file = checked_url( $contact_url );
	if ( null !== $file ) {
		$card = 0 === $index ? $file : null;
	} else {
		$card = $phone || $email ? contact_card_url( $practice, $index ) : null;
	}
	$item     = static function ( $fact, callable $make ): string {
		return if_possible(
			static function () use ( $fact, $make ): string {
				return $fact ? '<li>' . $make( $fact ) . '</li>' : '';
			}
		);
	};
	$links    = '';
	$provider = $practice['booking']['provider'] ?? null;
	foreach ( is_array( $social ) ? $social : array() as $page ) {
		$links .= if_possible(
			static function () use ( $page ): string {
				$href = checked_url( $page['url'] ?? null );
				return null === $href ? '' : '<li><a href="' . e( $href ) . '" rel="me noopener">' . e( $page['name'] ?? null ) . '</a></li>';
			}
		);
	}
	return implode(
		"\n",
		array(
			'<section class="tendwell-contact">',
			"<h3>{$words['contact']}</h3>",
			'<ul>',
			$item( $phone, __NAMESPACE__ . '\phone_html' ),
			$item( $email, __NAMESPACE__ . '\email_html' ),
			$booking ? '<li><a href="' . e( $booking ) . "\">" . booking_text( $practice ) . '</a>' . ( $provider ? ' (<bdi>' . e( $provider ) . '</bdi>)' : '' ) . '</li>' : '',
			$links,
			$card ? '<li><a class="tendwell-add-contact" href="' . e( $card ) . '" download="' . e( card_name( $practice, $index ) ) . "\">{$words['addToContacts']}</a></li>" : '',
			'</ul>',
			'</section>',
		)
	);
}

/** The name of the contact file, without characters that some file systems reject. */
function card_name( array $practice, int $index ): string {
	$place = count( $practice['locations'] ) > 1 ? ( $practice['locations'][ $index ]['name'] ?? '' ) : '';
	$name  = '' === $place ? $practice['name'] : "{$practice['name']} $place";
	return preg_replace( '/^-|-$/', '', preg_replace( '/[^\p{L}\p{N}]+/u', '-', $name ) ) . '.vcf';
}
