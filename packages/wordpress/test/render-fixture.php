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
	// A fixture in another language is that of the whole, with its locale.
	list( $name, $locale ) = array_pad( explode( '.', basename( $path, '.html' ), 2 ), 2, null );
	$case                  = json_decode( file_get_contents( dirname( $path ) . "/$name.json" ), true );
	$options               = $case['options'];
	if ( null !== $locale ) {
		$options['locale'] = $locale;
	}
	if ( isset( $options['bios'] ) ) {
		$options['bioHtml'] = static function ( string $bio ) use ( $options ): string {
			return str_replace( '{bio}', Tendwell\e( $bio ), $options['bios'] );
		};
	}
	$renderer         = 'Tendwell\\' . str_replace( '-', '_', basename( dirname( $path ) ) ) . '_html';
	$results[ $path ] = $renderer( $case['data'], $options );
}
echo json_encode( $results, JSON_THROW_ON_ERROR );
