<?php
/** Dates and times, in the current locale. */

namespace Tendwell;

function is_date( $date ): bool {
	return is_string( $date ) && preg_match( '/^(\d{4})-(\d{2})-(\d{2})$/D', $date, $match )
		&& checkdate( (int) $match[2], (int) $match[3], (int) $match[1] );
}

/** Midnight of a calendar date. */
function day( string $date, string $zone = 'UTC' ): \DateTimeImmutable {
	return new \DateTimeImmutable( $date, new \DateTimeZone( $zone ) );
}

function add_days( string $date, int $days ): string {
	return day( $date )->modify( "$days days" )->format( 'Y-m-d' );
}

/** The days from one date to another. */
function days_between( string $from, string $to ): int {
	return (int) round( ( day( $to )->getTimestamp() - day( $from )->getTimestamp() ) / 86400 );
}

/** The parts of a date, with the month as it is written in a format. */
function date_parts( \DateTimeImmutable $date, array $months, string $prefix = '' ): array {
	return array(
		"{$prefix}year"       => $date->format( 'Y' ),
		"{$prefix}month"      => $months[ (int) $date->format( 'n' ) - 1 ],
		"{$prefix}day"        => $date->format( 'j' ),
		"{$prefix}padded-day" => $date->format( 'd' ),
	);
}

/** "January 15, 2026". What is not a date stays as it is. */
function date_text( string $date ): string {
	$format = locale_data( 'date' );
	return is_date( $date ) ? format( $format['pattern'], date_parts( day( $date ), $format['months'] ) ) : $date;
}

/** "Dec 24, 2026 – Jan 2, 2027", without repeating what both ends share. */
function date_range_text( string $from, string $to ): string {
	$start = day( $from );
	$end   = day( $to );
	if ( $from === $to ) {
		$format = locale_data( 'shortDate' );
		return format( $format['pattern'], date_parts( $start, $format['months'] ) );
	}
	$format  = locale_data( 'dateRange' );
	$largest = $start->format( 'Y' ) !== $end->format( 'Y' ) ? 'year' : ( $start->format( 'n' ) !== $end->format( 'n' ) ? 'month' : 'day' );
	$parts   = date_parts( $start, $format['months'], 'start-' ) + date_parts( $end, $format['months'], 'end-' );
	return format( $format[ $largest ], $parts );
}

/** "Dec 20 – Jan 6", for days of every year. */
function days_of_year_text( string $from, string $to ): string {
	$format = locale_data( 'dayOfYear' );
	$texts  = array_map(
		static function ( string $day ) use ( $format ): string {
			return format( $format['pattern'], date_parts( day( "2024-$day" ), $format['months'] ) );
		},
		array_unique( array( $from, $to ) )
	);
	return implode( "\u{2009}–\u{2009}", $texts );
}

function time_html( string $date ): string {
	return '<time datetime="' . e( $date ) . '">' . e( date_text( $date ) ) . '</time>';
}

/** A time in a list of texts for each hour. 24:00 is written as 0:00. */
function on_the_clock( array $texts, string $clock ): string {
	list( $hour, $minute ) = explode( ':', $clock );
	return format( $texts[ (int) $hour % 24 ], array( 'minute' => $minute ) );
}

/** "5:30 PM". */
function clock_text( string $clock ): string {
	return on_the_clock( locale_data( 'clock' ), $clock );
}

/** "1:00 – 5:30 PM". */
function time_range_text( string $opens, string $closes ): string {
	$closes = '24:00' === $closes ? '00:00' : $closes;
	if ( $opens >= $closes ) {
		return clock_text( $opens ) . locale_data( 'separator' ) . clock_text( $closes );
	}
	$format = locale_data( 'timeRange' )[ ( $opens < '12:00' ) === ( $closes < '12:00' ) ? 'within' : 'across' ];
	return on_the_clock( $format['start'], $opens ) . $format['between'] . on_the_clock( $format['end'], $closes );
}

/** "Monday". */
function weekday_text( string $day ): string {
	return locale_data( 'weekdays' )[ (int) array_search( $day, WEEKDAYS, true ) ];
}
