<?php
/** The content of <newsletter-signup>. */

namespace Tendwell;

function newsletter_signup_html( array $newsletter, array $options = array() ): string {
	$locale    = locale( $options['locale'] ?? null );
	$words     = words();
	$name      = is_string( $newsletter['provider'] ?? null ) ? $newsletter['provider'] : 'tendwell';
	$providers = providers();
	$provider  = $providers[ $name ] ?? $providers['tendwell'];
	// A script posts to it, too, so only the schemes of an image.
	$action = checked_url( $newsletter['action'] ?? null, 'image' );
	if ( null === $action ) {
		return '';
	}
	$privacy    = checked_url( $newsletter['privacyUrl'] ?? null );
	$title      = e( is_string( $newsletter['heading'] ?? null ) && '' !== $newsletter['heading'] ? $newsletter['heading'] : $words['newsletter'] );
	$tag        = 2 === ( $options['headingLevel'] ?? 2 ) ? 'h2' : 'h3';
	$attributes = array( 'data-provider' => $name );
	if ( is_string( $newsletter['method'] ?? null ) ) {
		$attributes['data-method'] = $newsletter['method'];
	}
	$extra = '';
	foreach ( array_replace( $attributes, $provider['attributes'] ?? array() ) as $attribute => $value ) {
		$extra .= " $attribute=\"" . e( $value ) . '"';
	}
	$hidden = '';
	foreach ( hidden_fields( $newsletter, $provider, $locale, $options['page'] ?? '' ) as list( $field, $value ) ) {
		$hidden .= '<input type="hidden" name="' . e( $field ) . '" value="' . e( $value ) . '">';
	}
	$description = if_possible(
		static function () use ( $newsletter ): string {
			return e( $newsletter['description'] ?? null );
		}
	);
	$consent     = if_possible(
		static function () use ( $newsletter ): string {
			return e( $newsletter['consent']['text'] );
		}
	);
	$name_field  = empty( $newsletter['name'] ) || ! isset( $provider['name'] ) ? '' : "<label class=\"tendwell-field\"><span>{$words['name']}</span><input type=\"text\" name=\"{$provider['name']}\" autocomplete=\"name\" maxlength=\"200\"></label>";
	$page        = $provider['page'] ?? '';
	$elsewhere   = '' === $page ? '' : "<p class=\"tendwell-consent\"><noscript>{$words['needsScript']} </noscript><a href=\"" . e( $action . $page ) . '">'
		. e( format( $words['signUpElsewhere'], array( 'host' => preg_replace( '/^https?:\/\/|\/$/', '', $action ) ) ) ) . '</a></p>';
	$honeypot    = isset( $provider['honeypot'] ) ? "<div hidden><label>{$words['honeypot']} <input type=\"text\" name=\""
		. e( format( $provider['honeypot'], parameters( $action ) ) ) . '" tabindex="-1" autocomplete="off"></label></div>' : '';
	return implode(
		"\n",
		array(
			'<form class="tendwell-signup" method="post" action="' . e( $action ) . "\" aria-label=\"$title\"$extra>",
			"<$tag>$title</$tag>",
			"<p class=\"tendwell-signup-description\">$description</p>",
			interests_html( $newsletter, $provider ),
			'<div class="tendwell-fields">',
			$name_field,
			"<label class=\"tendwell-field\"><span>{$words['email']}</span><input type=\"email\" name=\"{$provider['email']}\" required autocomplete=\"email\" inputmode=\"email\" autocapitalize=\"off\" spellcheck=\"false\" maxlength=\"254\" aria-invalid=\"false\"></label>",
			'<button type="submit"' . ( '' === $page ? '' : ' disabled' ) . ">{$words['subscribe']}</button>",
			'</div>',
			$elsewhere,
			$honeypot,
			$hidden,
			"<p class=\"tendwell-consent\">$consent" . ( null === $privacy ? '' : ' <a href="' . e( $privacy ) . "\">{$words['privacy']}</a>" ) . '</p>',
			'</form>',
		)
	);
}

/** The fields of each provider, by its name. */
function providers(): array {
	static $providers;
	$providers = $providers ?? json_decode( file_get_contents( dirname( __DIR__ ) . '/data/providers.json' ), true );
	return $providers;
}

/** The topics that a subscriber can choose. None is selected in advance. */
function interests_html( array $newsletter, array $provider ): string {
	if ( ! is_array( $newsletter['interests'] ?? null ) || ! isset( $provider['interests'] ) ) {
		return '';
	}
	list( $name, $value ) = $provider['interests'];
	$choices              = '';
	foreach ( $newsletter['interests'] as $interest ) {
		$choices .= if_possible(
			static function () use ( $interest, $name, $value ): string {
				$parts = array_pad( explode( '-', $interest['value'] ), 2, '' ) + array( 'value' => $interest['value'] );
				$small = empty( $interest['description'] ) ? '' : ' <small>' . e( $interest['description'] ) . '</small>';
				return '<label class="tendwell-choice"><input type="checkbox" name="' . e( format( $name, $parts ) ) . '" value="'
					. e( format( $value, $parts ) ) . '"><span>' . e( $interest['label'] ) . "$small</span></label>";
			}
		);
	}
	return "<fieldset class=\"tendwell-interests\">\n<legend>" . e( words()['interests'] ) . "</legend>\n$choices\n</fieldset>";
}

/** The hidden fields, each as `[name, value]`. */
function hidden_fields( array $newsletter, array $provider, string $locale, string $page ): array {
	$all = array();
	if ( ! empty( $provider['context'] ) ) {
		$all = array( 'locale' => $locale ) + ( '' === $page ? array() : array( 'page' => $page ) )
			+ array( 'consent' => $newsletter['consent']['version'] ?? null );
	}
	foreach ( $provider['hidden'] ?? array() as $name => $value ) {
		$all[ $name ] = format( $value, array( 'language' => explode( '-', $locale )[0] ) );
	}
	$fields = array();
	foreach ( array_replace( $all, $newsletter['hidden'] ?? array() ) as $name => $values ) {
		foreach ( is_array( $values ) ? $values : array( $values ) as $value ) {
			$fields[] = array( $name, $value );
		}
	}
	return $fields;
}

/** The query parameters of a URL. */
function parameters( string $url ): array {
	$values = array();
	foreach ( explode( '&', explode( '?', $url, 3 )[1] ?? '' ) as $pair ) {
		list( $name, $value )       = array_pad( explode( '=', $pair, 2 ), 2, '' );
		$values[ urldecode( $name ) ] = urldecode( $value );
	}
	return $values;
}
