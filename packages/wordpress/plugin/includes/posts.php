<?php
/** Posts as articles. WordPress makes the HTML of their blocks; the plugin makes what is around it. */

namespace Tendwell;

/** The blocks of a post in an <article-view>. The theme prints its title. */
function post_article_html( string $content, bool $contents, array $options ): string {
	if ( '' === trim( $content ) ) {
		return '';
	}
	list( $html, $headings ) = with_heading_ids( $content );
	$tags                    = get_the_tags();
	$article                 = array( 'html' => $html, 'headings' => $headings );
	// The date of a page says nothing.
	if ( 'post' === get_post_type() ) {
		locale( $options['locale'] );
		$article['minutes'] = reading_minutes( text_of( $content ) );
		$article['date']   = (string) get_the_date( 'Y-m-d' );
		$article['author'] = html_entity_decode( (string) get_the_author(), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		$article['tags']   = is_array( $tags ) ? wp_list_pluck( $tags, 'name' ) : array();
	}
	return '<article-view>' . article_view_html( $article, array( 'contents' => $contents ) + $options ) . '</article-view>';
}

/** The text of HTML, with a space between its blocks. */
function text_of( string $html ): string {
	$spaced = preg_replace( '~</?(?:p|h[1-6]|li|div|blockquote|figcaption|td|th|pre|br|hr)\b[^>]*>~i', ' ', $html );
	return html_entity_decode( wp_strip_all_tags( (string) $spaced ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
}

/**
 * Gives each heading an id.
 *
 * @return array{0: string, 1: array} The HTML, and the headings with `id`, `text`, and `level`.
 */
function with_heading_ids( string $html ): array {
	$headings = array();
	$html     = preg_replace_callback(
		'~<h([2-6])((?:\s[^>]*)?)>(.*?)</h\1>~s',
		static function ( array $match ) use ( &$headings ): string {
			list( , $level, $attributes, $inner ) = $match;
			$text = html_entity_decode( trim( wp_strip_all_tags( $inner ) ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
			$id   = preg_match( '/\sid="([^"]+)"/', $attributes, $stated ) ? $stated[1] : sanitize_title( $text, 'section' );
			while ( ! $stated && in_array( $id, array_column( $headings, 'id' ), true ) ) {
				$id .= '-2';
			}
			$headings[] = array( 'id' => $id, 'text' => $text, 'level' => (int) $level );
			return "<h$level id=\"$id\"" . preg_replace( '/\sid="[^"]*"/', '', $attributes ) . ">$inner</h$level>";
		},
		$html
	);
	return array( $html, $headings );
}

function latest_posts( int $number ): array {
	return array_map(
		static function ( \WP_Post $post ): array {
			$tags = get_the_tags( $post );
			return array_filter(
				array(
					'title'   => html_entity_decode( get_the_title( $post ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ),
					'date'    => get_the_date( 'Y-m-d', $post ),
					'url'     => get_permalink( $post ),
					'summary' => html_entity_decode( wp_strip_all_tags( get_the_excerpt( $post ) ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ),
					'tags'    => is_array( $tags ) ? wp_list_pluck( $tags, 'name' ) : array(),
				)
			);
		},
		get_posts( array( 'numberposts' => max( 1, min( 50, $number ) ) ) )
	);
}
