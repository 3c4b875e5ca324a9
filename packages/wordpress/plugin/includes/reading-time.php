<?php
/** Reading times, as @tendwell/content states them. */

namespace Tendwell;

/** Words per minute of adults, by language; its source is beside those of @tendwell/content. */
const READING_SPEEDS = array( 'ar' => 138, 'de' => 179, 'en' => 228, 'es' => 218, 'fr' => 195, 'zh' => 158 );

/** Letters and digits, without punctuation, symbols, and emoji. */
const WORD_CHARACTER = '[A-Za-z0-9\x{c0}-\x{d6}\x{d8}-\x{f6}\x{f8}-\x{1fff}\x{2c00}-\x{d7ff}\x{ff00}-\x{ffff}]';

/** How many words a text has. Null if it has a script without spaces: telling its words apart needs a dictionary. */
function word_count( string $text ): ?int {
	$unspaced = '\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}';
	if ( preg_match( "/[$unspaced]/u", $text ) ) {
		return null;
	}
	$word  = WORD_CHARACTER;
	$count = preg_match_all( "/$word+(?:['’.-]$word+)*+/u", $text );
	return false === $count ? null : $count;
}

/** Reading time in whole minutes, at least 1, in the current locale. 0: it is unknown. */
function reading_minutes( string $text ): int {
	$words = word_count( $text );
	return null === $words ? 0 : max( 1, (int) round( $words / READING_SPEEDS[ locale_data( 'language' ) ] ) );
}
