<?php
/** The content of <practice-people>. */

namespace Tendwell;

const PORTRAIT = '<svg class="tendwell-portrait" viewBox="0 0 80 100" fill="none" stroke="currentColor" aria-hidden="true"><path d="M40 58c9 0 15-8 15-18s-6-17-15-17-15 7-15 17 6 18 15 18Zm-7-3v11c-14 3-23 11-25 34m39-45v11c14 3 23 11 25 34"/></svg>';

/**
 * @param array $options `bioHtml` makes safe HTML of a person's `bio`. Default: bios are not shown.
 */
function practice_people_html( array $practice, array $options = array() ): string {
	locale( $options['locale'] ?? null, $practice['locale'] ?? null );
	$people  = is_array( $practice['practitioners'] ?? null ) ? $practice['practitioners'] : array();
	$entries = '';
	foreach ( $people as $person ) {
		$entries .= if_possible(
			static function () use ( $practice, $person, $options ): string {
				return person_html( $practice, $person, $options );
			}
		);
	}
	return '' === $entries ? '' : "<ul class=\"tendwell-people\">\n$entries</ul>";
}

/** Somebody without a name is not shown. */
function person_html( array $practice, array $person, array $options ): string {
	$words   = words();
	$facts   = text_fields( $person );
	$name    = $facts['name'] ?? '';
	$slug    = $facts['slug'] ?? '';
	$heading = heading_tag( $options['headingLevel'] ?? null );
	if ( ! shown( $name ) ) {
		return '';
	}
	$page      = checked_url( $options['pageUrls'][ $slug ] ?? null );
	$role      = implode( $words['comma'], array_filter( array( $facts['title'] ?? '', $facts['pronouns'] ?? '' ), 'strlen' ) );
	$booking   = booking_html( $person['booking'] ?? null, format( $words['bookWith'], array( 'name' => $name ) ) );
	$accepting = $person['acceptingNewClients'] ?? null;
	$texts     = $words[ $accepting ? 'personAccepting' : 'personNotAccepting' ];
	$hours     = if_possible(
		static function () use ( $person, $options ): string {
			return empty( $person['hours'] ) ? '' : person_hours_html( $person['hours'], $options['today'] ?? '' );
		}
	);
	$bio       = if_possible(
		static function () use ( $facts, $options ): string {
			return isset( $options['bioHtml'] ) && shown( $facts['bio'] ?? null ) ? '<div class="tendwell-body">' . $options['bioHtml']( (string) $facts['bio'] ) . '</div>' : '';
		}
	);
	return implode(
		"\n",
		array(
			'<li class="tendwell-person"' . ( shown( $slug ) ? ' id="' . e( $slug ) . '"' : '' ) . '>',
			portrait_html( $person['photo'] ?? null ),
			'<div>',
			"<$heading>" . ( null === $page ? e( $name ) : '<a href="' . e( $page ) . '">' . e( $name ) . '</a>' ) . "</$heading>",
			'' === $role ? '' : '<p class="tendwell-person-role">' . e( $role ) . '</p>',
			shown( $facts['summary'] ?? null ) ? '<p class="tendwell-person-summary">' . e( $facts['summary'] ) . '</p>' : '',
			$bio,
			person_facts_html( $person, $practice ),
			$hours,
			is_bool( $accepting ) ? '<p>' . $texts[ client_word( $practice ) ] . '</p>' : '',
			'' === $booking ? '' : "<p>$booking</p>",
			'</div>',
			"</li>\n",
		)
	);
}

/** A portrait, or the placeholder: a head and shoulders, drawn with one line. */
function portrait_html( $photo ): string {
	$src = checked_url( is_array( $photo ) ? ( $photo['src'] ?? null ) : null, 'image' );
	if ( null === $src ) {
		return PORTRAIT;
	}
	$alt    = is_string( $photo['alt'] ?? null ) ? $photo['alt'] : '';
	$width  = $photo['width'] ?? 0;
	$height = $photo['height'] ?? 0;
	$size   = is_numeric( $width ) && is_numeric( $height ) && $width > 0 && $height > 0 ? ' width="' . e( $width ) . '" height="' . e( $height ) . '"' : '';
	return '<img src="' . e( $src ) . '" class="tendwell-portrait' . focus_classes( $photo['focus'] ?? null ) . '" alt="' . e( $alt ) . "\" loading=\"lazy\" decoding=\"async\"$size>";
}

/** Classes for the point that stays visible where a picture is cropped, `50% 30%`, in steps of 10 %. */
function focus_classes( $focus ): string {
	if ( ! is_string( $focus ) || ! preg_match( '/^(\d{1,2}|100)% (\d{1,2}|100)%\z/', $focus, $parts ) ) {
		return '';
	}
	return ' tendwell-focus-x' . (int) round( $parts[1] / 10 ) . ' tendwell-focus-y' . (int) round( $parts[2] / 10 );
}

function person_facts_html( array $person, array $practice ): string {
	$words = words();
	$facts = '';
	foreach ( is_array( $person['licenses'] ?? null ) ? $person['licenses'] : array() as $license ) {
		$text   = if_possible(
			static function () use ( $license ): string {
				return license_html( $license );
			}
		);
		$facts .= '' === $text ? '' : "<li>$text</li>";
	}
	$supervisor = $person['supervisor'] ?? '';
	if ( is_string( $supervisor ) && '' !== $supervisor ) {
		foreach ( $practice['practitioners'] as $other ) {
			if ( ( $other['slug'] ?? null ) === $supervisor && isset( $other['name'] ) ) {
				$supervisor = (string) $other['name'];
				break;
			}
		}
		$facts .= '<li>' . e( format( $words['supervisedBy'], array( 'name' => $supervisor ) ) ) . '</li>';
	}
	foreach ( array( 'specialties' => texts_in( $person['specialties'] ?? null ), 'languages' => language_names( $person ) ) as $key => $items ) {
		$facts .= $items ? '<li>' . e( format( $words[ $key ], array( 'list' => list_text( $items ) ) ) ) . '</li>' : '';
	}
	return '' === $facts ? '' : "<ul class=\"tendwell-person-facts\">$facts</ul>";
}

/** Languages are only of interest if there are others than that of the page. */
function language_names( array $person ): array {
	$others = false;
	$names  = array();
	foreach ( texts_in( $person['languages'] ?? null ) as $tag ) {
		$others  = $others || explode( '-', $tag )[0] !== explode( '-', locale() )[0];
		$names[] = locale_data( 'languages' )[ $tag ] ?? locale_data( 'languages' )[ language_of( $tag ) ] ?? $tag;
	}
	return $others ? $names : array();
}

/** The week of today's season, the weeks of coming ones, and exceptions. Days without hours are left out. */
function person_hours_html( $given, string $today ): string {
	$words  = words();
	$hours  = checked_hours( $given )['hours'];
	$season = if_possible(
		static function () use ( $hours, $today ): string {
			return season_text( $hours, $today );
		}
	);
	$week   = '' === $today ? $hours : week_on( $hours, $today );
	$lines  = array_merge( '' === $season ? array() : array( $season ), week_texts( $week, $today, $words['away'] ) );
	$items  = '';
	foreach ( $lines as $line ) {
		$items .= week_item_html( array( $line ) );
	}
	$items .= if_possible(
		static function () use ( $hours, $today, $words ): string {
			return implode( '', array_map( __NAMESPACE__ . '\\week_item_html', coming_weeks( $hours, $today, $words['away'], $words['away'] ) ) );
		}
	);
	$lines  = empty( $hours['appointmentOnly'] ) ? array() : array( $words['appointmentOnly'] );
	foreach ( listed_exceptions( $hours, $today ) as $period ) {
		$status  = exception_text( $period, $words['away'] );
		$lines[] = empty( $period['reason'] ) ? $status : format( $words['because'], array( 'status' => $status, 'reason' => $period['reason'] ) );
	}
	if ( ! empty( $hours['note'] ) ) {
		$lines[] = $hours['note'];
	}
	foreach ( $lines as $line ) {
		$items .= week_item_html( array( $line ) );
	}
	return '' === $items ? '' : "<ul class=\"tendwell-person-hours\">$items</ul>";
}
