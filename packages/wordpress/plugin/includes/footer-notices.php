<?php
/** Legal texts and the crisis note, in <practice-footer>. */

namespace Tendwell;

function notices_html( array $practice ): string {
	$words  = words();
	$titles = array(
		'good-faith-estimate' => $words['goodFaithEstimate'],
		'privacy-practices'   => $words['privacyPractices'],
		'accessibility'       => $words['accessibility'],
		'privacy-policy'      => $words['privacyPolicy'],
	);
	$name   = if_possible(
		static function () use ( $practice ): string {
			return e( $practice['legalName'] ?? $practice['name'] ?? null );
		}
	);
	$links  = '';
	foreach ( is_array( $practice['notices'] ?? null ) ? $practice['notices'] : array() as $notice ) {
		$links .= if_possible(
			static function () use ( $notice, $titles, $words ): string {
				$href  = checked_url( $notice['url'] ?? null );
				$label = $notice['title'] ?? $titles[ $notice['kind'] ?? '' ] ?? '';
				if ( null === $href || '' === $label ) {
					return '';
				}
				$date = $notice['effective'] ?? null;
				$from = is_string( $date ) ? ' <span>' . e( format( $words['effective'], array( 'date' => date_text( $date ) ) ) ) . '</span>' : '';
				return '<li><a href="' . e( $href ) . '">' . e( $label ) . "</a>$from</li>";
			}
		);
	}
	return "<ul class=\"tendwell-notices\">\n<li>$name</li>\n$links\n</ul>";
}

/** The emergency number of a country, and a crisis line that is available at any time. */
function crisis_html( $region ): string {
	$lines = array(
		'US' => array( '911', '988' ),
		'CA' => array( '911', '988' ),
		'GB' => array( '999', '116 123', 'Samaritans' ),
		'IE' => array( '112', '116 123', 'Samaritans' ),
		'AU' => array( '000', '13 11 14', 'Lifeline' ),
		'NZ' => array( '111', '1737' ),
	);
	if ( ! is_string( $region ) || ! isset( $lines[ $region ] ) ) {
		return '';
	}
	$words  = words();
	$name   = $lines[ $region ][2] ?? null;
	$help   = $name ? str_replace( '{name}', $name, $words['crisisCall'] ) : $words['crisisCallOrText'];
	$number = static function ( string $text, string $number ): string {
		$link = '<a href="' . tel_url( $number ) . '" dir="ltr">' . str_replace( ' ', "\u{a0}", $number ) . '</a>';
		return str_replace( '{number}', $link, $text );
	};
	return '<p class="tendwell-crisis">' . $number( $words['emergency'], $lines[ $region ][0] ) . ' ' . $number( $help, $lines[ $region ][1] ) . '</p>';
}
