<?php
/** A block for each element. They are rendered when a page is shown, so that a fact is changed in one place. */

namespace Tendwell;

const BLOCKS = array(
	'announcement'      => array( 'Announcement', 'megaphone' ),
	'article-list'      => array( 'Latest posts of the practice', 'list-view' ),
	'faq'               => array( 'Questions and answers', 'editor-help' ),
	'footer'            => array( 'Practice footer', 'align-wide' ),
	'newsletter-signup' => array( 'Newsletter sign-up', 'email' ),
	'people'            => array( 'People', 'groups' ),
	'policies'          => array( 'Insurance, payment, policies', 'clipboard' ),
	'services'          => array( 'Services and prices', 'money-alt' ),
	'visit'             => array( 'Visit and hours', 'location' ),
);

function register_assets(): void {
	$folder = plugin_dir_url( __DIR__ );
	$file   = dirname( __DIR__ ) . '/assets/tendwell.js';
	$stamp  = file_exists( $file ) ? (string) filemtime( $file ) : '0';
	wp_register_style( 'tendwell', $folder . 'assets/tendwell.css', array(), $stamp );
	// Headings and texts are set in the theme's font.
	wp_add_inline_style( 'tendwell', ':root{--tendwell-font-serif:inherit}' );
	wp_register_script( 'tendwell', $folder . 'assets/tendwell.js', array(), $stamp, true );
	wp_register_script( 'tendwell-editor', $folder . 'editor.js', array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-server-side-render' ), $stamp, true );
}

/** Optimizers that delay scripts until the first interaction leave alone what has these attributes. */
function script_tag( string $tag, string $handle ): string {
	return 'tendwell' === $handle ? str_replace( '<script ', '<script defer data-cfasync="false" data-no-optimize="1" data-no-defer="1" nowprocket ', $tag ) : $tag;
}

function register_blocks(): void {
	foreach ( BLOCKS as $name => list( $title, $icon ) ) {
		register_block_type(
			"tendwell/$name",
			array(
				'api_version'     => 2,
				'title'           => $title,
				'category'        => 'widgets',
				'icon'            => $icon,
				'attributes'      => array(
					'headingLevel' => array( 'type' => 'integer', 'default' => 2 ),
					'number'       => array( 'type' => 'integer', 'default' => 3 ),
				),
				'supports'        => array( 'html' => false, 'align' => array( 'wide', 'full' ) ),
				'style'           => 'tendwell',
				'view_script'     => 'tendwell',
				'editor_script'   => 'tendwell-editor',
				'render_callback' => static function ( array $attributes ) use ( $name ): string {
					$markup = block_html( $name, $attributes );
					return '' === $markup ? '' : '<div ' . get_block_wrapper_attributes() . ">$markup</div>";
				},
			)
		);
	}
}

/** The element with its content; empty if there is nothing to show. */
function block_html( string $name, array $attributes ): string {
	$practice = facts( 'practice' );
	$today    = if_possible(
		static function () use ( $practice ): string {
			return ( new \DateTimeImmutable( 'now', new \DateTimeZone( $practice['timeZone'] ) ) )->format( 'Y-m-d' );
		}
	);
	/** Filters the day, `YYYY-MM-DD`, from which closures are listed. */
	$today    = apply_filters( 'tendwell_today', $today );
	$options  = array( 'headingLevel' => $attributes['headingLevel'], 'today' => $today );
	if ( 'article-list' === $name ) {
		return '<article-list>' . article_list_html( latest_posts( $attributes['number'] ), $options ) . '</article-list>';
	}
	if ( 'newsletter-signup' === $name ) {
		$page    = wp_make_link_relative( (string) get_permalink() );
		$content = newsletter_signup_html( facts( 'newsletter' ), array( 'locale' => get_bloginfo( 'language' ), 'page' => $page, 'headingLevel' => $attributes['headingLevel'] ) );
		return '' === $content ? '' : "<newsletter-signup>$content</newsletter-signup>";
	}
	if ( 'faq' === $name ) {
		$content = practice_faq_html( safe_questions( facts( 'questions' ) ), $options );
	} elseif ( ! isset( $practice['name'], $practice['locations'] ) ) {
		$content = '';
	} else {
		$content = call_user_func( __NAMESPACE__ . "\\practice_{$name}_html", $practice, $options );
	}
	return '' === $content ? '' : "<practice-$name>$content</practice-$name>";
}

/** Answers are HTML of the site's administrator: what a post may contain. */
function safe_questions( array $questions ): array {
	return array_map(
		static function ( array $entry ): array {
			$answer          = is_array( $entry['answer'] ?? null ) ? ( $entry['answer']['html'] ?? '' ) : wpautop( esc_html( $entry['answer'] ?? '' ) );
			$entry['answer'] = array( 'html' => wp_kses_post( $answer ) );
			return $entry;
		},
		array_values( array_filter( $questions, 'is_array' ) )
	);
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
