// @ts-check

/** A text with two photos, of which one has a description, as Word puts it into the clipboard. */
export const WORD = `<html xmlns:w="urn:schemas-microsoft-com:office:word"><body>
<h1>Wool socks in winter<o:p></o:p></h1><p class=MsoNormal>Keep your feet warm, and sleep longer.<o:p></o:p></p>
<p class=MsoNormal><img src="file:///C:/Temp/clip_image001.jpg" alt="A basket of gray wool socks"></p>
<p class=MsoNormal><img src="file:///C:/Temp/clip_image002.jpg"></p></body></html>`;
