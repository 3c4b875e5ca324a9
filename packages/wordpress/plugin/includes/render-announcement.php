<?php
/** The content of <practice-announcement>. */

namespace Tendwell;

function practice_announcement_html( array $practice, array $options = array() ): string {
	locale( $options['locale'] ?? null, $practice['locale'] ?? null );
	$today = $options['today'] ?? '';
	$items = '';
	$later = true;
	foreach ( announced( $practice ) as $item ) {
		$from  = is_date( $item['from'] ?? null ) ? $item['from'] : null;
		$until = is_date( $item['until'] ?? null ) ? $item['until'] : null;
		$wait  = '' === $today || null === $from ? 0 : days_between( $today, $from );
		if ( ( null !== $until && $until < $today ) || $wait > 366 ) {
			continue;
		}
		$state  = $wait <= 0 ? 'now' : ( $wait > 31 ? 'later' : 'soon' );
		$items .= if_possible(
			static function () use ( $item, $state, $from, $until ): string {
				return announcement_item_html( $item, $state, $from, $until );
			}
		);
		$later  = $later && 'later' === $state;
	}
	if ( '' === $items ) {
		return '';
	}
	$label = words()['announcements'];
	return "<section class=\"tendwell-announcement\" aria-label=\"$label\"" . ( $later ? ' hidden' : '' ) . ">\n$items\n</section>";
}

/** The announcement of a practice, then its announced closures and special hours in the order of the calendar. */
function announced( array $practice ): array {
	$news = array();
	if ( is_string( $practice['announcement']['text'] ?? null ) ) {
		$news[] = $practice['announcement'] + array( 'timeZone' => $practice['timeZone'] );
	}
	$closures = if_possible(
		static function () use ( $practice ): array {
			return closures( $practice );
		}
	);
	return array_merge( $news, is_array( $closures ) ? $closures : array() );
}

/** Each closure once, with the names of the locations if it does not apply to all of them. */
function closures( array $practice ): array {
	$words = words();
	$found = array();
	foreach ( $practice['locations'] as $place ) {
		$periods = if_possible(
			static function () use ( $place ): array {
				return exception_periods( $place['hours'] ?? array() );
			}
		);
		foreach ( is_array( $periods ) ? $periods : array() as $period ) {
			if ( ! isset( $period['announceDays'] ) ) {
				continue;
			}
			$closure = array(
				'text'     => closure_text( $period ),
				'from'     => add_days( $period['from'], -$period['announceDays'] ),
				'until'    => $period['to'],
				'timeZone' => $place['timeZone'] ?? $practice['timeZone'],
				'isDated'  => true,
				'starts'   => $period['from'],
			);
			$key     = to_json( $closure );
			$found[ $key ]['closure'] = $closure;
			$found[ $key ]['names'][] = $place['name'] ?? '';
		}
	}
	$closures = array();
	foreach ( $found as list( 'closure' => $closure, 'names' => $names ) ) {
		$place = count( $names ) < count( $practice['locations'] ) ? implode( $words['comma'], array_filter( $names, 'strlen' ) ) : '';
		if ( '' !== $place ) {
			$closure['text'] = format( $words['atPlace'], array( 'place' => $place, 'text' => $closure['text'] ) );
		}
		$closures[] = $closure;
	}
	usort(
		$closures,
		static function ( array $a, array $b ): int {
			return strcmp( $a['starts'], $b['starts'] );
		}
	);
	return $closures;
}

/** "Closed Dec 24, 2026 – Jan 2, 2027 (Winter break)". */
function closure_text( array $period ): string {
	$words  = words();
	$dates  = date_range_text( $period['from'], $period['to'] );
	$hours  = implode( $words['comma'], range_texts( time_ranges( $period['hours'] ) ) );
	$status = $period['hours']
		? format( $words['specialHours'], array( 'dates' => $dates, 'hours' => $hours ) )
		: format( $words['closedDates'], array( 'dates' => $dates ) );
	return empty( $period['reason'] ) ? $status : format( $words['because'], array( 'status' => $status, 'reason' => $period['reason'] ) );
}

function announcement_item_html( array $item, string $state, ?string $from, ?string $until ): string {
	$instant = static function ( string $date ) use ( $item ): string {
		$start = if_possible(
			static function () use ( $date, $item ) {
				return day( $date, $item['timeZone'] );
			}
		);
		$start = $start instanceof \DateTimeImmutable ? $start : day( $date );
		return $start->setTimezone( new \DateTimeZone( 'UTC' ) )->format( 'Y-m-d\TH:i:s.000\Z' );
	};
	$url     = checked_url( $item['link']['url'] ?? null );
	$dates   = '';
	if ( empty( $item['isDated'] ) && null !== $until ) {
		$text  = null === $from ? format( words()['untilDate'], array( 'date' => date_text( $until ) ) ) : date_range_text( $from, $until );
		$dates = ' <span class="tendwell-announcement-dates">(' . e( $text ) . ')</span>';
	}
	return '<p' . ( null === $from ? '' : ' data-from="' . $instant( $from ) . '"' )
		. ( null === $until ? '' : ' data-until="' . $instant( add_days( $until, 1 ) ) . '"' )
		. ( 'soon' === $state ? ' data-soon' : '' ) . ( 'now' === $state ? '' : ' hidden' ) . '>' . e( $item['text'] )
		. ( null === $url ? '' : ' <a href="' . e( $url ) . '">' . e( $item['link']['text'] ?? null ) . '</a>' ) . "$dates</p>\n";
}
