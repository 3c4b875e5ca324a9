<?php
/** The HTML of the fields of the form. It works without JavaScript. */

namespace Tendwell;

/** The fields of an object; those that few need are shown on demand. Problems are codes by path. */
function fields_html( array $fields, $object, string $path, array $problems ): string {
	$html     = '';
	$more     = '';
	$is_wrong = false;
	foreach ( $fields as $field ) {
		$value = $object instanceof \stdClass ? $object->{$field['key']} ?? null : null;
		$at    = ltrim( "$path.{$field['key']}", '.' );
		$one   = field_html( $field, $value, $at, $problems );
		if ( empty( $field['isMore'] ) ) {
			$html .= $one;
		} else {
			$more    .= $one;
			$is_wrong = $is_wrong || has_problem( $at, $problems );
		}
	}
	return $html . ( '' === $more ? '' : '<details class="tendwell-more"' . ( $is_wrong ? ' open' : '' ) . '><summary>' . form_word( 'more' ) . "</summary>$more</details>" );
}

/** Whether there is a problem in a field, or in what it contains. */
function has_problem( string $path, array $problems ): bool {
	foreach ( array_keys( $problems ) as $wrong ) {
		if ( 0 === strpos( "$wrong.", "$path." ) ) {
			return true;
		}
	}
	return false;
}

function field_html( array $field, $value, string $path, array $problems ): string {
	switch ( $field['kind'] ) {
		case 'object':
		case 'picture':
			return group_html( $field, $path, '', fields_html( $field['fields'], $value, $path, $problems ) );
		case 'price':
			return price_html( $field, $value, $path, $problems );
		case 'items':
			return items_html( $field, is_array( $value ) ? $value : array(), $path, $problems );
		case 'ranges':
			return ranges_html( $field, is_array( $value ) ? $value : array(), $path, $problems );
		case 'choices':
		case 'numbers':
			return checkboxes_html( $field, $field['choices'], is_array( $value ) ? array_map( __NAMESPACE__ . '\shown_text', $value ) : array(), $path );
		case 'people':
			return checkboxes_html( $field, people_choices(), is_array( $value ) ? $value : array(), $path );
		case 'month-day':
			return month_day_html( $field, shown_text( $value ), $path, $problems );
		case 'mark':
			return mark_html( $field, true === $value, $path );
	}
	$control = control_html( $field, $value, $path, described_by( $field, $path, $problems ) );
	return '<div class="tendwell-field"><label for="' . field_id( $path ) . '">' . label_html( $field ) . '</label>' . help_html( $field, $path ) . $control . problem_html( $path, $problems ) . '</div>';
}

/** A control with the attributes that describe it. */
function control_html( array $field, $value, string $path, string $attributes ): string {
	$attributes = ' id="' . field_id( $path ) . '" name="' . field_name( $path ) . "\"$attributes" . ( empty( $field['isRequired'] ) ? '' : ' aria-required="true"' );
	$text       = shown_text( $value );
	switch ( $field['kind'] ) {
		case 'choice':
			return choice_html( $field['choices'], $text, $attributes );
		case 'boolean':
			return choice_html( array( '1' => form_word( 'yes' ), '0' => form_word( 'no' ) ), $text, $attributes );
		case 'time-zone':
			$zones = timezone_identifiers_list();
			return choice_html( array_combine( $zones, $zones ), $text, $attributes );
		case 'answer':
			return "<textarea rows=\"4\" dir=\"auto\"$attributes>\n" . e( answer_text( $value ) ) . '</textarea>';
		case 'list':
			return "<textarea rows=\"4\" dir=\"auto\"$attributes>\n" . e( shown_lines( $value ) ) . '</textarea>';
		case 'long-text':
			return "<textarea rows=\"4\" dir=\"auto\"$attributes>\n" . e( $text ) . '</textarea>';
		case 'date':
			return '<input type="' . ( '' === $text || is_date( $text ) ? 'date' : 'text' ) . "\"$attributes value=\"" . e( $text ) . '">';
	}
	$modes = array( 'phone' => 'tel', 'email' => 'email', 'web-url' => 'url', 'link' => 'url' );
	$mode  = 'number' === $field['kind'] ? 'decimal' : ( $modes[ $field['check'] ?? '' ] ?? '' );
	return '<input type="text" autocomplete="off" dir="auto"' . ( $mode ? " inputmode=\"$mode\"" : '' ) . "$attributes value=\"" . e( $text ) . '">';
}

/** A list to choose from. A value that is not in it is kept. */
function choice_html( array $choices, string $chosen, string $attributes ): string {
	$choices = array( '' => form_word( 'notStated' ) ) + $choices + array( $chosen => $chosen );
	$html    = '';
	foreach ( $choices as $value => $label ) {
		$html .= '<option value="' . e( (string) $value ) . '"' . ( (string) $value === $chosen ? ' selected' : '' ) . '>' . e( $label ) . '</option>';
	}
	return "<select$attributes>$html</select>";
}

/** A group of fields with a title. */
function group_html( array $field, string $path, string $class, string $content ): string {
	return "<fieldset class=\"tendwell-group$class\"" . described_by( $field, $path, array() ) . '><legend>' . label_html( $field ) . '</legend>' . help_html( $field, $path ) . "$content</fieldset>";
}

/** The title of a field, and whether it may be left out. */
function label_html( array $field ): string {
	$is_optional = empty( $field['isRequired'] ) && ! isset( $field['fields'] ) && 'mark' !== $field['kind'];
	return e( $field['title'] ) . ( $is_optional ? ' <small>' . form_word( 'optional' ) . '</small>' : '' );
}

function help_html( array $field, string $path ): string {
	$help = help_of( $field );
	return '' === $help ? '' : '<p class="description" id="' . field_id( $path ) . '-help">' . e( $help ) . '</p>';
}

/** The help of a field; empty if it has none. */
function help_of( array $field ): string {
	$help = $field['help'] ?? '';
	return 'list' === ( $field['kind'] ?? '' ) ? trim( $help . ' ' . form_data()['words']['onePerLine'] ) : $help;
}

function problem_html( string $path, array $problems ): string {
	return isset( $problems[ $path ] ) ? '<p class="tendwell-problem" id="' . field_id( $path ) . '-problem">' . e( problem_text( $problems[ $path ] ) ) . '</p>' : '';
}

/** The attributes that name the help of a field, and its problem. */
function described_by( array $field, string $path, array $problems ): string {
	$ids = array();
	if ( '' !== help_of( $field ) ) {
		$ids[] = field_id( $path ) . '-help';
	}
	if ( isset( $problems[ $path ] ) ) {
		$ids[] = field_id( $path ) . '-problem';
	}
	return ( $ids ? ' aria-describedby="' . implode( ' ', $ids ) . '"' : '' ) . ( isset( $problems[ $path ] ) ? ' aria-invalid="true"' : '' );
}

/** `tendwell-locations-0-phone`. */
function field_id( string $path ): string {
	return e( 'tendwell-' . str_replace( '.', '-', $path ) );
}

/** `tendwell[locations][0][phone]`. */
function field_name( string $path ): string {
	return e( 'tendwell[' . str_replace( '.', '][', $path ) . ']' );
}
