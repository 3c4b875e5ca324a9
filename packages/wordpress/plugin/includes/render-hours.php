<?php
/** The hours of a location, in <practice-footer> and <practice-visit>. */

namespace Tendwell;

/** A week as an entry of a list. */
function week_item_html( array $lines ): string {
	return '<li>' . implode( '<br>', array_map( __NAMESPACE__ . '\\e', $lines ) ) . '</li>';
}

function hours_html( array $practice, int $index, string $today, bool $fold = false ): string {
	$words      = words();
	$place      = $practice['locations'][ $index ];
	$zone       = $place['timeZone'] ?? $practice['timeZone'];
	$checked    = checked_hours( $place['hours'] );
	$hours      = $checked['hours'];
	$lines      = recurring_texts( $hours, $today, strtolower( $words['closed'] ) );
	$exceptions = listed_exceptions( $hours, $today );
	$has_week   = $checked['unreadable'] || are_stated( $hours );
	if ( ! $has_week && empty( $hours['appointmentOnly'] ) && empty( $hours['note'] ) && ! $exceptions ) {
		return '';
	}
	$items = '';
	foreach ( $lines as $line ) {
		$items .= '<li>' . e( $line ) . '</li>';
	}
	$season = if_possible(
		static function () use ( $hours, $today ): string {
			return season_text( $hours, $today );
		}
	);
	$items .= if_possible(
		static function () use ( $hours, $today, $words ): string {
			return implode( '', array_map( __NAMESPACE__ . '\\week_item_html', coming_weeks( $hours, $today, strtolower( $words['closed'] ), $words['closed'] ) ) );
		}
	);
	foreach ( $exceptions as $period ) {
		$reason = empty( $period['reason'] ) ? '' : '<br>' . e( $period['reason'] );
		$items .= '<li>' . e( exception_text( $period, strtolower( $words['closed'] ) ) ) . "$reason</li>";
	}
	$note = if_possible(
		static function () use ( $hours ): string {
			return empty( $hours['note'] ) ? '' : '<p>' . e( $hours['note'] ) . '</p>';
		}
	);
	$week = implode(
		"\n",
		array(
			( '' === $season ? '' : '<p>' . e( $season ) . '</p>' ) . ( $has_week ? table_html( $checked, $today ) : '' ),
			true === ( $hours['appointmentOnly'] ?? null ) ? "<p>{$words['appointmentOnly']}</p>" : '',
			'' === $items ? '' : "<ul class=\"tendwell-exceptions\">$items</ul>",
			$note,
		)
	);
	$name = is_string( $zone ) ? ( locale_data( 'zones' )[ $zone ] ?? '' ) : '';
	$data = '';
	if ( $has_week && $checked['whole'] && '' !== $name ) {
		$json = json_script( array( 'hours' => $hours, 'timeZone' => $zone ) );
		$data = "<script type=\"application/json\">$json</script>";
	}
	return implode(
		"\n",
		array(
			'<section class="tendwell-hours">',
			"<h3>{$words['when']}</h3>",
			$has_week ? status_line_html( $hours, $name, $today ) : '',
			$has_week && $fold ? fold_html( $words['allHours'], $week ) : $week,
			$data,
			'</section>',
		)
	);
}

/** The line that the element fills with the status. Until then, it names the time zone. */
function status_line_html( array $hours, string $zone, string $today ): string {
	$space = '';
	foreach ( '' === $zone ? array() : longest_status_texts( $hours, $zone, $today ) as $text ) {
		$space .= '<span data-text="' . e( $text ) . '"></span>';
	}
	$text = '' === $zone ? '' : e( format( words()['zone'], array( 'zone' => $zone ) ) );
	return "<p class=\"tendwell-status-line\"><span class=\"tendwell-status\">$text</span>$space</p>";
}

function table_html( array $checked, string $today ): string {
	$words = words();
	$hours = $checked['hours'];
	$rows  = '';
	foreach ( week_table( $hours, $today ) as list( $day, $ranges ) ) {
		if ( in_array( $day, $checked['unreadable'], true ) ) {
			continue;
		}
		$cells = '';
		foreach ( $ranges ? range_texts( $ranges ) : array( $words['closed'] ) as $text ) {
			$cells .= '<span>' . e( capitalized( $text ) ) . '</span> ';
		}
		$rows .= "<tr data-day=\"$day\"><th scope=\"row\">" . weekday_text( $day ) . "</th><td>$cells</td></tr>\n";
	}
	return "<table aria-label=\"{$words['when']}\">\n$rows</table>";
}

/** What is folded on phones, where the footer would be long. */
function fold_html( string $summary, string $content ): string {
	return "<details class=\"tendwell-fold\"><summary>$summary</summary>\n<div>$content</div>\n</details>";
}
