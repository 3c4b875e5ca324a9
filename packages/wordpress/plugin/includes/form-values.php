<?php
/**
 * What the fields of the form show of a value, and the value that comes of what was typed. Facts are the objects and lists of
 * json_decode(). What a field shows and nobody changed stays as it was written, and so does everything that has no field.
 */

namespace Tendwell;

/** The text in a field with one control. */
function shown_text( $value ): string {
	if ( is_bool( $value ) ) {
		return $value ? '1' : '0';
	}
	return is_string( $value ) || is_int( $value ) || is_float( $value ) ? str_replace( "\r\n", "\n", (string) $value ) : '';
}

/** The lines in a field for a list of texts. */
function shown_lines( $value ): string {
	return is_array( $value ) ? implode( "\n", array_map( __NAMESPACE__ . '\shown_text', $value ) ) : '';
}

/** A time range as the form shows it: two times, or as text if it is not one. */
function shown_range( $range ): array {
	foreach ( time_ranges( array( $range ) ) as list( $opens, $closes ) ) {
		return array( 'opens' => $opens, 'closes' => '24:00' === $closes ? '00:00' : $closes );
	}
	// A time that somebody left out is filled in where it is missing.
	if ( is_string( $range ) && preg_match( '/^((?:' . CLOCK . ')?)-((?:' . CLOCK . ')?)$/D', $range, $match ) ) {
		return array( 'opens' => $match[1], 'closes' => $match[2] );
	}
	return array( 'text' => shown_text( $range ) );
}

/** The month and the day of a text such as `06-15`. What is not one is shown as the month. */
function shown_month_day( string $text ): array {
	$is_day = preg_match( '/^(\d\d)?-(\d\d)?$/D', $text, $match );
	return array( 'month' => $is_day ? $match[1] ?? '' : $text, 'day' => $is_day ? $match[2] ?? '' : '' );
}

/** The value of a field with what was typed into it. Null: there is none. */
function typed_value( array $field, $old, $typed ) {
	if ( null === $typed ) {
		return $old;
	}
	switch ( $field['kind'] ) {
		case 'object':
			return typed_object( $field['fields'], $old, $typed );
		case 'picture':
			return typed_picture( $field['fields'], $old, $typed );
		case 'price':
			return typed_price( $field['fields'], $old, $typed );
		case 'items':
			return typed_items( $field['fields'], $old, $typed );
		case 'ranges':
			return typed_ranges( $old, $typed );
		case 'list':
			return typed_lines( $old, typed_text( $typed ) );
		case 'people':
		case 'choices':
			return typed_choices( $old, $typed );
		case 'numbers':
			return typed_numbers( $old, $typed );
		case 'month-day':
			return typed_month_day( $old, $typed );
		case 'answer':
			return typed_answer( $old, typed_text( $typed ) );
	}
	return typed_single( $field, $old, $typed );
}

/** The value of a field with one control. */
function typed_single( array $field, $old, $typed ) {
	$text = typed_text( $typed );
	if ( shown_text( $old ) === $text ) {
		return $old;
	}
	if ( '' === trim( $text ) ) {
		return null;
	}
	if ( 'boolean' === $field['kind'] || 'mark' === $field['kind'] ) {
		return '1' === $text;
	}
	return 'number' === $field['kind'] ? typed_number( trim( $text ) ) : trim( $text );
}

/** What was typed, without what no text may contain. */
function typed_text( $typed ): string {
	return is_string( $typed ) ? str_replace( array( "\0", "\r\n" ), array( '', "\n" ), wp_check_invalid_utf8( $typed ) ) : '';
}

/** A number; the text itself if it is none, so that a message can say so. */
function typed_number( string $text ) {
	$number = str_replace( ',', '.', $text );
	return preg_match( '/^[+-]?\d+(?:\.\d+)?$/D', $number ) ? $number + 0 : $text;
}

/** The object with what was typed. Null if nothing is left of what the form shows of it. */
function typed_object( array $fields, $old, $typed ) {
	if ( ! is_array( $typed ) || ( null !== $old && ! $old instanceof \stdClass ) ) {
		return $old;
	}
	$object = $old ? clone $old : new \stdClass();
	foreach ( $fields as $field ) {
		$key    = $field['key'];
		$before = $object->$key ?? null;
		$after  = typed_value( $field, $before, $typed[ $key ] ?? null );
		if ( null !== $after ) {
			$object->$key = $after;
		} elseif ( null !== $before ) {
			unset( $object->$key );
		}
	}
	return has_shown( $fields, $object ) || ( $old && ! has_shown( $fields, $old ) ) ? $object : null;
}

/** Whether the form shows something of an object. */
function has_shown( array $fields, \stdClass $object ): bool {
	foreach ( $fields as $field ) {
		if ( isset( $object->{$field['key']} ) ) {
			return true;
		}
	}
	return false;
}

/** A list of objects. Those that the form does not show, and what has no fields in each, stay. */
function typed_items( array $fields, $old, $typed ) {
	if ( ! is_array( $typed ) || ! is_array( $old ) ) {
		return $old;
	}
	foreach ( $old as $index => $item ) {
		$old[ $index ] = typed_object( $fields, $item, $typed[ $index ] ?? null ) ?? new \stdClass();
	}
	return $old;
}

function typed_ranges( $old, $typed ) {
	if ( ! is_array( $typed ) || ( null !== $old && ! is_array( $old ) ) ) {
		return $old;
	}
	$ranges = array();
	foreach ( array_values( $typed ) as $index => $row ) {
		$row   = array_map( __NAMESPACE__ . '\typed_text', is_array( $row ) ? $row : array() );
		$range = isset( $row['text'] ) ? trim( $row['text'] ) : trim( ( $row['opens'] ?? '' ) . '-' . ( $row['closes'] ?? '' ) );
		if ( isset( $old[ $index ] ) && shown_range( $old[ $index ] ) === $row ) {
			$ranges[] = $old[ $index ];
		} elseif ( '' !== $range && '-' !== $range ) {
			$ranges[] = $range;
		}
	}
	return $ranges || array() === $old ? $ranges : null;
}

/** A list of texts, one in each line. */
function typed_lines( $old, string $text ) {
	if ( shown_lines( $old ) === $text ) {
		return $old;
	}
	$lines = array_values( array_filter( array_map( 'trim', explode( "\n", $text ) ), 'strlen' ) );
	return $lines ? $lines : null;
}
