<?php
/**
 * Prints, as JSON, what each call in the JSON of the standard input returns. Facts are objects, as in the form. The fields of
 * the form are arrays, and so are what was typed and what the renderers get: `{ "array": ... }`.
 */

$includes = dirname( __DIR__ ) . '/dist/tendwell/includes';
require "$includes/load.php";
foreach ( array( 'values', 'kinds', 'changes', 'checks', 'fields' ) as $file ) {
	require "$includes/form-$file.php";
}

error_reporting( E_ALL );
set_error_handler(
	static function ( int $level, string $message, string $file, int $line ): bool {
		throw new ErrorException( $message, 0, $level, $file, $line );
	}
);

function wp_check_invalid_utf8( string $text ): string {
	return 1 === preg_match( '//u', $text ) ? $text : '';
}

Tendwell\locale( 'en' );
$results = array();
foreach ( json_decode( file_get_contents( 'php://stdin' ) ) as $call ) {
	$arguments = array_map(
		static function ( $argument ) {
			return isset( $argument->array ) ? json_decode( json_encode( $argument->array ), true ) : $argument;
		},
		array_slice( $call, 1 )
	);
	$results[] = call_user_func( 'Tendwell\\' . $call[0], ...$arguments );
}
echo json_encode( $results, JSON_THROW_ON_ERROR );
