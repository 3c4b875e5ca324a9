<?php
/** Prints, as JSON, the HTML of each fixture that is named in the arguments. */

require dirname( __DIR__ ) . '/dist/tendwell/includes/load.php';

error_reporting( E_ALL );
set_error_handler(
	static function ( int $level, string $message, string $file, int $line ): bool {
		throw new ErrorException( $message, 0, $level, $file, $line );
	}
);

$results = array();
foreach ( array_slice( $argv, 1 ) as $path ) {
	$case              = json_decode( file_get_contents( $path ), true );
	$renderer          = 'Tendwell\\' . str_replace( '-', '_', basename( dirname( $path ) ) ) . '_html';
	$results[ $path ] = $renderer( $case['data'], $case['options'] );
}
echo json_encode( $results, JSON_THROW_ON_ERROR );
