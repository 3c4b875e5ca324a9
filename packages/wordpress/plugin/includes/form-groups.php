<?php
/** The HTML of fields with several controls. */

namespace Tendwell;

/** The hours of a day, and room for more. */
function ranges_html( array $field, array $ranges, string $path, array $problems ): string {
	$html = '';
	foreach ( array_merge( array_values( $ranges ), array( '-' ) ) as $index => $range ) {
		$html .= '<span class="tendwell-range">';
		foreach ( shown_range( $range ) as $part => $text ) {
			$id      = field_id( $path ) . ( 0 === $index && 'closes' !== $part ? '' : "-$index-$part" );
			$type    = 'text' === $part ? 'text' : 'time';
			$control = "<input type=\"$type\" id=\"$id\" name=\"" . field_name( "$path.$index.$part" ) . '" value="' . e( $text ) . '"' . described_by( array(), $path, $problems ) . '>';
			$html   .= "<span><label for=\"$id\">" . ( 'text' === $part ? e( $field['title'] ) : form_word( $part ) ) . "</label>$control</span>";
		}
		$html .= '</span>';
	}
	return '<fieldset class="tendwell-ranges"' . described_by( $field, $path, array() ) . '><legend>' . e( $field['title'] ) . '</legend>' . help_html( $field, $path ) . "<div>$html</div>" . problem_html( $path, $problems ) . '</fieldset>';
}

/** A day of each year: the choice of its month, and of its number. */
function month_day_html( array $field, string $text, string $path, array $problems ): string {
	$numbers = range( 1, 31 );
	$days    = array_combine( array_map( __NAMESPACE__ . '\two_digits', $numbers ), $numbers );
	$months  = $field['choices'];
	// JSON has the keys that look like numbers first.
	ksort( $months, SORT_STRING );
	$choices = array( 'month' => $months, 'day' => $days );
	$html    = '';
	foreach ( shown_month_day( $text ) as $part => $chosen ) {
		$id         = field_id( $path ) . ( 'month' === $part ? '' : "-$part" );
		$attributes = " id=\"$id\" name=\"" . field_name( "$path.$part" ) . '"' . described_by( array(), $path, $problems );
		$html      .= "<span><label for=\"$id\">" . form_word( $part ) . '</label>' . choice_html( $choices[ $part ], $chosen, $attributes ) . '</span>';
	}
	return '<fieldset class="tendwell-ranges"' . described_by( $field, $path, array() ) . '><legend>' . label_html( $field ) . '</legend>' . help_html( $field, $path ) . "<div><span class=\"tendwell-range\">$html</span></div>" . problem_html( $path, $problems ) . '</fieldset>';
}

function two_digits( int $number ): string {
	return sprintf( '%02d', $number );
}

/** Choices of which several can be made. The hidden fields say which there were. */
function checkboxes_html( array $field, array $choices, array $chosen, string $path ): string {
	$html = '';
	foreach ( $choices as $value => $label ) {
		$name    = field_name( "$path.$value" );
		$checked = in_array( (string) $value, $chosen, true ) ? ' checked' : '';
		$html   .= "<input type=\"hidden\" name=\"$name\" value=\"\"><label><input type=\"checkbox\" name=\"$name\" value=\"1\"$checked> " . e( $label ) . '</label>';
	}
	return '' === $html ? '' : '<fieldset class="tendwell-choices"' . described_by( $field, $path, array() ) . '><legend>' . label_html( $field ) . '</legend>' . help_html( $field, $path ) . "$html</fieldset>";
}

/** The people who can be named, by their slugs. */
function people_choices(): array {
	$people = array();
	foreach ( facts( 'practice' )['practitioners'] ?? array() as $person ) {
		$slug = $person['slug'] ?? null;
		if ( is_string( $slug ) && preg_match( SLUG, $slug ) ) {
			$people[ $slug ] = is_string( $person['name'] ?? null ) ? $person['name'] : $slug;
		}
	}
	return $people;
}

/** Something that is true or not stated. */
function mark_html( array $field, bool $is_true, string $path ): string {
	$name    = field_name( $path );
	$control = "<input type=\"hidden\" name=\"$name\" value=\"\"><input type=\"checkbox\" id=\"" . field_id( $path ) . "\" name=\"$name\" value=\"1\"" . ( $is_true ? ' checked' : '' ) . described_by( $field, $path, array() ) . '>';
	return "<div class=\"tendwell-mark\"><label>$control " . label_html( $field ) . '</label>' . help_html( $field, $path ) . '</div>';
}

/** A price: numbers, or words. */
function price_html( array $field, $value, string $path, array $problems ): string {
	$words = array( 'key' => 'words', 'kind' => 'text', 'title' => $field['title'] . ' ' . form_data()['words']['inWords'] );
	$html  = field_html( $words, price_words( $value ), "$path.words", $problems ) . fields_html( $field['fields'], $value, $path, $problems );
	return group_html( $field, $path, '', $html );
}
