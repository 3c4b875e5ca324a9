<?php
/** The content of <article-view>. */

namespace Tendwell;

/**
 * An article.
 *
 * @param array $article `title`, `html`, which is safe HTML, `headings`, each with `id`, `text`, and `level`, and perhaps
 *     `summary`, `date`, `updated`, `author`, `minutes`, `tags`, `picture`, `draft`, `lang`.
 */
function article_view_html( array $article, array $options = array() ): string {
	$practice = $options['practice'] ?? array();
	locale( $options['locale'] ?? null, $article['lang'] ?? null, $practice['locale'] ?? null );
	$level    = 1 + min( max( (int) ( $options['headingOffset'] ?? 0 ), 0 ), 3 );
	$facts    = text_fields( $article );
	$contents = empty( $options['contents'] ) ? '' : if_possible(
		static function () use ( $article ): string {
			return contents_html( $article['headings'] );
		}
	);
	$links    = neighbours_html( $options['previous'] ?? null, $options['next'] ?? null );
	return implode(
		"\n",
		array(
			'<article class="tendwell-article"' . lang_html( (string) ( $facts['lang'] ?? '' ), $practice['locale'] ?? 'en' ) . '>',
			'<header class="tendwell-article-header">',
			shown( $facts['title'] ?? null ) ? "<h$level class=\"tendwell-title\">" . e( $facts['title'] ) . "</h$level>" : '',
			shown( $facts['summary'] ?? null ) ? '<p class="tendwell-standfirst">' . e( $facts['summary'] ) . '</p>' : '',
			'</header>',
			'<div class="tendwell-margin">',
			article_meta_html( $article, $practice ),
			$contents,
			'</div>',
			article_picture_html( $article['picture'] ?? null ),
			'<div class="tendwell-body">',
			with_anchors( $facts['html'] ?? '', is_array( $article['headings'] ?? null ) ? $article['headings'] : array() ) . '</div>',
			$links,
			'</article>',
		)
	);
}

function article_meta_html( array $article, array $practice ): string {
	$words = words();
	$facts = text_fields( $article );
	$tags  = texts_in( $article['tags'] ?? null );
	$item  = static function ( string $content, string $attributes = '' ): string {
		return '' === $content ? '' : "<li$attributes>$content</li>";
	};
	list( $before, $after ) = array_pad( explode( '{date}', $words['updated'] ), 2, '' );
	$author = $facts['author'] ?? '';
	foreach ( is_array( $practice['practitioners'] ?? null ) ? $practice['practitioners'] : array() as $person ) {
		if ( ( $person['slug'] ?? null ) === $author && isset( $person['name'] ) ) {
			$author = $person['name'];
			break;
		}
	}
	return implode(
		"\n",
		array(
			'<ul class="tendwell-meta">',
			true === ( $article['draft'] ?? null ) ? $item( "<strong>{$words['draft']}</strong>" ) : '',
			shown( $facts['date'] ?? null ) ? $item( time_html( (string) $facts['date'] ) ) : '',
			shown( $facts['updated'] ?? null ) ? $item( $before . time_html( (string) $facts['updated'] ) . $after ) : '',
			shown( $author ) ? $item( e( format( $words['by'], array( 'name' => $author ) ) ), ' class="tendwell-author"' ) : '',
			( $facts['minutes'] ?? 0 ) > 0 ? $item( e( format_count( $words['minutes'], $facts['minutes'] ) ) ) : '',
			$item( e( implode( $words['comma'], $tags ) ) ),
			'</ul>',
		)
	);
}

/** Links to the headings of the highest level, if there are at least two. */
function contents_html( array $headings ): string {
	$top     = min( array_column( $headings, 'level' ) );
	$entries = '';
	$count   = 0;
	foreach ( $headings as $heading ) {
		if ( $heading['level'] === $top ) {
			$entries .= '<li><a href="#' . e( $heading['id'] ) . '">' . e( $heading['text'] ) . '</a></li>';
			++$count;
		}
	}
	$title = words()['contents'];
	return $count < 2 ? '' : "<nav class=\"tendwell-contents\" aria-label=\"$title\">\n<p aria-hidden=\"true\">$title</p>\n<ol>$entries</ol>\n</nav>";
}

function article_picture_html( $picture ): string {
	$facts = is_array( $picture ) ? text_fields( $picture ) : array();
	$url   = checked_url( $facts['src'] ?? null, 'image' );
	if ( null === $url ) {
		return '';
	}
	$size = empty( $facts['width'] ) || empty( $facts['height'] ) ? '' : ' width="' . e( $facts['width'] ) . '" height="' . e( $facts['height'] ) . '"';
	$line = implode( ' ', array_filter( array( $facts['caption'] ?? '', $facts['credit'] ?? '' ), 'strlen' ) );
	return '<figure class="tendwell-picture"><img src="' . e( $url ) . '" alt="' . e( $facts['alt'] ?? null ) . "\"$size>"
		. ( '' === $line ? '' : '<figcaption>' . e( $line ) . '</figcaption>' ) . '</figure>';
}

/** Adds a link to each heading, next to it and without text, so that it is not copied or read out with the heading. */
function with_anchors( string $html, array $headings ): string {
	$texts = array_column( $headings, 'text', 'id' );
	return preg_replace_callback(
		'~<h([2-6]) id="([^"]*)"([^>]*)>(.*?)</h\1>~s',
		static function ( array $match ) use ( $texts ): string {
			list( $heading, $level, $id, $attributes, $inner ) = $match;
			if ( ! isset( $texts[ $id ] ) ) {
				return $heading;
			}
			$label = e( format( words()['linkTo'], array( 'heading' => $texts[ $id ] ) ) );
			return "<div class=\"tendwell-heading\"><h$level id=\"$id\"$attributes>$inner</h$level><a class=\"tendwell-anchor\" href=\"#" . e( $id ) . "\" aria-label=\"$label\"></a></div>";
		},
		$html
	);
}

function neighbours_html( $previous, $next ): string {
	if ( ! $previous && ! $next ) {
		return '';
	}
	$words = words();
	$link  = static function ( $to, string $rel ) use ( $words ): string {
		$label = $words[ 'prev' === $rel ? 'previous' : 'next' ];
		$href  = checked_url( $to['url'] ?? null );
		return null === $href ? '' : "<li><span>$label</span> <a href=\"" . e( $href ) . "\" rel=\"$rel\">" . e( $to['title'] ?? null ) . '</a></li>';
	};
	return "<nav class=\"tendwell-neighbours\" aria-label=\"{$words['moreArticles']}\"><ul>\n" . $link( $previous, 'prev' ) . "\n" . $link( $next, 'next' ) . "\n</ul></nav>";
}
