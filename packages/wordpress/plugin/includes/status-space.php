<?php
/** The longest texts that the status line can show, whose space the page reserves so that nothing moves. */

namespace Tendwell;

function longest_status_texts( array $hours, string $zone, string $from ): array {
	$words    = words();
	$statuses = array( $words['openNow'], $words['closedNow'] );
	foreach ( array( $words['closedUntil'], $words['openUntil'] ) as $text ) {
		foreach ( longest_times( $hours ) as $time ) {
			$statuses[] = format( $text, array( 'time' => $time ) );
		}
	}
	$statuses = without_shorter( $statuses );
	$reasons  = array();
	foreach ( exception_periods( $hours ) as $period ) {
		if ( ! empty( $period['reason'] ) && $period['to'] >= $from ) {
			$reasons[] = $period['reason'];
		}
	}
	$said = array();
	foreach ( $reasons ? without_shorter( $reasons ) : array( '' ) as $reason ) {
		foreach ( $statuses as $status ) {
			$text   = '' === $reason ? $status : format( $words['because'], array( 'status' => $status, 'reason' => $reason ) );
			$said[] = format( $words['inZone'], array( 'status' => $text, 'zone' => $zone ) );
		}
	}
	$said[] = format( $words['zone'], array( 'zone' => $zone ) );
	return without_shorter( $said );
}

/** The longest time with a weekday, and the longest date. */
function longest_times( array $hours ): array {
	$ranges = array();
	foreach ( WEEKDAYS as $day ) {
		array_push( $ranges, ...( $hours[ $day ] ?? array() ) );
	}
	foreach ( $hours['exceptions'] ?? array() as $each ) {
		array_push( $ranges, ...( $each['hours'] ?? array() ) );
	}
	$longest = null;
	foreach ( $ranges as $range ) {
		preg_match_all( '/\b(?:' . CLOCK . '|24:00)/', $range, $matches );
		foreach ( $matches[0] as $clock ) {
			if ( null === $longest || text_width( clock_text( $clock ) ) > text_width( clock_text( $longest ) ) ) {
				$longest = $clock;
			}
		}
	}
	$time = null === $longest ? array() : array( on_the_clock( locale_data( 'longest' )['clock'], $longest ) );
	return array_merge( $time, array( locale_data( 'longest' )['date'] ) );
}

/** An estimate of how wide a text is, in average letters. */
function text_width( string $text ): float {
	$width = 0;
	foreach ( characters( $text ) as $letter ) {
		if ( preg_match( '/[\s\x{a0}\x{2000}-\x{200a}\x{202f}.,:;\'’()|!fijlrtI]/u', $letter ) ) {
			$width += 0.5;
		} elseif ( strcmp( $letter, "\u{2e80}" ) >= 0 ) {
			$width += 1.8;
		} else {
			$width += preg_match( '/[mw@\p{Lu}]/u', $letter ) ? 1.4 : 1;
		}
	}
	return $width;
}

/** Leaves out each text that never wraps to more lines than another one of them, at any width. */
function without_shorter( array $texts ): array {
	$kept = array();
	foreach ( array_unique( $texts ) as $text ) {
		$words = preg_split( '/ +/', $text );
		foreach ( $kept as $other ) {
			if ( covers( $other, $words ) ) {
				continue 2;
			}
		}
		$kept   = array_values(
			array_filter(
				$kept,
				static function ( array $other ) use ( $words ): bool {
					return ! covers( $words, $other );
				}
			)
		);
		$kept[] = $words;
	}
	return array_map(
		static function ( array $words ): string {
			return implode( ' ', $words );
		},
		$kept
	);
}

/** True if each word has its own word in `$longer`, in the same order, that is at least as wide. */
function covers( array $longer, array $words ): bool {
	$at = 0;
	foreach ( $words as $word ) {
		while ( $at < count( $longer ) && $longer[ $at ] !== $word && text_width( $longer[ $at ] ) <= 1.15 * text_width( $word ) ) {
			++$at;
		}
		if ( count( $longer ) === $at ) {
			return false;
		}
		++$at;
	}
	return true;
}
