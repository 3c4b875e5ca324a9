<?php
/** What is typed into fields of more than one control, and answers, which may be HTML. */

namespace Tendwell;

/** A picture. Where it is cropped and how large it is was said of the picture before. */
function typed_picture( array $fields, $old, $typed ) {
	$picture = typed_object( $fields, $old, $typed );
	if ( ! $picture instanceof \stdClass || $picture == $old ) {
		return $picture;
	}
	if ( ! isset( $picture->src ) && '' === shown_text( $picture->alt ?? null ) ) {
		return null;
	}
	// A picture without a description is decoration.
	$picture->alt = $picture->alt ?? '';
	if ( ( $picture->src ?? null ) !== ( $old->src ?? null ) ) {
		unset( $picture->focus, $picture->width, $picture->height );
	}
	return $picture;
}

/** The words of a price, where it is stated in words. */
function price_words( $price ): string {
	return shown_text( $price instanceof \stdClass ? $price->words ?? null : $price );
}

/** A price in numbers, or in words. If it is both, the words are kept beside the numbers until one of them is removed. */
function typed_price( array $fields, $old, $typed ) {
	$words = trim( typed_text( $typed['words'] ?? '' ) );
	$price = $old instanceof \stdClass ? clone $old : null;
	if ( $price ) {
		unset( $price->words );
	}
	$price = typed_object( $fields, $price, $typed );
	if ( null === $price ) {
		return '' === $words ? null : ( price_words( $old ) === $words && ! $old instanceof \stdClass ? $old : $words );
	}
	if ( '' !== $words ) {
		$price->words = $words;
	}
	return $price;
}

/** What is chosen from a list, in the order in which it is listed. What is not listed stays. */
function typed_choices( $old, $typed ) {
	$before = array_values( array_filter( is_array( $old ) ? $old : array(), 'is_string' ) );
	$typed  = is_array( $typed ) ? array_map( __NAMESPACE__ . '\typed_text', $typed ) : array();
	// An empty entry in front of each choice says that it was listed.
	$listed = array_keys( $typed );
	$chosen = array_keys( array_filter( $typed, 'strlen' ) );
	$listed = array_map( 'strval', $listed );
	$chosen = array_map( 'strval', $chosen );
	$kept   = array_values( array_filter( $before, static function ( string $one ) use ( $listed, $chosen ): bool {
		return ! in_array( $one, $listed, true ) || in_array( $one, $chosen, true );
	} ) );
	$added  = array_diff( $chosen, $kept );
	if ( $kept === $before && ! $added ) {
		return $old;
	}
	$all = array_merge( $kept, array_values( $added ) );
	return $all ? $all : null;
}

/** Numbers that are chosen from a list. */
function typed_numbers( $old, $typed ) {
	$texts  = is_array( $old ) ? array_map( __NAMESPACE__ . '\shown_text', $old ) : null;
	$chosen = typed_choices( $texts, $typed );
	return $chosen === $texts ? $old : ( $chosen ? array_map( __NAMESPACE__ . '\typed_number', $chosen ) : null );
}

/** A day of each year. If only one part of it is chosen, it is kept, so that a message can say so. */
function typed_month_day( $old, $typed ) {
	$typed = array_map( __NAMESPACE__ . '\typed_text', is_array( $typed ) ? $typed : array() ) + array( 'month' => '', 'day' => '' );
	if ( shown_month_day( shown_text( $old ) ) == $typed ) {
		return $old;
	}
	$day = $typed['month'] . '-' . $typed['day'];
	return '-' === $day ? null : $day;
}

/** An answer: text, or an object with HTML, as it was. */
function answer_text( $answer ): string {
	return shown_text( $answer instanceof \stdClass ? $answer->html ?? null : $answer );
}

function typed_answer( $old, string $text ) {
	if ( answer_text( $old ) === $text ) {
		return $old;
	}
	if ( '' === trim( $text ) ) {
		return null;
	}
	return $old instanceof \stdClass ? (object) ( array( 'html' => $text ) + get_object_vars( $old ) ) : trim( $text );
}
