<?php
/** The content of <article-list>. */

namespace Tendwell;

/**
 * Summaries, in the given order.
 *
 * @param array $articles Each with `title`, `date`, `url`, and perhaps `summary`, `minutes`, `tags`, `picture`, `lang`.
 */
function article_list_html( array $articles, array $options = array() ): string {
	locale( $options['locale'] ?? null, $options['practice']['locale'] ?? null );
	$words = words();
	if ( ! $articles ) {
		return "<p class=\"tendwell-list-empty\">{$words['empty']}</p>";
	}
	$entries = '';
	$tags    = array();
	foreach ( $articles as $article ) {
		$tags     = array_merge( $tags, texts_in( $article['tags'] ?? null ) );
		$entries .= if_possible(
			static function () use ( $article, $options ): string {
				return summary_html( $article, $options );
			}
		);
	}
	$filter = empty( $options['filter'] ) ? '' : filter_html( array_values( array_unique( $tags ) ) );
	return "$filter<ol class=\"tendwell-list\">\n$entries</ol>";
}

function summary_html( array $article, array $options ): string {
	$words   = words();
	$facts   = text_fields( $article );
	$tags    = texts_in( $article['tags'] ?? null );
	$heading = 'h' . ( $options['headingLevel'] ?? 2 );
	$url     = checked_url( $facts['url'] ?? null );
	$title   = e( $facts['title'] ?? null );
	$lang    = $facts['lang'] ?? '';
	$minutes = $facts['minutes'] ?? 0;
	$picture = empty( $options['pictures'] ) ? '' : summary_picture_html( $article['picture'] ?? null );
	return implode(
		"\n",
		array(
			'<li' . lang_html( $lang, locale() ) . ( $tags ? ' data-tags="' . e( to_json( $tags ) ) . '"' : '' ) . '>',
			'<article class="tendwell-summary">',
			"<$heading class=\"tendwell-summary-title\">" . ( null === $url ? $title : '<a href="' . e( $url ) . "\">$title</a>" ) . "</$heading>",
			'<p class="tendwell-summary-meta">' . ( true === ( $article['draft'] ?? null ) ? "<strong>{$words['draft']}</strong>" : '' )
				. ( shown( $facts['date'] ?? null ) ? time_html( $facts['date'] ) : '' )
				. ( $minutes > 0 ? '<span>' . e( format_count( $words['minutes'], $minutes ) ) . '</span>' : '' ) . '</p>',
			shown( $facts['summary'] ?? null ) ? '<p class="tendwell-summary-text">' . e( $facts['summary'] ) . '</p>' : '',
			$picture,
			'</article>',
			"</li>\n",
		)
	);
}

function summary_picture_html( $picture ): string {
	$facts = is_array( $picture ) ? text_fields( $picture ) : array();
	$url   = checked_url( $facts['src'] ?? null, 'image' );
	if ( null === $url ) {
		return '';
	}
	$size = empty( $facts['width'] ) || empty( $facts['height'] ) ? '' : ' width="' . e( $facts['width'] ) . '" height="' . e( $facts['height'] ) . '"';
	return '<img src="' . e( $url ) . "\" alt=\"\" loading=\"lazy\" decoding=\"async\"$size>";
}

/** A button for each tag, and one for all articles. */
function filter_html( array $tags ): string {
	if ( ! $tags ) {
		return '';
	}
	$words   = words();
	$buttons = '';
	foreach ( array_merge( array( '' ), $tags ) as $tag ) {
		$pressed  = '' === $tag ? 'true' : 'false';
		$buttons .= '<button type="button" value="' . e( $tag ) . "\" aria-pressed=\"$pressed\">" . e( '' === $tag ? $words['all'] : $tag ) . '</button>';
	}
	return "<div class=\"tendwell-list-filter\" role=\"group\" aria-label=\"{$words['topics']}\">$buttons</div>\n";
}
