<?php
/** What several renderers say about a practice. */

namespace Tendwell;

function telehealth_text( array $practice, string $clients ): string {
	$regions = isset( $practice['telehealth'] ) ? list_text( $practice['telehealth']['regions'] ) : '';
	return '' === $regions ? '' : format( words()['telehealth'][ $clients ], array( 'regions' => $regions ) );
}

/** What a practice calls the people it sees. */
function client_word( array $practice ): string {
	if ( in_array( $practice['clientWord'] ?? null, array( 'clients', 'patients', 'students' ), true ) ) {
		return $practice['clientWord'];
	}
	$kind     = $practice['kind'] ?? '';
	$patients = explode( ' ', 'acupuncture chiropractic naturopathy osteopathy physical-therapy physiotherapy' );
	if ( in_array( $kind, $patients, true ) ) {
		return 'patients';
	}
	return in_array( $kind, array( 'meditation', 'pilates', 'yoga' ), true ) ? 'students' : 'clients';
}

/** What the link to where people book says. */
function booking_text( array $practice ): string {
	$kind = $practice['kind'] ?? '';
	if ( in_array( $kind, array( 'meditation', 'pilates', 'yoga' ), true ) ) {
		return words()['booking']['class'];
	}
	$is_session = in_array( $kind, array( 'coaching', 'counseling', 'energy-work', 'therapy' ), true );
	return words()['booking'][ $is_session ? 'session' : 'visit' ];
}

/** "Licensed Acupuncturist AC-0042, Maine". The number and the comma after it stay in one line. */
function license_html( $license ): string {
	$facts  = text_fields( $license );
	$type   = $facts['type'] ?? '';
	$number = $facts['number'] ?? '';
	$region = $facts['region'] ?? '';
	if ( ! shown( $type ) && ! shown( $number ) ) {
		return '';
	}
	$comma    = shown( $region ) ? rtrim( words()['comma'] ) : '';
	$unbroken = shown( $number ) ? '<span><bdi>' . e( $number ) . "</bdi>$comma</span>" : '';
	return e( $type ) . ( shown( $type ) && '' !== $unbroken ? ' ' : '' ) . ( '' === $unbroken ? $comma : $unbroken )
		. ( shown( $region ) ? ( str_ends_with( words()['comma'], ' ' ) ? ' ' : '' ) . e( $region ) : '' );
}

function directions_html( array $address ): string {
	$label = words()['directions'];
	return '<p><a class="tendwell-directions" href="' . e( directions_url( $address ) ) . "\" rel=\"noreferrer\">$label</a></p>";
}

function way_rows( array $facts ): string {
	$words = words();
	$rows  = '';
	foreach ( array( 'directions' => 'directionsText', 'parking' => 'parking', 'transit' => 'transit', 'access' => 'access' ) as $key => $term ) {
		if ( shown( $facts[ $key ] ?? null ) ) {
			$rows .= "<div><dt>{$words[$term]}</dt><dd>" . e( $facts[ $key ] ) . '</dd></div>';
		}
	}
	return $rows;
}
