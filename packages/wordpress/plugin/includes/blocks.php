<?php
/** A block for each element. They are rendered when a page is shown, so that a fact is changed in one place. */

namespace Tendwell;

const BLOCKS = array(
	'article'           => array( 'Article', 'media-document' ),
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
	$folder   = plugin_dir_url( __DIR__ );
	$language = language_of( page_locale() );
	$script   = 'en' !== $language && in_array( $language, LANGUAGES, true ) ? "assets/tendwell-$language.js" : 'assets/tendwell.js';
	$file     = dirname( __DIR__ ) . "/$script";
	$stamp    = file_exists( $file ) ? (string) filemtime( $file ) : '0';
	wp_register_style( 'tendwell', $folder . 'assets/tendwell.css', array(), $stamp );
	// Headings and texts are set in the theme's font.
	wp_add_inline_style( 'tendwell', ':root{--tendwell-font-serif:inherit}' );
	wp_register_script( 'tendwell', $folder . $script, array(), $stamp, true );
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
					'contents'     => array( 'type' => 'boolean', 'default' => true ),
				),
				'supports'        => array( 'html' => false, 'align' => array( 'wide', 'full' ) ),
				'style'           => 'tendwell',
				'view_script'     => 'tendwell',
				'editor_script'   => 'tendwell-editor',
				'render_callback' => static function ( array $attributes, string $content ) use ( $name ): string {
					$markup = block_html( $name, $attributes, $content );
					return '' === $markup ? '' : '<div ' . get_block_wrapper_attributes( language_attributes_of( page_locale() ) ) . ">$markup</div>";
				},
			)
		);
	}
}

/**
 * The language of the blocks: that of the page, if the plugin has its texts, in the region of the practice if that has the
 * same language.
 */
function page_locale(): string {
	$page     = first_locale( get_bloginfo( 'language' ) );
	$practice = first_locale( facts( 'practice' )['locale'] ?? null, $page );
	$known    = in_array( language_of( $page ), LANGUAGES, true );
	$locale   = $known && language_of( $practice ) !== language_of( $page ) ? $page : $practice;
	/** Filters the language tag of the texts, dates, and prices in the blocks. */
	return first_locale( apply_filters( 'tendwell_locale', $locale ), $locale );
}

/** What the page does not say already. The script reads the language from there, too. */
function language_attributes_of( string $locale ): array {
	$is_right = is_right_to_left( $locale );
	return array_filter(
		array(
			'lang' => get_bloginfo( 'language' ) === $locale ? '' : $locale,
			'dir'  => is_rtl() === $is_right ? '' : ( $is_right ? 'rtl' : 'ltr' ),
		)
	);
}

/** The element with its content; empty if there is nothing to show. */
function block_html( string $name, array $attributes, string $content ): string {
	$practice = facts( 'practice' );
	$today    = if_possible(
		static function () use ( $practice ): string {
			return ( new \DateTimeImmutable( 'now', new \DateTimeZone( $practice['timeZone'] ) ) )->format( 'Y-m-d' );
		}
	);
	/** Filters the day, `YYYY-MM-DD`, from which closures are listed. */
	$today    = apply_filters( 'tendwell_today', $today );
	$options  = array(
		'headingLevel' => $attributes['headingLevel'],
		'today'        => $today,
		'locale'       => page_locale(),
		'bioHtml'      => static function ( string $bio ): string {
			return wpautop( e( $bio ) );
		},
	);
	if ( 'article' === $name ) {
		return post_article_html( $content, $attributes['contents'], $options );
	}
	if ( 'article-list' === $name ) {
		return '<article-list>' . article_list_html( latest_posts( $attributes['number'] ), $options ) . '</article-list>';
	}
	if ( 'newsletter-signup' === $name ) {
		$options['page'] = wp_make_link_relative( (string) get_permalink() );
		$form            = newsletter_signup_html( facts( 'newsletter' ), $options );
		return '' === $form ? '' : "<newsletter-signup>$form</newsletter-signup>";
	}
	if ( 'faq' === $name ) {
		$html = practice_faq_html( safe_questions( facts( 'questions' ) ), $options );
	} elseif ( ! isset( $practice['name'], $practice['locations'] ) ) {
		$html = '';
	} else {
		$html = call_user_func( __NAMESPACE__ . "\\practice_{$name}_html", $practice, $options );
	}
	return '' === $html ? '' : "<practice-$name>$html</practice-$name>";
}

/** Answers are HTML of the site's administrator: what a post may contain. */
function safe_questions( array $questions ): array {
	return array_map(
		static function ( array $entry ): array {
			$answer          = is_array( $entry['answer'] ?? null ) ? ( $entry['answer']['html'] ?? '' ) : wpautop( e( $entry['answer'] ?? '' ) );
			$entry['answer'] = array( 'html' => wp_kses_post( $answer ) );
			return $entry;
		},
		array_values( array_filter( $questions, 'is_array' ) )
	);
}
