<?php
/** Prints, as JSON, what each call in the JSON of the standard input returns, in the locale that is the argument. */

require dirname( __DIR__ ) . '/dist/tendwell/includes/load.php';

error_reporting( E_ALL );
set_error_handler(
	static function ( int $level, string $message, string $file, int $line ): bool {
		throw new ErrorException( $message, 0, $level, $file, $line );
	}
);

Tendwell\locale( $argv[1] );
$results = array();
foreach ( json_decode( file_get_contents( 'php://stdin' ), true ) as $call ) {
	$results[] = call_user_func( 'Tendwell\\' . $call[0], ...array_slice( $call, 1 ) );
}
echo json_encode( $results, JSON_THROW_ON_ERROR );
