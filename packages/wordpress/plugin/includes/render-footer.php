<?php
/** The content of <practice-footer>, and the hours that it shares with <practice-visit>. */

namespace Tendwell;

function practice_footer_html( array $practice, array $options = array() ): string {
	$today     = $options['today'] ?? '';
	$locations = if_possible(
		static function () use ( $practice, $options, $today ): string {
			$html = '';
			foreach ( $practice['locations'] as $index => $place ) {
				$html .= if_possible(
					static function () use ( $practice, $options, $today, $index, $place ): string {
						return location_html( $practice, $place, $index, $today, $options['contactUrl'] ?? null );
					}
				);
			}
			return $html;
		}
	);
	$crisis    = if_possible(
		static function () use ( $practice ): string {
			return crisis_html( $practice['crisis'] ?? null );
		}
	);
	$notices   = if_possible(
		static function () use ( $practice ): string {
			return notices_html( $practice );
		}
	);
	return "<footer class=\"tendwell-footer\">\n" . who_html( $practice )
		. "\n<div class=\"tendwell-locations\">\n$locations\n</div>\n$crisis\n$notices\n</footer>";
}

function location_html( array $practice, array $place, int $index, string $today, ?string $contact_url ): string {
	$where   = if_possible(
		static function () use ( $practice, $place ): string {
			return footer_where_html( $place, $practice['locations'][0]['address']['country'] ?? null );
		}
	);
	$hours   = if_possible(
		static function () use ( $practice, $place, $index, $today ): string {
			return empty( $place['hours'] ) ? '' : hours_html( $practice, $index, $today, true );
		}
	);
	$contact = if_possible(
		static function () use ( $practice, $index, $contact_url ): string {
			return contact_html( $practice, $index, $contact_url );
		}
	);
	return "<div class=\"tendwell-location\">\n$where\n$hours\n$contact\n</div>";
}

function who_html( array $practice ): string {
	$words     = words();
	$clients   = client_word( $practice );
	$name      = if_possible(
		static function () use ( $practice ): string {
			return e( $practice['name'] ?? null );
		}
	);
	$paragraph = static function ( callable $text ): string {
		return if_possible(
			static function () use ( $text ): string {
				$value = $text();
				return shown( $value ) ? '<p>' . e( $value ) . '</p>' : '';
			}
		);
	};
	$people    = '';
	foreach ( is_array( $practice['practitioners'] ?? null ) ? $practice['practitioners'] : array() as $person ) {
		$people .= if_possible(
			static function () use ( $person ): string {
				$lines = '';
				foreach ( $person['licenses'] ?? array() as $license ) {
					$line   = if_possible(
						static function () use ( $license ): string {
							return license_html( $license );
						}
					);
					$lines .= '' === $line ? '' : "<br>$line";
				}
				return '' === $lines ? '' : '<li>' . e( $person['name'] ?? null ) . "$lines</li>";
			}
		);
	}
	$accepting = '';
	if ( array_key_exists( 'acceptingNewClients', $practice ) ) {
		$texts     = $practice['acceptingNewClients'] ? $words['acceptingNewClients'] : $words['notAcceptingNewClients'];
		$accepting = "<p>{$texts[$clients]}</p>";
	}
	$tagline = $paragraph(
		static function () use ( $practice ) {
			return $practice['tagline'] ?? null;
		}
	);
	$facts   = implode(
		"\n",
		array(
			'' === $people ? '' : "<ul>$people</ul>",
			$accepting,
			$paragraph(
				static function () use ( $practice, $clients ) {
					return telehealth_text( $practice, $clients );
				}
			),
			$paragraph(
				static function () use ( $practice ) {
					return $practice['insurance']['summary'] ?? null;
				}
			),
		)
	);
	$about   = '' === trim( $facts ) ? $tagline : fold_html( $words['aboutUs'], $tagline . $facts );
	return "<section class=\"tendwell-who\">\n<h2>$name</h2>\n$about\n</section>";
}

/** What is folded on phones, where the footer would be long. */
function fold_html( string $summary, string $content ): string {
	return "<details class=\"tendwell-fold\"><summary>$summary</summary>\n<div>$content</div>\n</details>";
}

function telehealth_text( array $practice, string $clients ): string {
	$regions = isset( $practice['telehealth'] ) ? list_text( $practice['telehealth']['regions'] ) : '';
	return '' === $regions ? '' : format( words()['telehealth'][ $clients ], array( 'regions' => $regions ) );
}

/** What a practice calls the people it sees. */
function client_word( array $practice ): string {
	if ( in_array( $practice['clientWord'] ?? null, array( 'clients', 'patients', 'students' ), true ) ) {
		return $practice['clientWord'];
	}
	$kind     = $practice['kind'] ?? '';
	$patients = explode( ' ', 'acupuncture chiropractic naturopathy osteopathy physical-therapy physiotherapy' );
	if ( in_array( $kind, $patients, true ) ) {
		return 'patients';
	}
	return in_array( $kind, array( 'meditation', 'pilates', 'yoga' ), true ) ? 'students' : 'clients';
}

/** What the link to where people book says. */
function booking_text( array $practice ): string {
	$kind = $practice['kind'] ?? '';
	if ( in_array( $kind, array( 'meditation', 'pilates', 'yoga' ), true ) ) {
		return words()['booking']['class'];
	}
	$is_session = in_array( $kind, array( 'coaching', 'counseling', 'energy-work', 'therapy' ), true );
	return words()['booking'][ $is_session ? 'session' : 'visit' ];
}

/** "Licensed Acupuncturist AC-0042, Maine". The number and the comma after it stay in one line. */
function license_html( $license ): string {
	$facts  = text_fields( $license );
	$type   = $facts['type'] ?? '';
	$number = $facts['number'] ?? '';
	$region = $facts['region'] ?? '';
	if ( ! shown( $type ) && ! shown( $number ) ) {
		return '';
	}
	$comma    = shown( $region ) ? rtrim( words()['comma'] ) : '';
	$unbroken = shown( $number ) ? '<span><bdi>' . e( $number ) . "</bdi>$comma</span>" : '';
	return e( $type ) . ( shown( $type ) && '' !== $unbroken ? ' ' : '' ) . ( '' === $unbroken ? $comma : $unbroken )
		. ( shown( $region ) ? ' ' . e( $region ) : '' );
}

function footer_where_html( array $place, ?string $from ): string {
	$words   = words();
	$facts   = text_fields( $place );
	$address = isset( $place['address'] ) ? text_fields( $place['address'] ) : array();
	$lines   = '';
	foreach ( $address ? address_lines( $address, $from ) : array() as $line ) {
		$lines .= e( $line ) . '<br>';
	}
	$way = way_rows( $facts );
	return implode(
		"\n",
		array(
			'<section class="tendwell-where">',
			'<h3>' . e( shown( $facts['name'] ?? null ) ? $facts['name'] : $words['where'] ) . '</h3>',
			"<address>$lines</address>",
			shown( $address['street'] ?? null ) ? directions_html( $address ) : '',
			'' === $way ? '' : "<details><summary>{$words['gettingHere']}</summary>\n<dl>$way</dl>\n</details>",
			'</section>',
		)
	);
}

function directions_html( array $address ): string {
	$label = words()['directions'];
	return '<p><a class="tendwell-directions" href="' . e( directions_url( $address ) ) . "\" rel=\"noreferrer\">$label</a></p>";
}

function way_rows( array $facts ): string {
	$words = words();
	$rows  = '';
	foreach ( array( 'directions' => 'directionsText', 'parking' => 'parking', 'transit' => 'transit', 'access' => 'access' ) as $key => $term ) {
		if ( shown( $facts[ $key ] ?? null ) ) {
			$rows .= "<div><dt>{$words[$term]}</dt><dd>" . e( $facts[ $key ] ) . '</dd></div>';
		}
	}
	return $rows;
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
			$has_week ? table_html( $checked, $today ) : '',
			true === ( $hours['appointmentOnly'] ?? null ) ? "<p>{$words['appointmentOnly']}</p>" : '',
			'' === $items ? '' : "<ul class=\"tendwell-exceptions\">$items</ul>",
			$note,
		)
	);
	$name = is_string( $zone ) ? ( english( 'zones' )[ $zone ] ?? '' ) : '';
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
		foreach ( $ranges ? $ranges : array( null ) as $range ) {
			$cells .= '<span>' . ( $range ? e( time_range_text( $range[0], $range[1] ) ) : $words['closed'] ) . '</span> ';
		}
		$rows .= "<tr data-day=\"$day\"><th scope=\"row\">" . ucfirst( $day ) . "</th><td>$cells</td></tr>\n";
	}
	return "<table aria-label=\"{$words['when']}\">\n$rows</table>";
}

/** Facts about the whole practice are shown with the first location. */
function contact_html( array $practice, int $index, ?string $contact_url ): string {
	$words   = words();
	$place   = $practice['locations'][ $index ];
	$phone   = $place['phone'] ?? null;
	$email   = $place['email'] ?? null;
	$social  = 0 === $index ? ( $practice['social'] ?? null ) : null;
	$booking = 0 === $index ? checked_url( $practice['booking']['url'] ?? null ) : null;
	if ( ! $phone && ! $email && ! $booking && null === $social ) {
		return '';
	}
	$file = checked_url( $contact_url );
	if ( null !== $file ) {
		$card = 0 === $index ? $file : null;
	} else {
		$card = $phone || $email ? contact_card_url( $practice, $index ) : null;
	}
	$item     = static function ( $fact, callable $make ): string {
		return if_possible(
			static function () use ( $fact, $make ): string {
				return $fact ? '<li>' . $make( $fact ) . '</li>' : '';
			}
		);
	};
	$links    = '';
	$provider = $practice['booking']['provider'] ?? null;
	foreach ( is_array( $social ) ? $social : array() as $page ) {
		$links .= if_possible(
			static function () use ( $page ): string {
				$href = checked_url( $page['url'] ?? null );
				return null === $href ? '' : '<li><a href="' . e( $href ) . '" rel="me noopener">' . e( $page['name'] ?? null ) . '</a></li>';
			}
		);
	}
	return implode(
		"\n",
		array(
			'<section class="tendwell-contact">',
			"<h3>{$words['contact']}</h3>",
			'<ul>',
			$item( $phone, __NAMESPACE__ . '\phone_html' ),
			$item( $email, __NAMESPACE__ . '\email_html' ),
			$booking ? '<li><a href="' . e( $booking ) . "\">" . booking_text( $practice ) . '</a>' . ( $provider ? ' (<bdi>' . e( $provider ) . '</bdi>)' : '' ) . '</li>' : '',
			$links,
			$card ? '<li><a class="tendwell-add-contact" href="' . e( $card ) . '" download="' . e( card_name( $practice, $index ) ) . "\">{$words['addToContacts']}</a></li>" : '',
			'</ul>',
			'</section>',
		)
	);
}

/** The name of the contact file, without characters that some file systems reject. */
function card_name( array $practice, int $index ): string {
	$place = count( $practice['locations'] ) > 1 ? ( $practice['locations'][ $index ]['name'] ?? '' ) : '';
	$name  = '' === $place ? $practice['name'] : "{$practice['name']} $place";
	return preg_replace( '/^-|-$/', '', preg_replace( '/[^\p{L}\p{N}]+/u', '-', $name ) ) . '.vcf';
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
