<?php
/** Addresses, telephone numbers, email addresses, and contact files. */

namespace Tendwell;

/** The lines of an address. One abroad ends with the name of its country. */
function address_lines( array $address, ?string $from = null ): array {
	$country = $address['country'] ?? '';
	$city    = $address['city'] ?? '';
	$region  = ( $address['region'] ?? '' ) === $city ? '' : ( $address['region'] ?? '' );
	$code    = $address['postalCode'] ?? '';
	$place   = implode( preg_match( '/^(?:AU|IT)$/', $country ) ? ' ' : ', ', array_filter( array( $city, $region ), 'strlen' ) );
	if ( preg_match( '/^(?:GB|IE|NZ|ZA)$/', $country ) ) {
		$lines = array( $city, $region, $code );
	} else {
		$after = preg_match( '/^(?:US|CA|AU|BR|CN|ID|IN|JP|KR|PH|TH|TW)$/', $country );
		$lines = array( $after ? "$place $code" : "$code $place" );
	}
	$lines = array_merge( array( street_line( $address ) ), $lines );
	if ( null !== $from && $from !== $country ) {
		$lines[] = country_name( $country );
	}
	$lines = array_map(
		static function ( string $line ): string {
			return trim( preg_replace( '/\s+/u', ' ', $line ) );
		},
		$lines
	);
	return array_values( array_filter( $lines, 'strlen' ) );
}

function street_line( array $address ): string {
	return implode( ', ', array_filter( array( $address['street'] ?? '', $address['unit'] ?? '' ), 'strlen' ) );
}

function country_name( string $code ): string {
	return locale_data( 'regions' )[ $code ] ?? $code;
}

function directions_url( array $address ): string {
	unset( $address['unit'] );
	$destination = implode( ', ', array_merge( address_lines( $address ), array( $address['country'] ?? '' ) ) );
	return 'https://www.google.com/maps/dir/?api=1&destination=' . str_replace( '%2A', '*', urlencode( $destination ) );
}

/** The number as it is written, and the extension, which may be empty. */
function phone_parts( string $phone ): array {
	$trimmed = trim( $phone );
	if ( preg_match( '/[\s,]*(?:;\s*ext=|\bext(?:ension)?\b[.:]?|(?<=[\s\d])x|#)\s*(\d{1,10})$/i', $trimmed, $match, PREG_OFFSET_CAPTURE ) ) {
		return array( substr( $trimmed, 0, $match[0][1] ), $match[1][0] );
	}
	return array( $trimmed, '' );
}

/** E.164: the digits with a plus sign. */
function e164( string $phone ): string {
	$digits = preg_replace( '/[^+\d()]/', '', phone_parts( $phone )[0] );
	$keeps  = preg_match( '/^(?:39|37[89]|22[569]|24[12])/', preg_replace( '/\D/', '', $digits ) );
	if ( '' !== $digits && '+' === $digits[0] && ! $keeps ) {
		$digits = preg_replace( '/\(0\)/', '', $digits, 1 );
	}
	return str_replace( array( '(', ')' ), '', $digits );
}

function tel_url( string $phone ): string {
	$extension = phone_parts( $phone )[1];
	return 'tel:' . e164( $phone ) . ( '' === $extension ? '' : ";ext=$extension" );
}

/** A number as it is shown. It does not wrap. */
function phone_text( string $phone ): string {
	if ( ! preg_match( '/^\+1(\d{3})(\d{3})(\d{4})$/', e164( $phone ), $match ) ) {
		return str_replace( ' ', "\u{a0}", $phone );
	}
	$extension = phone_parts( $phone )[1];
	return "({$match[1]})\u{a0}{$match[2]}\u{2011}{$match[3]}" . ( '' === $extension ? '' : " ext.\u{a0}$extension" );
}

function phone_html( string $phone ): string {
	return '<a href="' . e( tel_url( $phone ) ) . '" dir="ltr">' . e( phone_text( $phone ) ) . '</a>';
}

/** An email address as a link, in character references, which stop only the simplest harvesters. */
function email_html( string $email ): string {
	$encode = static function ( string $text ): string {
		$references = '';
		foreach ( characters( $text ) as $character ) {
			$references .= '&#' . unpack( 'N', "\0\0\0\0" . iconv( 'UTF-8', 'UCS-4BE', $character ), 4 )[1] . ';';
		}
		return $references;
	};
	$url    = 'mailto:' . preg_replace_callback(
		'/[%?&#\s]/u',
		static function ( array $match ): string {
			return rawurlencode( $match[0] );
		},
		$email
	);
	list( $local, $domain ) = array_pad( explode( '@', $email ), 2, '' );
	return '<a href="' . $encode( $url ) . '" dir="ltr">' . $encode( "$local@" ) . '<wbr>' . $encode( $domain ) . '</a>';
}

/** A location as a contact file (vCard 3.0) in a `data:` URL. Null if the data does not make one. */
function contact_card_url( array $practice, int $index ): ?string {
	$locale = locale();
	// The file is in the language of the practice, whatever that of the page is.
	locale( $practice['locale'] ?? null );
	$card = if_possible(
		static function () use ( $practice, $index ): string {
			return vcard( $practice, $index );
		}
	);
	locale( $locale );
	return '' === $card ? null : 'data:text/vcard;charset=utf-8;base64,' . base64_encode( $card );
}

function vcard( array $practice, int $index ): string {
	$place   = $practice['locations'][ $index ];
	$address = $place['address'];
	$name    = $practice['name'];
	$named   = isset( $place['name'] );
	$phone   = isset( $place['phone'] ) ? phone_parts( $place['phone'] )[1] : '';
	$site    = preg_match( '~^https?://[^/?#]+$~', $practice['url'] ) ? $practice['url'] . '/' : $practice['url'];
	if ( ! preg_match( '~^https?://~', $site ) ) {
		throw new \UnexpectedValueException( 'The site has no URL.' );
	}
	$id    = preg_replace( '/#.*/', '', $site ) . '#practice' . ( 0 === $index ? '' : '-' . ( $index + 1 ) );
	$lines = array(
		'BEGIN:VCARD',
		'VERSION:3.0',
		card_line( 'FN', $named ? "$name, {$place['name']}" : $name ),
		card_line( 'N', '', '', '', '', '' ),
		$named ? card_line( 'ORG', $name, $place['name'] ) : card_line( 'ORG', $name ),
		isset( $place['phone'] ) ? 'TEL;TYPE=WORK,VOICE:' . e164( $place['phone'] ) . ( '' === $phone ? '' : " ext. $phone" ) : '',
		isset( $place['email'] ) ? card_line( 'EMAIL;TYPE=INTERNET,WORK', $place['email'] ) : '',
		card_line(
			'ADR;TYPE=WORK',
			'',
			'',
			street_line( $address ),
			$address['city'],
			$address['region'] ?? '',
			$address['postalCode'] ?? '',
			country_name( $address['country'] )
		),
		isset( $place['geo'] ) ? 'GEO:' . $place['geo']['latitude'] . ';' . $place['geo']['longitude'] : '',
		"URL:$site",
		isset( $practice['tagline'] ) ? card_line( 'NOTE', $practice['tagline'] ) : '',
		"UID:$id",
		'X-ABShowAs:COMPANY',
		'END:VCARD',
	);
	return implode( '', array_map( __NAMESPACE__ . '\folded', array_filter( $lines, 'strlen' ) ) );
}

function card_line( string $name, string ...$parts ): string {
	$escape = static function ( string $text ): string {
		$text = preg_replace( '/[\0-\x09\x0b-\x1f\x7f]/', ' ', preg_replace( '/\r\n?/', "\n", $text ) );
		return str_replace( "\n", '\n', preg_replace( '/[\\\\;,]/', '\\\\$0', $text ) );
	};
	return "$name:" . implode( ';', array_map( $escape, $parts ) );
}

/** A line of at most 75 bytes, and what follows it on lines that begin with a space. */
function folded( string $line ): string {
	$lines   = array();
	$current = '';
	foreach ( characters( $line ) as $character ) {
		if ( strlen( $current ) + strlen( $character ) > 75 ) {
			$lines[] = $current;
			$current = ' ';
		}
		$current .= $character;
	}
	$lines[] = $current;
	return implode( "\r\n", $lines ) . "\r\n";
}
