<?php
/** Adds, removes, and fills in items of the lists in a draft. */

namespace Tendwell;

/** The draft with one more item, or one less: `add:services`, `remove:services.2`. */
function changed_draft( \stdClass $draft, string $change ): \stdClass {
	list( $action, $path ) = array_pad( explode( ':', $change, 2 ), 2, '' );
	$keys                  = explode( '.', $path );
	if ( 'add' === $action ) {
		$keys[] = null;
	} elseif ( 'remove' !== $action ) {
		return $draft;
	}
	$changed = changed_at( $draft, $keys, 'add' === $action );
	return $changed instanceof \stdClass ? $changed : $draft;
}

/** The value with an item added, or removed, at the path. The last key is null if the item is added. */
function changed_at( $value, array $keys, bool $adds ) {
	$key = array_shift( $keys );
	if ( ! $keys ) {
		$list = is_array( $value ) ? $value : array();
		if ( $adds ) {
			$list[] = new \stdClass();
		} else {
			unset( $list[ $key ] );
		}
		return null !== $value && ! is_array( $value ) ? $value : array_values( $list );
	}
	if ( is_array( $value ) && isset( $value[ $key ] ) ) {
		$value[ $key ] = changed_at( $value[ $key ], $keys, $adds );
	} elseif ( $value instanceof \stdClass || null === $value ) {
		$value   = $value ? clone $value : new \stdClass();
		$changed = changed_at( $value->$key ?? null, $keys, $adds );
		if ( is_empty( $changed ) ) {
			unset( $value->$key );
		} else {
			$value->$key = $changed;
		}
	}
	return $value;
}

/** The draft with an empty item in each list that needs one. */
function with_first_items( array $fields, \stdClass $draft ): \stdClass {
	foreach ( $fields as $field ) {
		$key = $field['key'];
		if ( 'items' === $field['kind'] && ! empty( $field['isRequired'] ) && empty( $draft->$key ) ) {
			$draft->$key = array( new \stdClass() );
		}
	}
	return $draft;
}

/** The draft without empty items and lists, except for the first item of a list that needs one. */
function without_empty_items( array $fields, \stdClass $draft ): \stdClass {
	$draft = clone $draft;
	foreach ( $fields as $field ) {
		$key   = $field['key'];
		$value = $draft->$key ?? null;
		if ( 'items' === $field['kind'] && is_array( $value ) ) {
			$draft->$key = array_values( array_filter( filled_items( $field['fields'], $value ), __NAMESPACE__ . '\is_present' ) );
		} elseif ( isset( $field['fields'] ) && $value instanceof \stdClass ) {
			$draft->$key = without_empty_items( $field['fields'], $value );
		}
		if ( isset( $draft->$key ) && is_empty( $draft->$key ) && ! is_empty( $value ) ) {
			unset( $draft->$key );
		}
	}
	return with_first_items( $fields, $draft );
}

/** The items of a list, with null in place of those that are empty. */
function filled_items( array $fields, array $items ): array {
	return array_map(
		static function ( $item ) use ( $fields ) {
			if ( ! $item instanceof \stdClass ) {
				return $item;
			}
			$item = without_empty_items( $fields, $item );
			return array_filter( get_object_vars( $item ), __NAMESPACE__ . '\is_filled' ) ? with_closed_days( $fields, $item ) : null;
		},
		$items
	);
}

/** The item with no hours where its schema asks for hours and none were typed: that is closed. */
function with_closed_days( array $fields, \stdClass $item ): \stdClass {
	foreach ( $fields as $field ) {
		if ( 'ranges' === $field['kind'] && ! empty( $field['isRequired'] ) && ! isset( $item->{$field['key']} ) ) {
			$item->{$field['key']} = array();
		}
	}
	return $item;
}

/** Whether it is a list or an object without anything. */
function is_empty( $value ): bool {
	return array() === $value || ( $value instanceof \stdClass && ! get_object_vars( $value ) );
}

function is_filled( $value ): bool {
	return ! is_empty( $value );
}

function is_present( $value ): bool {
	return null !== $value;
}
