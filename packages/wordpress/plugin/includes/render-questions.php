<?php
/** The content of <practice-faq>. */

namespace Tendwell;

/**
 * Questions and answers.
 *
 * @param array $questions Each with `question`, `answer` (`html` is safe HTML), and perhaps `slug` and `group`.
 */
function practice_faq_html( array $questions, array $options = array() ): string {
	$heading = heading_tag( $options['headingLevel'] ?? null );
	$groups  = '';
	foreach ( grouped( $questions ) as $name => $entries ) {
		$details = '';
		foreach ( $entries as $entry ) {
			$facts    = text_fields( $entry );
			$answer   = $entry['answer']['html'] ?? '';
			$id       = shown( $facts['slug'] ?? null ) ? ' id="' . e( $facts['slug'] ) . '"' : '';
			$details .= shown( $facts['question'] ?? null ) && '' !== $answer
				? '<details><summary>' . e( $facts['question'] ) . "</summary>\n<div class=\"tendwell-body\"$id>$answer</div>\n</details>\n"
				: '';
		}
		if ( '' !== $details ) {
			$tag     = '' === $name ? 'div' : 'section';
			$title   = '' === $name ? '' : "<$heading>" . e( $name ) . "</$heading>";
			$groups .= "<$tag>\n$title\n<div>\n$details</div>\n</$tag>\n";
		}
	}
	return '' === $groups ? '' : "<div class=\"tendwell-faq\">\n$groups</div>";
}
