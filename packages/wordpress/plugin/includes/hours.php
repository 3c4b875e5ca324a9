<?php
/** Weekly hours, exceptions, and seasons, as @tendwell/content/hours reads them. */

namespace Tendwell;

const WEEKDAYS = array( 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday' );
const CLOCK    = '(?:[01]\d|2[0-3]):[0-5]\d';

/** Each range as `[opens, closes]`, in order. What is not a time range is left out. */
function time_ranges( $texts ): array {
	$ranges = array();
	foreach ( $texts ?? array() as $text ) {
		if ( is_string( $text ) && preg_match( '/^(' . CLOCK . ')\s*[-–]\s*(' . CLOCK . '|24:00)$/u', $text, $match ) ) {
			$ranges[] = array( $match[1], $match[2] );
		}
	}
	sort( $ranges );
	return $ranges;
}

/** The time ranges of a day in words, for a sentence: "open 24 hours" if it is open from midnight to midnight. */
function range_texts( array $ranges ): array {
	$texts = array();
	foreach ( $ranges as list( $opens, $closes ) ) {
		if ( '00:00' === $opens && ( '24:00' === $closes || '00:00' === $closes ) ) {
			return array( words()['openAllDay'] );
		}
		$texts[] = time_range_text( $opens, $closes );
	}
	return $texts;
}

/** The week of the season that covers a day, or else the hours themselves. */
function week_on( array $hours, string $date ): array {
	$day = substr( $date, 5 );
	foreach ( array_reverse( $hours['seasons'] ?? array() ) as $season ) {
		$from = $season['from'];
		$to   = $season['to'];
		if ( $from <= $to ? $from <= $day && $day <= $to : $from <= $day || $day <= $to ) {
			return $season;
		}
	}
	return $hours;
}

/** The usual week, from the first day of the locale: `[day, ranges]` for each day. */
function week_table( array $hours, string $on = '' ): array {
	$week  = '' === $on ? $hours : week_on( $hours, $on );
	$first = locale_data( 'firstDay' );
	return array_map(
		static function ( string $day ) use ( $week ): array {
			return array( $day, time_ranges( $week[ $day ] ?? array() ) );
		},
		array_merge( array_slice( WEEKDAYS, $first ), array_slice( WEEKDAYS, 0, $first ) )
	);
}

/** The exceptions in the order of the calendar, split so that no two overlap: the later one in the list wins. */
function exception_periods( array $hours ): array {
	$valid = array_values(
		array_filter(
			$hours['exceptions'] ?? array(),
			static function ( $each ): bool {
				return is_date( $each['from'] ?? null ) && is_date( $each['to'] ?? $each['from'] );
			}
		)
	);
	$starts = array();
	foreach ( $valid as $each ) {
		array_push( $starts, $each['from'], add_days( $each['to'] ?? $each['from'], 1 ) );
	}
	$starts = array_values( array_unique( $starts ) );
	sort( $starts );
	$periods  = array();
	$previous = null;
	foreach ( $starts as $index => $from ) {
		$winner = null;
		foreach ( $valid as $at => $each ) {
			if ( $each['from'] <= $from && $from <= ( $each['to'] ?? $each['from'] ) ) {
				$winner = $at;
			}
		}
		if ( null !== $winner && isset( $starts[ $index + 1 ] ) ) {
			$to = add_days( $starts[ $index + 1 ], -1 );
			if ( $periods && $winner === $previous ) {
				$periods[ count( $periods ) - 1 ]['to'] = $to;
			} else {
				$period    = array( 'from' => $from, 'to' => $to ) + $valid[ $winner ];
				$periods[] = $period + array( 'hours' => array() );
			}
		}
		$previous = $winner;
	}
	return $periods;
}

/** The exceptions to list: those that are not over and begin within 90 days. */
function listed_exceptions( array $hours, string $today ): array {
	return array_filter(
		exception_periods( $hours ),
		static function ( array $period ) use ( $today ): bool {
			return '' === $today || ( $period['to'] >= $today && days_between( $today, $period['from'] ) <= 90 );
		}
	);
}

function days_text( string $days, array $ranges, string $closed ): string {
	$words = words();
	$times = implode( $words['comma'], range_texts( time_ranges( $ranges ) ) );
	return format( $words['daysHours'], array( 'days' => $days, 'hours' => '' === $times ? $closed : $times ) );
}

function exception_text( array $period, string $closed ): string {
	return days_text( date_range_text( $period['from'], $period['to'] ), $period['hours'], $closed );
}

/** "1st Saturday of each month: 9:00 AM – 12:00 PM". */
function recurring_texts( array $hours, string $today, string $closed ): array {
	$week  = '' === $today ? $hours : week_on( $hours, $today );
	$lines = array();
	foreach ( $week['recurring'] ?? array() as $each ) {
		$days = if_possible(
			static function () use ( $each, $today ) {
				return recurring_days( $each, $today );
			}
		);
		if ( '' !== $days ) {
			$lines[] = capitalized( days_text( $days, $each['hours'], $closed ) );
		}
	}
	return $lines;
}

function recurring_days( array $each, string $today ): string {
	$words = words();
	$name  = weekday_text( $each['day'] );
	if ( isset( $each['nth'] ) ) {
		$ordinals = array();
		foreach ( $each['nth'] as $number ) {
			if ( isset( $words['ordinals'][ (string) $number ] ) ) {
				$ordinals[] = $words['ordinals'][ (string) $number ];
			}
		}
		$list = list_text( $ordinals );
		return '' === $list ? '' : format( $words['nthDays'], array( 'ordinals' => $list, 'day' => $name ) );
	}
	if ( empty( $each['everyWeeks'] ) || ! isset( $each['from'] ) ) {
		return '';
	}
	$step  = 7 * $each['everyWeeks'];
	$steps = '' === $today ? 0 : max( 0, (int) ceil( days_between( $each['from'], $today ) / $step ) );
	$date  = date_text( add_days( $each['from'], $steps * $step ) );
	return format( format_count( $words['everyWeeks'], $each['everyWeeks'] ), array( 'day' => $name, 'date' => $date ) );
}

/** Whether each of a list is a time range. Null is no list at all, which is fine. */
function are_ranges( $ranges ): bool {
	return null === $ranges || ( is_array( $ranges ) && count( time_ranges( $ranges ) ) === count( $ranges ) );
}

function are_readable( array $entries, callable $is_readable ): bool {
	foreach ( $entries as $entry ) {
		if ( ! $is_readable( $entry ) ) {
			return false;
		}
	}
	return true;
}

function is_readable_recurring( $list ): bool {
	return null === $list || ( is_array( $list ) && are_readable(
		$list,
		static function ( $each ): bool {
			return are_ranges( $each['hours'] ?? null ) && ( ! isset( $each['nth'] ) || is_array( $each['nth'] ) );
		}
	) );
}

/**
 * Leaves out every day and every exception that cannot be read.
 *
 * @return array{hours: array, unreadable: string[], whole: bool}
 */
function checked_hours( $given ): array {
	if ( ! is_array( $given ) || ( $given && array_values( $given ) === $given ) ) {
		throw new \UnexpectedValueException( 'The hours are not an object.' );
	}
	$unreadable = array();
	foreach ( WEEKDAYS as $day ) {
		if ( array_key_exists( $day, $given ) && ( null === $given[ $day ] || ! are_ranges( $given[ $day ] ) ) ) {
			$unreadable[] = $day;
		}
	}
	$listed     = $given['exceptions'] ?? array();
	$stated     = is_array( $listed ) ? $listed : array();
	$exceptions = array_values(
		array_filter(
			$stated,
			static function ( $each ): bool {
				return is_array( $each ) && ( ! isset( $each['reason'] ) || is_string( $each['reason'] ) )
					&& are_ranges( $each['hours'] ?? null ) && exception_periods( array( 'exceptions' => array( $each ) ) );
			}
		)
	);
	$seasons    = $given['seasons'] ?? array();
	$whole      = ! $unreadable && count( $exceptions ) === count( $stated ) && $listed === $stated
		&& is_readable_recurring( $given['recurring'] ?? null )
		&& is_array( $seasons ) && are_readable(
			$seasons,
			static function ( $season ): bool {
				return is_readable_recurring( $season['recurring'] ?? null )
					&& are_readable( array_intersect_key( $season, array_flip( WEEKDAYS ) ), __NAMESPACE__ . '\are_ranges' );
			}
		);
	if ( $whole ) {
		return array( 'hours' => $given, 'unreadable' => array(), 'whole' => true );
	}
	$hours               = array_diff_key( array_intersect_key( $given, array_flip( WEEKDAYS ) ), array_flip( $unreadable ) );
	$hours['exceptions'] = $exceptions;
	if ( true === ( $given['appointmentOnly'] ?? null ) ) {
		$hours['appointmentOnly'] = true;
	}
	if ( is_string( $given['note'] ?? null ) ) {
		$hours['note'] = $given['note'];
	}
	return array( 'hours' => $hours, 'unreadable' => $unreadable, 'whole' => false );
}

/** Whether there is anything to say about a usual week. */
function are_stated( array $hours ): bool {
	foreach ( WEEKDAYS as $day ) {
		if ( isset( $hours[ $day ] ) ) {
			return true;
		}
	}
	if ( ! empty( $hours['recurring'] ) || ! empty( $hours['seasons'] ) ) {
		return true;
	}
	foreach ( $hours['exceptions'] ?? array() as $each ) {
		if ( ! empty( $each['hours'] ) ) {
			return true;
		}
	}
	return false;
}
