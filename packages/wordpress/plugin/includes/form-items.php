<?php
/** Lists of things in the form: each can be opened, filled in, and removed, and one can be added. */

namespace Tendwell;

/** What an item is called: the first of these that it has. */
const ITEM_NAMES = array( 'name', 'title', 'question', 'text', 'kind', 'type', 'day', 'from', 'url' );

function items_html( array $field, array $items, string $path, array $problems ): string {
	$html = '';
	foreach ( array_values( $items ) as $index => $item ) {
		$html .= item_html( $field, $item, "$path.$index", count( $items ), $problems );
	}
	$next = field_id( $path ) . '-' . count( $items );
	$html .= '<p>' . action_html( "add:$path", $next, form_word( 'add' ), form_word( 'add' ) . ': ' . e( $field['title'] ) ) . '</p>';
	return group_html( $field, $path, ' tendwell-items', $html );
}

/** An item. It is open if it is alone, new, or wrong. */
function item_html( array $field, $item, string $path, int $count, array $problems ): string {
	$name    = item_name( $field, $item );
	$is_open = 1 === $count || '' === $name || has_problem( $path, $problems );
	$label = '' === $name ? form_word( 'newItem' ) : e( $name );
	return '<details class="tendwell-item"' . ( $is_open ? ' open' : '' ) . '><summary id="' . field_id( $path ) . "\">$label</summary>"
		. '<fieldset class="tendwell-plain"><legend class="screen-reader-text">' . "$label</legend>" . fields_html( $field['fields'], $item, $path, $problems )
		. '<p>' . action_html( "remove:$path", 'tendwell-messages', form_word( 'remove' ), form_word( 'remove' ) . ": $label" ) . '</p></fieldset></details>';
}

function item_name( array $field, $item ): string {
	foreach ( ITEM_NAMES as $key ) {
		$name = shown_text( $item->$key ?? null );
		if ( '' !== $name ) {
			foreach ( $field['fields'] as $one ) {
				$name = $one['key'] === $key ? $one['choices'][ $name ] ?? $name : $name;
			}
			return $name;
		}
	}
	return shown_text( $item->address->city ?? null );
}

/** A button that changes the form without saving it. The page then shows the place with the id. */
function action_html( string $action, string $id, string $text, string $label ): string {
	return '<button class="button" name="tendwell_do" value="' . e( $action ) . '" formaction="' . e( settings_url() ) . "#$id\" aria-label=\"$label\">$text</button>";
}
