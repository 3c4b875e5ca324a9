<?php
/** The weeks of seasons, in words. */

namespace Tendwell;

/** What today's season is called: "Jun 15 – Aug 31 (Summer hours)". Empty if the usual week applies. */
function season_text( array $hours, string $today ): string {
	$week = '' === $today ? $hours : week_on( $hours, $today );
	return isset( $week['from'] ) ? season_name( $week ) : '';
}

function season_name( array $season ): string {
	$status = days_of_year_text( $season['from'], $season['to'] );
	return empty( $season['name'] ) ? $status : format( words()['because'], array( 'status' => $status, 'reason' => $season['name'] ) );
}

/** The weeks that begin within 90 days, except that of today, each as lines: its dates and its name, and then its hours. */
function coming_weeks( array $hours, string $today, string $closed, string $away ): array {
	$lines = static function ( string $name, array $week, string $on ) use ( $closed, $away ): array {
		$texts = week_texts( $week, $on, $closed );
		return array_merge( array( $name ), $texts ? $texts : array( $away ) );
	};
	$found = array();
	if ( '' === $today ) {
		foreach ( $hours['seasons'] ?? array() as $season ) {
			$found[] = $lines( season_name( $season ), $season, '' );
		}
		return $found;
	}
	$shown = week_on( $hours, $today );
	foreach ( week_periods( $hours, $today, 90 + 366 ) as $period ) {
		if ( $period['week'] !== $shown && days_between( $today, $period['from'] ) <= 90 ) {
			$week    = $period['week'];
			$name    = isset( $week['from'] ) ? season_name( $week ) : days_of_year_text( substr( $period['from'], 5 ), substr( $period['to'], 5 ) );
			$found[] = $lines( $name, $week, $period['from'] );
		}
	}
	return $found;
}

/** The weeks that apply on some days in a row. */
function week_periods( array $hours, string $from, int $days ): array {
	if ( empty( $hours['seasons'] ) ) {
		return array();
	}
	$found = array();
	for ( $day = 0; $day < $days; $day++ ) {
		$date = add_days( $from, $day );
		$week = week_on( $hours, $date );
		$last = count( $found ) - 1;
		if ( $found && $found[ $last ]['week'] === $week ) {
			$found[ $last ]['to'] = $date;
		} else {
			$found[] = array( 'week' => $week, 'from' => $date, 'to' => $date );
		}
	}
	return $found;
}

/** A week in words, one line for the days with the same hours, then recurring days. */
function week_texts( array $week, string $today, string $closed ): array {
	unset( $week['seasons'] );
	$days = array();
	foreach ( week_table( $week ) as list( $day, $ranges ) ) {
		if ( $ranges ) {
			$days[ to_json( $ranges ) ][] = weekday_text( $day );
		}
	}
	$lines = array();
	foreach ( $days as $ranges => $names ) {
		$texts   = array_map(
			static function ( array $range ): string {
				return implode( '-', $range );
			},
			json_decode( $ranges, true )
		);
		$lines[] = capitalized( days_text( implode( words()['comma'], $names ), $texts, $closed ) );
	}
	return array_merge( $lines, recurring_texts( $week, $today, $closed ) );
}
