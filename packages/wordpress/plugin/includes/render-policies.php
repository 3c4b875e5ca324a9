<?php
/** The content of <practice-policies>. */

namespace Tendwell;

function practice_policies_html( array $practice, array $options = array() ): string {
	locale( $options['locale'] ?? null, $practice['locale'] ?? null );
	$words    = words();
	$heading  = heading_tag( $options['headingLevel'] ?? null );
	$sections = '';
	foreach ( array( 'insurance', 'payment', 'policies' ) as $part ) {
		list( $text, $rows ) = if_possible(
			static function () use ( $practice, $part ): array {
				return call_user_func( __NAMESPACE__ . "\\{$part}_rows", $practice[ $part ] ?? null );
			}
		) ?: array( '', array() );
		$list = '';
		foreach ( $rows as $row ) {
			$facts = array_filter( array_slice( $row, 1 ), 'strlen' );
			if ( $facts ) {
				$list .= '<div><dt>' . e( $row[0] ) . '</dt><dd>' . implode( '</dd><dd>', $facts ) . "</dd></div>\n";
			}
		}
		if ( shown( $text ) || '' !== $list ) {
			$paragraph = shown( $text ) ? '<p>' . e( $text ) . '</p>' : '';
			$list      = '' === $list ? '' : "<dl>$list</dl>";
			$sections .= "<section>\n<$heading>{$words[$part]}</$heading>\n<div>\n$paragraph\n$list\n</div>\n</section>\n";
		}
	}
	return '' === $sections ? '' : "<div class=\"tendwell-policies\">\n$sections</div>";
}

/** A sentence, and rows of a term and facts as HTML. */
function insurance_rows( $insurance ): array {
	if ( ! is_array( $insurance ) ) {
		return array( '', array() );
	}
	$words = words();
	$plans = array( 'in' => array(), 'out' => array(), '' => array() );
	foreach ( is_array( $insurance['plans'] ?? null ) ? $insurance['plans'] : array() as $plan ) {
		$facts = is_array( $plan ) ? text_fields( $plan ) : array();
		if ( shown( $facts['name'] ?? null ) ) {
			$network             = in_array( $facts['network'] ?? '', array( 'in', 'out' ), true ) ? $facts['network'] : '';
			$note                = shown( $facts['note'] ?? null ) ? ' <small>' . e( $facts['note'] ) . '</small>' : '';
			$plans[ $network ][] = e( $facts['name'] ) . $note;
		}
	}
	$superbills = $insurance['superbills'] ?? null;
	return array(
		text_fields( $insurance )['summary'] ?? '',
		array(
			array_merge( array( $words['inNetwork'] ), $plans['in'] ),
			array_merge( array( $words['outOfNetwork'] ), $plans['out'] ),
			array_merge( array( $words['insurancePlans'] ), $plans[''] ),
			array( $words['superbills'], is_bool( $superbills ) ? $words[ $superbills ? 'withSuperbills' : 'withoutSuperbills' ] : '' ),
		),
	);
}

function payment_rows( $payment ): array {
	if ( ! is_array( $payment ) ) {
		return array( '', array() );
	}
	$methods = list_text( texts_in( $payment['methods'] ?? null ) );
	return array( text_fields( $payment )['note'] ?? '', array( array( words()['paymentMethods'], e( $methods ) ) ) );
}

function policies_rows( $policies ): array {
	$words  = words();
	$titles = array(
		'cancellation'  => $words['cancellation'],
		'late-arrival'  => $words['lateArrival'],
		'children'      => $words['children'],
		'scent'         => $words['scent'],
	);
	$rows   = array();
	foreach ( is_array( $policies ) ? $policies : array() as $policy ) {
		$facts = is_array( $policy ) ? text_fields( $policy ) : array();
		$term  = $facts['title'] ?? $titles[ $facts['kind'] ?? '' ] ?? '';
		if ( ! shown( $term ) ) {
			continue;
		}
		$href   = checked_url( $facts['url'] ?? null );
		$label  = e( "{$words['wholePolicy']}: $term" );
		$link   = null === $href ? '' : '<a href="' . e( $href ) . "\" aria-label=\"$label\">{$words['wholePolicy']}</a>";
		$rows[] = array( $term, e( $facts['text'] ?? '' ), $link );
	}
	return array( '', $rows );
}
